"""Tables at the cursor, through the commands of the editor."""

import pytest
from PySide6.QtGui import QTextCursor

from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.text import Table
from briefing_app.ui.notes.text import page_tables
from briefing_app.ui.notes.text.page_points import Point
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section

MOVE, KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor


@pytest.fixture
def table(editor, session):
    rows = tuple(tuple(paragraph(f"{r}{c}", f"{r}{c}") for c in "xy") for r in "ab")
    inside = Table(ParagraphId("t"), rows)
    session.open(a_note(section("issue", paragraph("a", "Above"), inside, paragraph("z", "Below"))))
    return editor.writing.table


def test_only_in_a_cell_there_is_a_table_at_the_cursor(table, editor):
    editor.go_to(Point("a", 1))
    assert not table.is_here
    assert table.at_cursor() is None
    editor.go_to(Point("by", 1))
    assert table.is_here
    assert table.at_cursor().id == "t"


def test_outside_of_a_table_nothing_is_changed(table, editor, session):
    before = session.now
    editor.go_to(Point("a", 1))
    table.change(page_tables.remove_table)
    assert session.now == before


def test_the_words_of_the_next_cell_are_chosen_so_that_typing_replaces_them(table, editor):
    editor.go_to(Point("ay", 1))
    table.next_cell(1)
    assert editor.textCursor().selectedText() == "bx"


def test_the_next_cell_is_behind_the_last_one_in_a_new_row(table, editor, session):
    editor.go_to(Point("ay", 1))
    table.next_cell(1)
    assert editor.writing.point.line == "bx"
    table.next_cell(-1)
    assert editor.writing.point.line == "ay"
    editor.go_to(Point("by"))
    table.next_cell(1)
    assert len(session.now.sections[0].body[1].rows) == 3


def test_before_the_first_cell_there_is_none(table, editor):
    editor.go_to(Point("ax", 1))
    table.next_cell(-1)
    assert editor.writing.point == Point("ax", 1)


def test_an_arrow_goes_to_the_cell_above_or_below_the_cursor(table, editor):
    editor.go_to(Point("z", 0))
    assert table.enter_by_arrow(-1, MOVE)
    assert editor.writing.point.line == "bx"
    editor.go_to(Point("a", 5))
    assert not table.enter_by_arrow(-1, MOVE)
    assert table.enter_by_arrow(1, KEEP)
    assert editor.textCursor().hasSelection()


def test_a_caption_leaves_the_cursor_where_it_is(table, editor, session):
    editor.go_to(Point("by", 1))
    table.set_caption("Costs")
    assert (session.now.sections[0].body[1].caption, editor.writing.point) == (
        "Costs",
        Point("by", 1),
    )


def test_chosen_cells_are_a_rectangle(table, editor):
    editor.select(Point("ay", 0), Point("by", 1))
    assert table.chosen_cells() == ("ay", "by")
    assert table.chosen_piece().text == "ay\nby"
    editor.select(Point("a", 0), Point("by", 1))
    assert table.chosen_cells() == ()


def test_a_table_pasted_beside_other_things_is_not_laid_over_the_cells(table, editor):
    editor.go_to(Point("ax"))
    pasted = page_tables.new_table(1, 1)
    assert not table.fill((pasted, paragraph("p")))
    assert not table.fill((paragraph("p"),))
    assert table.fill((pasted,))
