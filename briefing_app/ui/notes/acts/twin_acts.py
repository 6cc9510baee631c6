"""What one does with the twin of the open note: make it, open it, compare, say it is level."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.domain.changes import Changes
from briefing_app.domain.ids import NoteId, ParagraphId
from briefing_app.domain.note import Note
from briefing_app.domain.twin import Stand, TwinSign, TwinStanding
from briefing_app.domain.twin_notes import say_level, take_new
from briefing_app.language import _
from briefing_app.operations.twin_notes import begin_twin, find_twin, level_twins, twin_of
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.writing_commands import Doing
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.text.page_points import Point
from briefing_app.ui.notes.twin_words import waves_of
from briefing_app.ui.notes.way.twin_dialog import ALL, GO, LEVEL, TAKE, TwinDialog
from briefing_app.ui.notes.way_back import tell_done

Change = Callable[[Note, Note], Note]
_PAUSE = 700
"""Milliseconds after the last key until the twin is compared anew."""


class TwinActs(QObject):
    """`wanted` carries the identity of a note to be opened."""

    wanted = Signal(str)
    changed = Signal()
    """The note stands otherwise to its twin."""

    def __init__(self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._session, self._keeper = at_hand.session, at_hand.keeper
        self.standing: TwinStanding | None = None
        self.dialog: TwinDialog | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.read)
        self._session.opened.connect(self._begin)
        self._session.note_changed.connect(self._follow)
        view.twin.compare_asked.connect(self.compare)
        view.twin.open_asked.connect(self.open)

    def doing(self) -> Doing:
        return {
            "make_twin": self.make,
            "open_twin": self.open,
            "twin_signs": self.compare,
            "twin_level": self.level_here,
        }

    def conditions(self) -> Doing:
        return {
            "make_twin": lambda: self.standing is None,
            "open_twin": lambda: self.standing,
            "twin_signs": lambda: self.standing,
            "twin_level": self._sign_here,
        }

    def hear(self, changes: Changes) -> None:
        """What was changed may be the twin."""
        other = {self.standing.other} if self.standing else set()
        if changes.notes & {self._session.note.id, *other}:
            self.read()

    def read(self) -> None:
        """Compare the open note as it is now with its twin."""
        if self._session.is_open:
            note = self._session.now
            asked = self._desk.runner.ask("twin", twin_of, note)
            asked.then(partial(self._show, note.id))

    def make(self) -> None:
        """The twin is made from the note as it is kept, and opened."""
        self._keeper.save_then(
            lambda: self._desk.runner.run(begin_twin, self._session.note.id).then(self._made)
        )

    def open(self) -> None:
        if self.standing:
            self.wanted.emit(self.standing.other)

    def compare(self) -> None:
        if self.standing is None:
            return
        self._session.settle()
        self.dialog = TwinDialog(self._view.window(), self._session.note, self.standing)
        self.dialog.decided.connect(self._decide)
        self.dialog.closed.connect(self.dialog.deleteLater)
        self.dialog.ask(self.dialog.list)

    def level_here(self) -> None:
        sign = self._sign_here()
        if sign:
            self._level([key for key in (sign.here, sign.other) if key])

    # --- each ----------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.standing = None
        self._view.show_twin(None, ())
        self.read()

    def _follow(self) -> None:
        """While one writes, only a note that has a twin is compared again."""
        if self.standing is not None:
            self._pause.start()

    def _show(self, note: NoteId, standing: TwinStanding | None) -> None:
        if note != self._session.note.id:
            return
        self.standing = standing
        self._view.show_twin(standing, waves_of(standing) if standing else ())
        self.changed.emit()

    def _made(self, twin: NoteId) -> None:
        self._desk.messages.tell(_("The twin is ready to be translated"))
        self.wanted.emit(twin)

    def _sign_here(self) -> TwinSign | None:
        line = self._view.line()
        signs = self.standing.signs if self.standing else ()
        return next((each for each in signs if each.here and each.here == line.id), None)

    def _decide(self, what: str, sign: TwinSign | None) -> None:
        if what == ALL:
            self._level(None)
        elif sign is None:
            return
        elif what == TAKE and sign.stand is Stand.OTHER_NEW and sign.other:
            self._take(sign.other)
        elif what == LEVEL and sign.stand is not Stand.OTHER_NEW:
            self._level([key for key in (sign.here, sign.other) if key])
        elif what in (GO, TAKE, LEVEL) and sign.here:
            self._view.editor.go_to(Point(sign.here, 0))
            self._view.take_focus()

    def _level(self, paragraphs: list[ParagraphId] | None) -> None:
        standing = self.standing
        if standing is None:
            return
        if standing.is_translation:
            self._with_twin(lambda note, other: say_level(note, other, paragraphs))
            return
        run = self._desk.runner.run
        self._keeper.save_then(
            lambda: run(level_twins, self._session.note.id, paragraphs).then(
                partial(self._show, self._session.note.id)
            )
        )

    def _take(self, there: ParagraphId) -> None:
        self._with_twin(lambda note, other: take_new(note, other, there))

    def _with_twin(self, change: Change) -> None:
        """A step of the translation's own history, made with the other note before one's eyes."""
        if self._session.refuses():
            return
        found = self._desk.runner.run(find_twin, self._session.note.id)
        found.then(partial(self._change, change))

    def _change(self, change: Change, other: Note) -> None:
        self._session.settle()
        if self._session.note.twin is None or self._session.note.twin.note != other.id:
            return
        self._view.editor.writing.keeping(lambda note: change(note, other))
        tell_done(self._desk.messages, self._session, _("Said to be level with the twin"))
        self.read()
