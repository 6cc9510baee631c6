"""A block's life in the real window: made, placed, changed on both sides, merged, offered."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.domain.freshness import Freshness, freshness
from briefing_app.domain.note import placed_body
from briefing_app.domain.query import Query, ThingKind
from briefing_app.operations.keep_blocks import renew_block
from briefing_app.operations.library_lists import list_blocks
from briefing_app.operations.write_notes import create_note, open_note
from briefing_app.ui.notes.blocks.block_dialog import BlockDialog
from briefing_app.ui.notes.blocks.compare_dialog import CompareDialog
from briefing_app.ui.notes.blocks.drafts_dialog import DraftsDialog
from briefing_app.ui.notes.blocks.merge_dialog import MergeDialog
from briefing_app.ui.notes.blocks.offer_dialog import OfferDialog
from briefing_app.ui.place import Place
from tests.builders import a_body
from tests.journeys.officer import CONTROL, SHIFT, Officer

Key = Qt.Key
NAME, SAID = "Ports in winter", "The ports close in winter"
BOTH = Freshness(changed_here=True, master_moved=True)


@pytest.fixture
def officer(qtbot, tmp_path):
    officer = Officer(qtbot, tmp_path / "own.briefing")
    yield officer
    officer.close()


class Writer:
    """Two empty notes, and the block that goes from one to the other."""

    def __init__(self, officer):
        self.officer, self.notes = officer, officer.page("notes")
        self.workspace = officer.house._workspace
        self.first, self.second = (
            create_note(self.workspace, "backgrounder", "en").value.note.id for _each in "12"
        )

    @property
    def note(self):
        self.notes.session.settle()
        return self.notes.session.note

    @property
    def placed(self):
        return self.note.placed[0]

    @property
    def said(self):
        return " / ".join(element.text for element in placed_body(self.note, self.placed.id))

    def cited(self):
        return [citation.target for citation in self.note.citations()]

    def open(self, note):
        """The cursor stands in its first empty paragraph."""
        self.officer.house.window.go(Place("notes", ThingKind.NOTE, note))
        session = self.notes.session
        self.officer.wait(lambda: session.is_open and session.note.id == note)
        self.officer.wait(self.notes.view.editor.hasFocus)
        self.officer.keys(Key.Key_Home, CONTROL)
        for _each in range(9):
            if self.notes.view.line().element is not None:
                return
            self.officer.keys(Key.Key_Down, CONTROL)

    def dialog(self, kind):
        self.officer.wait(lambda: isinstance(self.officer.dialog(), kind))
        return self.officer.dialog()

    def make(self):
        """Words with a citation, chosen, and kept as a block by keys."""
        cites = self.notes.links.commands.list
        self.officer.type(f"{SAID} @")
        self.officer.wait(cites.field.hasFocus)
        self.officer.wait(lambda: cites.chosen() is not None)
        self.officer.keys(Key.Key_Return)
        self.officer.wait(self.notes.view.editor.hasFocus)
        self.officer.keys(Key.Key_Home, SHIFT)
        self.officer.house.window.actions_("make_block").trigger()
        form = self.dialog(BlockDialog).form
        self.officer.wait(form.name.hasFocus)
        self.officer.keys(Key.Key_A, CONTROL)
        self.officer.type(NAME)
        self.officer.keys(Key.Key_Return, CONTROL)
        self.officer.wait(lambda: bool(self.note.placed))

    def place(self):
        """From the library's panel: its search, the card, Enter."""
        self.officer.keys(Key.Key_F, CONTROL | SHIFT)
        panel = self.notes.view.side.library
        self.officer.wait(panel.field.hasFocus)
        self.officer.type(NAME)
        self.officer.wait(lambda: _name(panel.list.value()) == NAME)
        self.officer.keys(Key.Key_Return)
        self.officer.wait(lambda: bool(self.note.placed))
        self.officer.keys(Key.Key_Escape)
        self.officer.wait(self.notes.view.editor.hasFocus)

    def add(self, words):
        """Behind what is placed, within it."""
        self.officer.keys(Key.Key_End)
        self.officer.type(words)

    def renew(self, words):
        """A colleague gives the master other words."""
        self.officer.house.office.desk.runner.run(
            renew_block, self.master().id, a_body(words), "The ice came early"
        )
        self.officer.wait(lambda: self.signs().master_moved)

    def master(self):
        found = list_blocks(self.workspace, Query()).value.rows
        return next((row.block for row in found if row.block.name == NAME), None)

    def signs(self):
        return freshness(self.note, self.placed, self.master())

    def spoken(self):
        """What the line above the block says to who cannot see it."""
        return next(iter(self.notes.view.editor.scene.blocks.values())).spoken()

    def compare(self):
        self.officer.wait(self.officer.house.window.actions_("compare_master").isEnabled)
        self.officer.keys(Key.Key_M, CONTROL)
        return self.dialog(CompareDialog)


def _name(thing):
    return thing.block.name if hasattr(thing, "block") else ""


@pytest.fixture
def writer(officer):
    """The block was made in one note and is placed in the other, which is open."""
    writer = Writer(officer)
    writer.open(writer.first)
    writer.make()
    writer.open(writer.second)
    writer.place()
    return writer


def in_the_first(writer):
    note = open_note(writer.workspace, writer.first).value.note
    return " / ".join(element.text for element in placed_body(note, note.placed[0].id))


def test_a_block_takes_its_citation_along_and_shows_two_signs_that_are_merged(officer, writer):
    assert writer.said.strip() == SAID
    assert writer.cited() == [c.target for e in writer.master().newest.body for c in e.citations]
    assert len(writer.cited()) == 1
    writer.add(" Ferries wait.")
    assert writer.signs() == Freshness(changed_here=True)
    writer.renew("The ports close in autumn")
    assert writer.signs() == BOTH
    officer.wait(lambda: "Master moved on" in writer.spoken())
    assert "Changed here" in writer.spoken()
    writer.compare()
    officer.keys(Key.Key_M)
    dialog = writer.dialog(MergeDialog)
    while dialog.merge.unchosen:
        officer.keys(Key.Key_3)
    officer.keys(Key.Key_Return, CONTROL)
    officer.wait(lambda: not writer.signs().master_moved)
    assert "autumn" in writer.said
    assert "Ferries wait." in writer.said
    officer.keys(Key.Key_Z, CONTROL)
    assert writer.signs() == BOTH


def test_the_master_is_taken_or_ones_own_words_are_kept(officer, writer):
    writer.add(" Ferries wait.")
    writer.renew("The ports close in autumn")
    writer.compare()
    officer.keys(Key.Key_T)
    officer.wait(lambda: writer.said == "The ports close in autumn")
    assert writer.signs() == Freshness()
    officer.keys(Key.Key_Z, CONTROL)
    officer.wait(lambda: writer.signs() == BOTH)
    writer.compare()
    officer.keys(Key.Key_K)
    officer.wait(lambda: writer.signs() == Freshness(changed_here=True))
    assert writer.said.endswith("Ferries wait.")


def test_ones_own_words_are_offered_to_the_master_and_then_to_the_other_draft(officer, writer):
    writer.add(" Ferries wait.")
    writer.compare()
    officer.keys(Key.Key_O)
    dialog = writer.dialog(OfferDialog)
    assert [use.note for use in dialog.others] == [writer.first]
    assert dialog.list.model().rowCount() == 1
    officer.type("Ferries were forgotten")
    officer.keys(Key.Key_Tab)
    officer.keys(Key.Key_Space)
    assert dialog.drafts.isChecked()
    officer.keys(Key.Key_Return, CONTROL)
    drafts = writer.dialog(DraftsDialog)
    assert drafts.chosen_notes() == (writer.first,)
    assert in_the_first(writer).strip() == SAID
    officer.keys(Key.Key_Return)
    officer.wait(lambda: in_the_first(writer).endswith("Ferries wait."))
    assert writer.master().newest.why == "Ferries were forgotten"
    assert writer.signs() == Freshness()
