"""What one does with the marking of the note: see what raises it, raise it, lower it for a reason.

Each is one step of the note's own history.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import Marking
from briefing_app.domain.note import Note
from briefing_app.domain.note_marking import Held
from briefing_app.language import _, language
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.lowering_words import lowering_in_words
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.way.marking_dialog import MarkingDialog
from briefing_app.ui.place import Place


class MarkingActs(QObject):
    """Listens to the header above the page and to the marker of the note."""

    def __init__(self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._session, self._marker = at_hand.session, at_hand.marker
        self.dialog: MarkingDialog | None = None
        view.header.marking_asked.connect(self.open)
        view.header.marking_given.connect(self.take)
        self._marker.raised.connect(self._tell_raised)
        self._session.note_changed.connect(self._show_past)
        self._session.opened.connect(self._show_past)

    def doing(self) -> dict[CommandName, Callable[[], object]]:
        return {"marking": self.open}

    def conditions(self) -> dict[CommandName, Callable[[], object]]:
        return {}

    def open(self) -> None:
        """What raises the marking, and the marking itself."""
        dialog = self._make()
        dialog.ask(dialog.list if self._marker.held else dialog.picker)

    def take(self, marking: Marking) -> None:
        """A marking chosen in the header form: kept, or asked a reason for if it is lower."""
        self._session.settle()
        if marking.covers(self._marker.contained):
            self._keep(marking, "")
        else:
            self._make().choose(marking)

    def _make(self) -> MarkingDialog:
        self._session.settle()
        marker = self._marker
        dialog = MarkingDialog(self._view.window(), self._session.note, marker.held, marker.offer)
        dialog.decided.connect(self._keep)
        dialog.opened.connect(self._show)
        dialog.closed.connect(self._view.show_note)
        dialog.closed.connect(dialog.deleteLater)
        self.dialog = dialog
        return dialog

    def _keep(self, marking: Marking, reason: str) -> None:
        contained = self._marker.contained
        officer = self._desk.preferences.settings.officer
        on = datetime.now(UTC).isoformat(timespec="seconds")

        def marked(note: Note) -> Note:
            if marking.covers(contained):
                return replace(note, marking=marking)
            lowering = Lowering(contained, marking, reason, officer, on)
            return replace(note, marking=marking, lowered=(*note.lowered, lowering))

        self._view.editor.writing.keeping(marked)
        self._marker.changed.emit()

    def _show(self, held: Held) -> None:
        self._desk.go(Place("library", held.kind, held.id))

    def _show_past(self) -> None:
        """Each lowering, the last one first, below the versions that carry it."""
        lowered = reversed(self._session.note.lowered)
        self._view.side.history.show_told(tuple(map(lowering_in_words, lowered)))

    def _tell_raised(self, marking: Marking) -> None:
        said = _("Marking raised to {marking}").format(marking=marking.in_words(language()))
        self._desk.messages.tell(said, _("Why"), self.open)
