"""The other drafts asked about, taken along, and given back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.freshness import Freshness
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState, placed_body
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.domain.overview import BlockUse
from briefing_app.domain.query import ThingKind
from briefing_app.operations.keep_blocks import renew_block
from briefing_app.operations.write_notes import open_note
from briefing_app.ui.notes.blocks.other_drafts import drafts_box
from briefing_app.ui.place import Place
from tests.builders import a_body, a_note, a_section

Key = Qt.Key


@pytest.fixture
def elsewhere(workspace, shelf):
    """Another draft that holds the block as it was at first."""
    note = a_note(a_section(heading="Elsewhere"), title="Another note")
    held = place_block(note, shelf.block, Spot(note.sections[0].id))
    with workspace.writing() as shelves:
        shelves.notes.save(held)

    def words():
        now = open_note(workspace, held.id).value.note
        return [element.text for element in placed_body(now, now.placed[0].id)]

    return words


@pytest.fixture
def moved(page, desk, shelf, put_cursor, elsewhere):
    """The block stands in this note as well, and its master moved on."""
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.BLOCK, shelf.block.id))
    desk.runner.run(renew_block, shelf.block.id, a_body("New words."), "Why not")
    return page.acts.blocks


def test_taking_the_master_goes_on_with_the_other_draft(page, moved, elsewhere, heard):
    before = elsewhere()
    moved.compare(page.session.note.placed[0].id)
    assert moved.dialog.drafts.text().startswith("Then offer the same for the 1 other draft")
    moved.dialog.drafts.setChecked(True)
    QTest.keyClick(moved.dialog, Key.Key_T)
    assert elsewhere() == before
    QTest.keyClick(moved.drafts.dialog, Key.Key_Return)
    assert elsewhere() == ["New words."]
    assert heard.told[-1].words == "The master was taken in 1 draft"
    heard.told[-1].act()
    assert elsewhere() == before


def test_without_the_wish_nobody_else_is_asked(page, moved, elsewhere):
    moved.compare(page.session.note.placed[0].id)
    QTest.keyClick(moved.dialog, Key.Key_T)
    assert moved.drafts.dialog is None


def test_drafts_are_counted_by_note():
    signs = Freshness(master_moved=True)
    one = BlockUse(NoteId("a"), "A", NoteState.DRAFTING, "", 1, signs)
    assert "the 2 other drafts" in drafts_box([one, one, replace(one, note=NoteId("b"))]).text()


def test_an_offer_goes_on_with_the_other_draft(page, shelf, put_cursor, elsewhere):
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.BLOCK, shelf.block.id))
    QTest.keyClicks(page.view.editor, " Said again.")
    page.session.settle()
    acts = page.acts.blocks
    acts.offer(page.session.note.placed[0].id)
    QTest.keyClicks(acts.dialog.why, "Clearer")
    acts.dialog.drafts.setChecked(True)
    QTest.keyClick(acts.dialog.why, Key.Key_Return)
    QTest.keyClick(acts.drafts.dialog, Key.Key_Return)
    assert elsewhere()[-1].endswith("Said again.")
