"""What the open note cites, saved as a spreadsheet or for a reference manager."""

from PySide6.QtCore import QObject

from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.writing_commands import Doing
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.registers.references_dialog import (
    ReferencesDialog,
    cited_matter,
    open_references,
)
from briefing_app.ui.registers.table_dialog import TableDialog, note_matter, open_table


class CitedTable(QObject):
    def __init__(self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._session, self._keeper = at_hand.session, at_hand.keeper
        self.dialog: TableDialog | ReferencesDialog | None = None

    def doing(self) -> Doing:
        return {
            "save_table": lambda: self._keeper.save_then(self._ask),
            "save_references": lambda: self._keeper.save_then(self._ask_references),
        }

    def conditions(self) -> Doing:
        return {}

    def _ask(self) -> None:
        """Of the note as it is kept: what was typed last is kept before."""
        note = self._session.note
        matter = note_matter(note.id, note.header.number, note.title)
        self.dialog = open_table(self._view.window(), self._desk, matter)

    def _ask_references(self) -> None:
        matter = cited_matter(self._session.note.id)
        self.dialog = open_references(self._view.window(), self._desk, matter)
