"""Tables: rows and columns, filling cells, pieces of them."""

import pytest

from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.text import Table
from briefing_app.ui.notes.text import page_tables
from briefing_app.ui.notes.text.page_points import Point, locate
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section


@pytest.fixture
def note():
    rows = tuple(tuple(paragraph(f"{r}{c}", f"{r}{c}") for c in "xy") for r in "ab")
    return a_note(section("issue", Table(ParagraphId("t"), rows)))


def words(note):
    return [[cell.text for cell in row] for row in note.sections[0].body[0].rows]


def do(change, note, cell, **how):
    return change(note, locate(note, cell), **how)


def test_rows_come_above_and_below(note):
    assert words(do(page_tables.add_row, note, "bx").note)[2] == ["", ""]
    assert words(do(page_tables.add_row, note, "bx", above=True).note)[1] == ["", ""]


def test_columns_come_to_the_right_and_to_the_left(note):
    assert words(do(page_tables.add_column, note, "ax").note)[0] == ["ax", "", "ay"]
    assert words(do(page_tables.add_column, note, "ax", before=True).note)[0] == ["", "ax", "ay"]


def test_rows_and_columns_change_places_and_stop_at_the_edge(note):
    assert words(do(page_tables.move_row, note, "by", step=-1)) == [["bx", "by"], ["ax", "ay"]]
    assert words(do(page_tables.move_column, note, "ax", step=1)) == [["ay", "ax"], ["by", "bx"]]
    assert do(page_tables.move_row, note, "ax", step=-1) == note
    assert do(page_tables.move_column, note, "ay", step=1) == note


def test_writing_goes_on_where_the_row_or_column_was(note):
    assert do(page_tables.remove_row, note, "ay").caret == Point("by")
    assert do(page_tables.remove_row, note, "by").caret == Point("ay")
    assert do(page_tables.remove_column, note, "by").caret == Point("bx")


def test_the_last_row_takes_the_table_with_it(note):
    one = do(page_tables.remove_row, note, "ax").note
    assert [e.text for e in do(page_tables.remove_row, one, "bx").note.sections[0].body] == [""]


def test_a_pasted_table_is_laid_over_the_cells_and_the_table_grows(note):
    pasted = page_tables.table_of_words((("1", "2"), ("3", "4")))
    filled = do(page_tables.fill_cells, note, "by", pasted=pasted)
    assert words(filled.note) == [["ax", "ay", ""], ["bx", "1", "2"], ["", "3", "4"]]
    assert filled.note.sections[0].body[0].rows[1][1].id == "by"


def test_a_piece_of_a_table_is_a_table(note):
    piece = page_tables.piece_of(note.sections[0].body[0], ("ay", "by"))
    assert piece.text == "ay\nby"


def test_a_caption_is_set(note):
    captioned = do(page_tables.set_caption, note, "ax", caption="Costs")
    assert captioned.sections[0].body[0].caption == "Costs"


def test_a_table_of_options_is_ready_to_be_filled_in_where_it_is_empty(note):
    table = page_tables.table_of_options("en")
    assert table.text.splitlines()[:2] == ["Option\tAdvantages\tDisadvantages", "Option 1\t\t"]
    edit = page_tables.insert_table(note, Point(f"gap:issue:{note.sections[0].body[0].id}"), table)
    assert edit.caret == Point(table.rows[1][1].id)
