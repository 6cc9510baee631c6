"""A placed block told at another of its lengths."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.block import Length
from briefing_app.domain.query import ThingKind
from briefing_app.operations.keep_blocks import keep_block
from briefing_app.operations.tie_lengths import tie_lengths
from briefing_app.ui.notes.text.page_points import Point
from briefing_app.ui.place import Place
from tests.builders import a_block

Key = Qt.Key


@pytest.fixture
def line(workspace, shelf):
    kept = keep_block(workspace, a_block(shelf.statistic, text="Closed.", name="In short")).value
    tie_lengths(workspace, ((kept.id, Length.LINE), (shelf.block.id, Length.PAGE)))
    return kept


def words(page):
    return [element.text for element in page.session.note.sections[1].body]


def test_a_placed_block_is_told_at_another_length_in_its_place_and_undone(
    page, shelf, line, put_cursor
):
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.BLOCK, shelf.block.id))
    QTest.keyClick(page.acts.blocks.dialog, Key.Key_2)
    long = words(page)
    mark = page.session.note.placed[0].id
    page.view.editor.go_to(Point(page.session.note.sections[1].body[0].id, 1))

    page.perform("swap_length")
    assert page.acts.blocks.dialog.first is page.acts.blocks.dialog.options[1]
    QTest.keyClick(page.acts.blocks.dialog, Key.Key_1)

    assert words(page) == ["Closed."]
    placed = page.session.note.placed[0]
    assert (placed.id, placed.block) == (mark, line.id)
    page.perform("undo")
    assert words(page) == long


def test_a_block_told_at_one_length_opens_no_dialog(page, shelf, put_cursor, heard):
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.BLOCK, shelf.block.id))
    page.view.editor.go_to(Point(page.session.note.sections[1].body[0].id, 1))
    page.perform("swap_length")
    assert page.acts.blocks.dialog is None
    assert "at one length" in heard.told[-1].words
