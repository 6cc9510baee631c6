"""The open note with those who look after it: kept, checked, and what it draws on."""

from PySide6.QtCore import QObject

from briefing_app.domain.overview import OpenNote
from briefing_app.ui.notes.note_checking import NoteChecker
from briefing_app.ui.notes.note_keeping import NoteKeeper
from briefing_app.ui.notes.note_marker import NoteMarker
from briefing_app.ui.notes.note_materials import NoteMaterials
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.operation_runner import OperationRunner


class NoteAtHand(QObject):
    """They all listen to the session and know nothing of each other."""

    def __init__(self, runner: OperationRunner, autosave_seconds: float, parent: QObject) -> None:
        super().__init__(parent)
        self.session = NoteSession(self)
        self.keeper = NoteKeeper(self.session, runner, autosave_seconds)
        self.materials = NoteMaterials(self.session, runner)
        self.marker = NoteMarker(self.session, self.materials, runner)
        self.checker = NoteChecker(self.session, runner)

    def open(self, opened: OpenNote) -> None:
        """A note as it came from the workspace."""
        self.put_down()
        self.materials.materials = opened.materials
        self.session.open(opened.note, closed=opened.closed)
        self.materials.begin(opened.materials)
        self.keeper.opened_as_saved(opened.saved_on)

    def put_down(self) -> None:
        """Take what was typed and send it to the disk."""
        if self.session.is_open:
            self.session.settle()
            self.keeper.save_now()

    def close(self) -> None:
        self.put_down()
        self.session.close()
