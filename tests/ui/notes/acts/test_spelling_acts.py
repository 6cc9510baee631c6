import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from briefing_app.ui.notes.text.page_points import Point

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def writing(page, desk):
    desk.preferences.change(spelling=True)
    editor = page.view.editor
    editor.go_to(Point("b"))
    editor.textCursor().insertText("The goverment may recieve it")
    page.session.settle()
    page.speller.look_up_all()
    yield page
    desk.dictionaries.close()


@pytest.fixture
def choose(writing, qtbot):
    """Choose in the menu of the misspelt word that the cursor goes to next."""

    def pick(words):
        editor = writing.view.editor
        writing.perform("next_misspelling")
        menu = editor.findChildren(QMenu)[-1]
        action = next(each for each in menu.actions() if each.text() == words)
        menu.close()
        action.trigger()

    return pick


def text(page, line="b"):
    return page.session.page.block_of(line).text()


def test_the_next_misspelt_word_is_chosen_and_what_is_meant_replaces_it(writing, choose):
    writing.view.editor.go_to(Point("a"))

    choose("government")

    assert text(writing) == "The government may recieve it"


def test_after_the_last_word_it_goes_on_at_the_first(writing):
    editor = writing.view.editor
    chosen = []
    editor.go_to(Point("a"))
    for _time in range(3):
        writing.perform("next_misspelling")
        editor.findChildren(QMenu)[-1].close()
        chosen.append(editor.textCursor().selectedText())

    writing.perform("previous_misspelling")
    editor.findChildren(QMenu)[-1].close()

    assert chosen == ["goverment", "recieve", "goverment"]
    assert editor.textCursor().selectedText() == "recieve"


def test_replacing_is_one_step_of_the_history(writing, choose):
    writing.view.editor.go_to(Point("a"))
    choose("government")

    writing.session.undo()

    assert text(writing) == "The goverment may recieve it"


def test_a_replaced_word_keeps_its_bold(writing, choose):
    editor = writing.view.editor
    start = editor.session.page.block_of("b").position() + 4
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(start + 9, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.writing.toggle("bold")
    editor.go_to(Point("a"))

    choose("government")

    bold = [run.text for run in writing.session.now.sections[1].body[0].runs if run.bold]
    assert bold == ["government"]


def test_a_word_is_added_to_my_words_or_ignored_in_this_note(writing, choose, desk):
    writing.view.editor.go_to(Point("a"))
    choose("Add to my words")
    choose("Ignore in this note")

    assert desk.preferences.own_words.words == {"goverment"}
    assert writing.session.note.ignored == ("recieve",)
    assert writing.spelling.at(writing.session.page.block_of("b").position() + 5) is None


@pytest.fixture
def doubled(writing):
    """Where a word stands twice, with a citation behind it."""
    writing.session.undo()
    writing.view.editor.go_to(Point("b"))
    writing.view.editor.textCursor().insertText("It is for the  the minister")
    writing.session.settle()
    writing.speller.look_up_all()
    writing.view.editor.go_to(Point("a"))
    return writing


def test_a_repeated_word_is_taken_out_with_the_space_before_it(doubled, choose):
    choose("Take out the repeated word")

    assert text(doubled) == "It is for the minister"
    doubled.session.undo()
    assert text(doubled) == "It is for the  the minister"


def test_a_repeated_word_is_let_stand_in_this_note(doubled, choose):
    choose("Ignore in this note")

    assert doubled.session.note.ignored == ("the the",)
    place = doubled.session.page.block_of("b").position() + 16
    assert doubled.spelling.at(place) is None


def test_the_context_menu_begins_with_what_may_be_meant(writing):
    editor = writing.view.editor
    editor.go_to(Point("b", 6))
    menu = QMenu()

    place = editor.viewport().mapToGlobal(editor.cursorRect().center() + QPoint(1, 0))
    writing.spelling.add_to(menu, place)

    assert menu.actions()[0].text() == "government"


def test_the_language_of_a_paragraph_is_set_and_taken_back(writing):
    writing.view.editor.go_to(Point("b"))
    paragraph = lambda: writing.session.now.sections[1].body[0]  # noqa: E731

    writing.perform("paragraph_unproofed")
    unproofed = paragraph().language
    marked = writing.spelling.at(writing.session.page.block_of("b").position() + 5)
    writing.perform("paragraph_french")
    french = paragraph().language
    writing.perform("paragraph_guessed")

    assert (unproofed, french, paragraph().language) == ("zxx", "fr", "")
    assert marked is None


def test_without_a_misspelt_word_it_is_said(writing, desk, heard):
    desk.preferences.own_words.add("goverment")
    desk.preferences.own_words.add("recieve")

    writing.perform("next_misspelling")

    assert [told.words for told in heard.told] == ["No misspelt word was found."]


def test_marks_are_switched_off_and_on(writing, desk):
    writing.perform("spelling_marks")
    assert not desk.preferences.settings.spelling

    writing.perform("spelling_marks")
    assert desk.preferences.settings.spelling
