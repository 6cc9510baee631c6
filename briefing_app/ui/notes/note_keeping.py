"""Keeps the open note: saved a moment after the first unsaved key, again and again, and told."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.note import Note
from briefing_app.operations.write_notes import save_note
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.operation_runner import OperationRunner

AGAIN = 5000


class Keeping(Enum):
    NOTHING = "nothing"
    PENDING = "pending"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Kept:
    """How far the note is kept. `when` is the local time of the last save, `sentence` a fault."""

    keeping: Keeping = Keeping.NOTHING
    when: str = ""
    sentence: str = ""


class NoteKeeper(QObject):
    """Saved means on disk. The wait runs from the first key that is not kept, so that typing
    without a pause is kept as often as typing with pauses."""

    changed = Signal()

    def __init__(self, session: NoteSession, runner: OperationRunner, seconds: float) -> None:
        super().__init__(session)
        self._session = session
        self._runner = runner
        self._kept_note: Note | None = None
        self._state = Kept()
        self._after: list[Callable[[], object]] = []
        self._wait = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._wait.timeout.connect(self.save_now)
        session.touched.connect(self._touched)
        session.opened.connect(self._opened)

    @property
    def state(self) -> Kept:
        return self._state

    @property
    def is_waiting(self) -> bool:
        """Whether something is not yet on its way to the disk."""
        return self._wait.isActive()

    def wait(self, seconds: float) -> None:
        """Another time to wait, as the officer prefers."""
        self._wait.setInterval(round(seconds * 1000))

    def save_now(self) -> None:
        """Send the note as it stands to the disk, if it is not there."""
        self._wait.stop()
        note = self._session.now
        if not self._session.is_open:
            return
        if note == self._kept_note:
            self._found_kept()
            return
        running = self._runner.run(save_note, note)
        running.otherwise(self._failed).then(lambda saved_on: self._saved(note, saved_on))

    def _found_kept(self) -> None:
        """Undone and done again: the note on disk is the note on screen."""
        if self._state.keeping is Keeping.PENDING:
            self._tell(Kept(Keeping.SAVED, self._state.when))

    def save_then(self, callback: Callable[[], object]) -> None:
        """Call back once the note as it stands now is on disk; never if it cannot be written."""
        self._after.append(callback)
        if self._session.now == self._kept_note:
            self._call_back()
        else:
            self.save_now()

    def _call_back(self) -> None:
        after, self._after = self._after, []
        for callback in after:
            callback()

    def opened_as_saved(self, saved_on: str) -> None:
        """The note that was just opened is on disk since then."""
        self._tell(Kept(Keeping.SAVED, _local(saved_on)))

    def _opened(self) -> None:
        self._wait.stop()
        self._kept_note = self._session.note if self._session.is_open else None
        self._tell(Kept())

    def _touched(self) -> None:
        if not self._wait.isActive():
            self._wait.start()
        if self._state.keeping is Keeping.SAVED:
            self._tell(Kept(Keeping.PENDING, self._state.when))

    def _saved(self, note: Note, saved_on: str) -> None:
        if not isValid(self) or note.id != self._session.note.id:
            return
        self._kept_note = note
        whole = not self._wait.isActive()
        self._tell(Kept(Keeping.SAVED if whole else Keeping.PENDING, _local(saved_on)))
        self._call_back()

    def _failed(self, fault: BriefingError) -> None:
        if not isValid(self):
            return
        self._after.clear()
        self._tell(Kept(Keeping.FAILED, self._state.when, fault.sentence))
        QTimer.singleShot(AGAIN, self, self.save_now)

    def _tell(self, state: Kept) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _local(iso: str) -> str:
    """The time of day in the officer's own zone, with seconds."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone().strftime("%H:%M:%S")
