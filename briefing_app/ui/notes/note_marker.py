"""What the open note contains asks for a marking; the note's own follows it upward."""

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.marking_offer import MarkingOffer
from briefing_app.domain.note_marking import (
    Held,
    contained_marking,
    follow_up,
    held_in,
    lowering_in_force,
    raising,
)
from briefing_app.operations.hold_ceiling import offer_markings
from briefing_app.ui.notes.note_materials import NoteMaterials
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.operation_runner import OperationRunner


class NoteMarker(QObject):
    """`contained` is the marking that the content asks for; `held` names what raises it."""

    changed = Signal()
    raised = Signal(object)
    """The `Marking` that the note has now, because something came in that asks for it."""

    def __init__(
        self, session: NoteSession, materials: NoteMaterials, runner: OperationRunner
    ) -> None:
        super().__init__(session)
        self._session, self._materials, self._runner = session, materials, runner
        self.held: tuple[Held, ...] = ()
        self.contained: Marking = UNCLASSIFIED
        self.offer = MarkingOffer()
        session.opened.connect(self._begin)
        session.note_changed.connect(self.follow)
        materials.changed.connect(self.follow)

    @property
    def lowered(self) -> Lowering | None:
        """Why the note is marked below what it contains, where it is."""
        return lowering_in_force(self._session.note, self.contained)

    def follow(self) -> None:
        """Read off anew what the note contains; marked too low, it goes up with its last step."""
        before, marking = self.held, self._session.note.marking
        self.held = raising(held_in(self._session.note, self._materials.materials))
        self.contained = contained = contained_marking(self.held)
        if follow_up(self._session.note, contained) is not self._session.note:
            self._session.amend(lambda note: follow_up(note, contained))
        if self._session.note.marking != marking:
            self.raised.emit(self._session.note.marking)
        if self.held != before:
            self.changed.emit()

    def _begin(self) -> None:
        self.held, self.contained = (), UNCLASSIFIED
        self.changed.emit()
        if self._session.is_open:
            self._runner.ask("markings offered", offer_markings).then(self._take_offer)

    def _take_offer(self, offer: MarkingOffer) -> None:
        self.offer = offer
        self.changed.emit()
