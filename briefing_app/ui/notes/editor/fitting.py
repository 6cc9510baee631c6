"""What the library has on the paragraph being written: asked anew when writing pauses."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.domain.text import Paragraph
from briefing_app.operations.find_alike import find_fitting
from briefing_app.ui.notes.card_faces import Thing, identity_of
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.operation_runner import OperationRunner

PAUSE = 400


class Fitting(QObject):
    """`here` tells the paragraph, or the cell, at the cursor; what it cites is left out.

    For a closed note nothing is looked for: it could not be placed.
    """

    changed = Signal()

    def __init__(
        self,
        session: NoteSession,
        runner: OperationRunner,
        here: Callable[[], Paragraph | None],
    ) -> None:
        super().__init__(session)
        self._session, self._runner, self._here = session, runner, here
        self.things: tuple[Thing, ...] = ()
        self._words = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.ask_now)
        session.touched.connect(self._pause.start)
        session.opened.connect(self._forget)
        session.moved.connect(self._forget)

    def follow_cursor(self) -> None:
        """The cursor stands elsewhere, or the paragraph is another."""
        self._pause.start()

    def ask_again(self) -> None:
        """The library is another."""
        self._words = ""
        self._pause.start()

    def ask_now(self) -> None:
        """With the words as they stand on the page; nothing is asked twice."""
        self._pause.stop()
        if not self._session.is_open or self._session.is_closed:
            return
        paragraph = self._here()
        words = paragraph.text.strip() if paragraph else ""
        cited = frozenset(str(each.target) for each in paragraph.citations) if paragraph else ()
        asked = f"{words}\n{' '.join(sorted(cited))}"
        if asked == self._words:
            return
        self._words = asked
        running = self._runner.ask("what is on the paragraph", find_fitting, words)
        running.then(
            lambda found: self._take(asked, tuple(t for t in found if identity_of(t) not in cited))
        )

    def _take(self, asked: str, things: tuple[Thing, ...]) -> None:
        if asked == self._words and things != self.things:
            self.things = things
            self.changed.emit()

    def _forget(self) -> None:
        self._words = ""
        if self.things:
            self.things = ()
            self.changed.emit()
        self._pause.start()
