"""Typing as an officer does it, through the real keys of the real page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from briefing_app.domain.text import ParagraphKind
from briefing_app.ui.notes.text import page_tables
from briefing_app.ui.notes.text.note_document_read import read_page
from briefing_app.ui.notes.text.page_points import Point

Key, Mod = Qt.Key, Qt.KeyboardModifier


def kinds(session, at=0):
    return [element.kind for element in session.now.sections[at].body]


def select(editor, start, end):
    editor.select(Point(*start), Point(*end))


def test_letters_go_into_the_paragraph_at_the_cursor(editor, bodies, put_cursor):
    put_cursor(editor, "a", 3)
    QTest.keyClicks(editor, " and a half")
    assert bodies() == ["One and a half two", "Three"]


def test_enter_splits_and_backspace_joins_again(editor, bodies, put_cursor, press):
    put_cursor(editor, "a", 3)
    press(editor, Key.Key_Return)
    assert bodies() == ["One", " two", "Three"]
    press(editor, Key.Key_Backspace)
    assert bodies() == ["One two", "Three"]


def test_delete_at_the_end_joins_what_is_below(editor, bodies, put_cursor, press):
    put_cursor(editor, "a", 7)
    press(editor, Key.Key_Delete)
    assert bodies() == ["One twoThree"]


def test_backspace_inside_a_paragraph_takes_one_letter(editor, bodies, put_cursor, press):
    put_cursor(editor, "a", 3)
    press(editor, Key.Key_Backspace)
    assert bodies()[0] == "On two"


def test_a_word_is_erased_but_never_the_heading_above(editor, session, bodies, put_cursor, press):
    put_cursor(editor, "a", 3)
    press(editor, Key.Key_Backspace, Mod.ControlModifier)
    assert bodies()[0] == " two"
    press(editor, Key.Key_Backspace, Mod.ControlModifier)
    assert (session.now.sections[0].heading, bodies()[0]) == ("Issue", " two")


def test_typing_over_a_selection_across_sections_keeps_the_headings(editor, session, bodies):
    select(editor, ("a", 3), ("n", 0))
    QTest.keyClicks(editor, "x")
    assert bodies() == ["Onex"]
    assert [each.heading for each in session.now.sections] == ["Issue", "Next"]
    assert read_page(session.page.text, session.now) == session.now


def test_the_whole_note_can_be_selected_and_its_words_taken_out(editor, session, press):
    editor.selectAll()
    press(editor, Key.Key_Delete)
    assert [each.words for each in session.now.sections] == [0, 0]
    assert session.now.title == "Closing the harbour"


def test_a_hyphen_and_a_space_begin_a_list(editor, session, bodies, put_cursor):
    put_cursor(editor, "n")
    QTest.keyClicks(editor, "- first")
    assert (bodies(1), kinds(session, 1)) == (["first"], [ParagraphKind.BULLET])


def test_a_number_and_a_space_begin_a_numbered_list(editor, session, bodies, put_cursor):
    put_cursor(editor, "n")
    QTest.keyClicks(editor, "1. first")
    assert (bodies(1), kinds(session, 1)) == (["first"], [ParagraphKind.NUMBERED])


def test_enter_twice_leaves_the_list(editor, session, put_cursor, press):
    put_cursor(editor, "n")
    QTest.keyClicks(editor, "- first")
    press(editor, Key.Key_Return)
    press(editor, Key.Key_Return)
    assert kinds(session, 1) == [ParagraphKind.BULLET, ParagraphKind.PARAGRAPH]


def test_tab_indents_a_list_item_and_shift_tab_brings_it_back(editor, session, put_cursor, press):
    put_cursor(editor, "n")
    QTest.keyClicks(editor, "- first")
    press(editor, Key.Key_Tab)
    assert session.now.sections[1].body[0].level == 1
    press(editor, Key.Key_Backtab)
    assert session.now.sections[1].body[0].level == 0


def test_tab_in_a_table_goes_on_and_adds_a_row_behind_the_last_cell(
    editor, session, put_cursor, press
):
    put_cursor(editor, "n")
    editor.writing.table.insert(page_tables.new_table(3, 3))
    for _each in range(9):
        press(editor, Key.Key_Tab)
    assert len(session.now.sections[1].body[0].rows) == 4


def test_undo_and_redo_go_over_words_and_structure(editor, session, bodies, put_cursor, press):
    put_cursor(editor, "a", 7)
    QTest.keyClicks(editor, " more")
    press(editor, Key.Key_Return)
    press(editor, Key.Key_Z, Mod.ControlModifier)
    assert bodies() == ["One two more", "Three"]
    press(editor, Key.Key_Z, Mod.ControlModifier)
    assert bodies() == ["One two", "Three"]
    press(editor, Key.Key_Y, Mod.ControlModifier)
    assert bodies() == ["One two more", "Three"]


def test_the_arrow_goes_through_the_whole_note(editor, session, put_cursor, press):
    put_cursor(editor, "title")
    for _each in range(editor.document().characterCount() - 1):
        press(editor, Key.Key_Right)
    assert editor.textCursor().atEnd()
    assert editor.writing.point.line == "n"


def test_words_reach_over_two_paragraphs_when_selected(editor, put_cursor):
    put_cursor(editor, "a", 4)
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    assert editor.writing.crosses
    assert editor.writing.lines() == {"a", "b", "next", "n"}


def test_what_was_typed_without_a_letter_changes_nothing(editor, session, put_cursor, press):
    before = session.now
    put_cursor(editor, "a", 2)
    press(editor, Key.Key_Escape)
    press(editor, Key.Key_Tab)
    assert session.now == before
