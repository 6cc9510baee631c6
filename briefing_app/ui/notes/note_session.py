"""The open note: what stands on the page, one history for everything, one signal for a change."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.domain.citation import number_citations
from briefing_app.domain.ids import CitationId
from briefing_app.domain.note import Note, NoteState
from briefing_app.domain.note_history import NoteHistory
from briefing_app.ui.notes.text.note_document import NO_NOTE, NoteDocument
from briefing_app.ui.notes.text.page_points import Edit

PAUSE = 400
WORDS_A_STEP = 5


class NoteSession(QObject):
    """Typing goes straight into the page and becomes a step of the history at a pause, after a
    few words, when the cursor jumps, and before anything else is done. All other edits are pure
    functions given to `apply`.
    """

    note_changed = Signal()
    """The note is another value. Everything that shows it asks for `note` and compares."""
    touched = Signal()
    """Something was typed or done; follows every key, long before `note_changed`."""
    opened = Signal()
    """Another note, or none, is open now."""
    caret_wanted = Signal(object)
    """Writing goes on at this `Point`."""
    position_wanted = Signal(int)
    """The same, as a position of the document; after undo and redo."""
    moved = Signal()
    """The open note has come into another state, and may be closed by it or open again."""
    refused = Signal()
    """Something would have changed a note that stays as it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = NoteDocument(self)
        self._history = NoteHistory(NO_NOTE)
        self._told = NO_NOTE
        self._words = 0
        self.is_closed = False
        self._numbers: dict[CitationId, int] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.settle)
        self.page.typed.connect(self._typed)

    @property
    def note(self) -> Note:
        """The note as of the last step; `now` has the words typed since as well."""
        return self._history.now

    @property
    def now(self) -> Note:
        return self.note if self.is_closed else self.page.read()

    @property
    def is_open(self) -> bool:
        return self.note is not NO_NOTE

    @property
    def can_undo(self) -> bool:
        if self.is_closed:
            return False
        return bool(self._history.behind) or self._pause.isActive()

    @property
    def can_redo(self) -> bool:
        return bool(self._history.ahead) and not self.is_closed

    @property
    def numbers(self) -> dict[CitationId, int]:
        """The number that each citation shows."""
        return self._numbers

    def open(self, note: Note, *, closed: bool = False) -> None:
        """Begin with this note and an empty history; a closed one is only read."""
        self._pause.stop()
        self.is_closed = closed
        self.page.show(note)
        self._history = NoteHistory(self.page.read())
        self._told = self.note
        self._number()
        self.opened.emit()

    def close(self) -> None:
        """No note is open any more; what was typed must have been taken before."""
        self.open(NO_NOTE)
        self._history = NoteHistory(NO_NOTE)

    def move(self, state: NoteState, *, closed: bool) -> None:
        """The note has come into this state; there is no step back from that."""
        self._take_typing()
        self.is_closed = closed
        self._history = self._history.in_state(state)
        self.page.show(self.note)
        self._tell()
        self.moved.emit()

    def apply(self, change: Callable[[Note], Edit]) -> None:
        """Do something to the note as one step; writing goes on where the edit says."""
        if self.refuses():
            return
        self._take_typing()
        edit = change(self.note)
        if edit.note != self.note:
            self.page.show(edit.note)
            self._history = self._history.record(self.page.read())
            self.touched.emit()
            self._tell()
        self.caret_wanted.emit(edit.caret)

    def change(self, change: Callable[[Note], Note]) -> None:
        """The same for what leaves the cursor alone: the header, the marking, a choice."""
        if self.refuses():
            return
        self._take_typing()
        changed = change(self.note)
        if changed == self.note:
            return
        self.page.show(changed)
        self._history = self._history.record(self.page.read())
        self.touched.emit()
        self._tell()

    def amend(self, change: Callable[[Note], Note]) -> None:
        """What follows of itself from the last step: undo takes back both."""
        self._take_typing()
        changed = change(self.note)
        if changed != self.note and not self.is_closed:
            self.page.show(changed)
            self._history = self._history.amend(self.page.read())
            self.touched.emit()
            self._tell()

    def undo(self) -> None:
        if not self.refuses():
            self._take_typing()
            self._go(self._history.undo())

    def redo(self) -> None:
        if not self.refuses():
            self._take_typing()
            self._go(self._history.redo())

    def refuses(self) -> bool:
        """Whether the note stays as it is; then everybody is told that something was asked."""
        if self.is_closed:
            self.refused.emit()
        return self.is_closed

    def settle(self) -> None:
        """What was typed becomes a step, and everybody is told."""
        self._take_typing()
        self._tell()

    def word_ended(self) -> None:
        """After a few words typed without a pause there is a step to go back to."""
        self._words += 1
        if self._words >= WORDS_A_STEP:
            self._take_typing()
            self._pause.start()

    def _typed(self) -> None:
        self._pause.start()
        if not self.is_closed:
            self.touched.emit()

    def _take_typing(self) -> None:
        self._pause.stop()
        self._words = 0
        now = self.page.read()
        if self.is_closed:
            self.page.show(self.note)
        else:
            self._history = self._history.record(now)

    def _go(self, history: NoteHistory) -> None:
        if history is self._history:
            return
        self._history = history
        position = self.page.show(history.now)
        self.touched.emit()
        self._tell()
        if position is not None:
            self.position_wanted.emit(position)

    def _tell(self) -> None:
        if self.note is self._told:
            return
        self._told = self.note
        self._number()
        self.note_changed.emit()

    def _number(self) -> None:
        self._numbers = number_citations(self.note)
