"""The commands of writing: styles, marks, clipboard, tables."""

from PySide6.QtGui import QGuiApplication

from briefing_app.domain.text import ParagraphKind, Words
from briefing_app.ui.notes.text import page_tables
from briefing_app.ui.notes.text.note_document_read import read_page
from briefing_app.ui.notes.text.page_deletion import Stretch
from briefing_app.ui.notes.text.page_points import Point


def select(editor, start, end):
    editor.select(Point(*start), Point(*end))


def test_a_style_is_set_for_every_paragraph_chosen_and_taken_back(editor, session):
    select(editor, ("a", 1), ("b", 1))
    editor.writing.set_kind(ParagraphKind.BULLET)
    assert {e.kind for e in session.now.sections[0].body} == {ParagraphKind.BULLET}
    editor.writing.set_kind(ParagraphKind.BULLET)
    assert {e.kind for e in session.now.sections[0].body} == {ParagraphKind.PARAGRAPH}


def test_the_selection_stays_when_the_style_changes(editor):
    select(editor, ("a", 1), ("b", 2))
    editor.writing.set_kind(ParagraphKind.QUOTATION)
    assert editor.writing.stretch == Stretch(Point("a", 1), Point("b", 2))


def test_bold_is_set_for_the_words_chosen_and_taken_back(editor, session):
    select(editor, ("a", 0), ("a", 3))
    editor.writing.toggle("bold")
    assert session.now.sections[0].body[0].runs == (Words("One", bold=True), Words(" two"))
    editor.writing.toggle("bold")
    assert session.now.sections[0].body[0].runs == (Words("One two"),)


def test_italics_can_reach_over_paragraphs(editor, session):
    select(editor, ("a", 4), ("b", 5))
    editor.writing.toggle("italic")
    first, second = session.now.sections[0].body
    assert first.runs[1] == Words("two", italic=True)
    assert second.runs == (Words("Three", italic=True),)


def test_bold_without_a_selection_is_for_what_is_typed_next(editor, session, put_cursor):
    put_cursor(editor, "n")
    editor.writing.toggle("bold")
    editor.insertPlainText("new")
    assert session.now.sections[1].body[0].runs == (Words("new", bold=True),)


def test_cut_and_paste_move_words_with_their_marks(editor, session, bodies, put_cursor):
    select(editor, ("a", 0), ("a", 3))
    editor.writing.toggle("bold")
    editor.cut_out()
    put_cursor(editor, "n")
    editor.paste()
    assert bodies() == [" two", "Three"]
    assert session.now.sections[1].body[0].runs == (Words("One", bold=True),)
    assert read_page(session.page.text, session.now) == session.now


def test_copied_words_reach_other_programs_as_plain_text_and_html(editor):
    select(editor, ("a", 0), ("b", 5))
    editor.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "One two\nThree"
    assert "<p>One two</p>" in mime.html()


def test_a_table_takes_the_place_of_an_empty_paragraph(editor, session, put_cursor):
    put_cursor(editor, "n")
    editor.writing.table.insert(page_tables.new_table(3, 3))
    (table,) = session.now.sections[1].body
    assert [len(row) for row in table.rows] == [3, 3, 3]
    assert editor.writing.table.is_here


def test_rows_and_columns_come_and_go(editor, session, put_cursor):
    put_cursor(editor, "n")
    editor.writing.table.insert(page_tables.new_table(3, 3))
    for change in (page_tables.add_row, page_tables.add_column, page_tables.remove_row):
        editor.writing.table.change(change)
    (table,) = session.now.sections[1].body
    assert [len(row) for row in table.rows] == [4, 4, 4]
    editor.writing.table.change(page_tables.remove_table)
    assert [e.text for e in session.now.sections[1].body] == [""]


def test_words_can_be_moved_by_dragging(editor, session, bodies):
    stretch = Stretch(Point("a", 0), Point("a", 4))
    select(editor, ("a", 0), ("a", 4))
    editor.writing.move(stretch, Point("b", 5), editor.writing.copied())
    assert bodies() == ["two", "ThreeOne "]


def test_words_can_be_moved_ahead(editor, bodies):
    stretch = Stretch(Point("b", 0), Point("b", 5))
    select(editor, ("b", 0), ("b", 5))
    editor.writing.move(stretch, Point("a", 0), editor.writing.copied())
    assert bodies() == ["ThreeOne two", ""]
