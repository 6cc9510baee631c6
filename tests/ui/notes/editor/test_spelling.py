from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.ui.notes.text.page_points import Point


@pytest.fixture
def writing(page, desk):
    """The page with spelling on, and words put into its first paragraph."""
    desk.preferences.change(spelling=True)
    yield page
    desk.dictionaries.close()


@pytest.fixture
def write(writing):
    def put(words):
        editor = writing.view.editor
        editor.go_to(Point("b"))
        editor.textCursor().insertText(words)
        writing.session.settle()
        writing.speller.look_up_all()

    return put


@pytest.fixture
def marked(writing):
    def words(line="b"):
        block = writing.session.page.block_of(line)
        return [word.words for word in writing.speller.marked(block)]

    return words


def test_only_words_that_no_dictionary_knows_are_marked(write, marked):
    write("The goverment of the centre will recieve 33,443 travellers")

    assert marked() == ["goverment", "recieve"]


def test_a_french_paragraph_is_looked_up_in_french(write, marked):
    write(
        "L\u2019Etat et les citoyens n\u2019ont pas accept\u00e9 la d\u00e9cision du gouvernement"
    )

    assert marked() == ["Etat"]


def test_words_of_the_other_language_in_quotation_marks_are_left_alone(write, marked):
    write(
        "The minister said \u00ab une mission r\u00e9ussie \u00bb "
        "and \u00ab une misssion \u00bb to the press"
    )

    assert marked() == ["misssion"]


def test_names_of_the_list_of_terms_are_left_alone(write, marked):
    write("The people of Ordanistan and of Maghreb")

    assert marked() == ["Ordanistan"]


def test_my_own_words_are_marked_no_more(write, marked, desk):
    write("The Ordanistan mission")

    desk.preferences.own_words.add("Ordanistan")

    assert marked() == []


def test_what_is_ignored_in_this_note_comes_back_with_undo(write, marked, writing):
    write("The Ordanistan mission")

    writing.session.change(lambda note: replace(note, ignored=("Ordanistan",)))
    ignored = marked()
    writing.session.undo()

    assert ignored == []
    assert marked() == ["Ordanistan"]


def test_nothing_is_marked_when_spelling_is_off(write, marked, desk):
    write("The goverment")

    desk.preferences.change(spelling=False)

    assert marked() == []


def test_nothing_is_marked_in_a_note_that_cannot_be_changed(write, marked, writing):
    write("The goverment")

    writing.session.move(writing.session.note.state, closed=True)

    assert marked() == []


def test_a_word_is_not_marked_while_it_is_being_typed(write, writing):
    write("It is goverment")
    editor = writing.view.editor
    block = writing.session.page.block_of("b")
    end = block.position() + block.length() - 1

    writing.session.touched.emit()
    typing = writing.speller.shown(block, end)
    elsewhere = writing.speller.shown(block, block.position())

    assert typing == ()
    assert [word.words for word in elsewhere] == ["goverment"]
    assert editor.document() is writing.session.page.text


def test_words_in_sight_are_looked_up_by_themselves(writing, marked, qtbot):
    editor = writing.view.editor
    editor.go_to(Point("b"))
    editor.setFocus()
    QTest.keyClicks(editor, "The goverment is here")

    qtbot.waitUntil(lambda: marked() == ["goverment"], timeout=5000)


def test_marks_move_along_with_what_is_typed_before_them(write, writing):
    write("It is goverment and recieve")
    editor = writing.view.editor
    editor.go_to(Point("b", 3))

    QTest.keyClicks(editor, "xy ")
    longer = shown(writing)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    shorter = shown(writing)
    editor.go_to(Point("b", 12))
    QTest.keyClicks(editor, "n")

    assert longer == shorter == ["goverment", "recieve"]
    assert shown(writing) == ["recieve"]


def shown(page):
    """The marked words, as they are cut out of the text by their places."""
    editor = page.view.editor
    block = page.session.page.block_of("b")
    words = page.speller.shown(block, editor.textCursor().position())
    return [block.text()[word.start : word.end] for word in words]
