"""Placing things of the library in the open note: at the cursor, or where they were dropped."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.block import Block
from briefing_app.domain.ceiling import NO_CEILING, Ceiling, refuse_above
from briefing_app.domain.concordance import Concordance
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import BlockId, EvidenceId, FamilyId, RecommendationId
from briefing_app.domain.note import Note
from briefing_app.domain.note_editing import Spot
from briefing_app.domain.note_marking import marking_of_thing
from briefing_app.domain.overview import BlockRow, RecommendationRow
from briefing_app.domain.placing import Form, Thing, forms_of
from briefing_app.domain.placing_tables import concordance_table
from briefing_app.domain.query import ThingKind
from briefing_app.language import _
from briefing_app.operations.library_details import (
    block_detail,
    evidence_detail,
    recommendation_detail,
)
from briefing_app.operations.read_concordance import read_concordance
from briefing_app.ui.messages import Messages
from briefing_app.ui.notes.editor.drop_zone import Payload
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text.page_points import Edit, Point
from briefing_app.ui.notes.text.placing_edits import Target, place_block, place_cited, place_table
from briefing_app.ui.notes.way_back import tell_done
from briefing_app.ui.operation_runner import OperationRunner

Taking = Callable[[Thing], object]


class NotePlacing(QObject):
    """`point` tells where the cursor is, or where it was parked; `ceiling` what may stand here."""

    lengths_offered = Signal(object, object)
    """A `BlockDetail` with its lengths, and what is to be called with the one to place."""

    def __init__(
        self,
        session: NoteSession,
        runner: OperationRunner,
        messages: Messages,
        point: Callable[[], Point],
        ceiling: Callable[[], Ceiling] = lambda: NO_CEILING,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._runner = runner
        self._messages = messages
        self._point = point
        self._ceiling = ceiling

    def place(self, thing: Thing, form: Form | None = None, spot: Spot | None = None) -> None:
        """At the spot; without one at the cursor. Without a form in the usual one."""
        if not self._session.is_open or self._refuses(thing):
            return
        chosen = form if form in forms_of(thing) else forms_of(thing)[0]
        target = Target(self._point(), spot)
        if isinstance(thing, BlockRow):
            self._place_block(thing.block, target)
        elif chosen is Form.CONCORDANCE and isinstance(thing, RecommendationRow):
            if family := thing.recommendation.family:
                self.place_family(family, target)
        else:
            self._do(lambda note: place_cited(note, thing, chosen, target))

    def _refuses(self, thing: Thing) -> bool:
        """What lies above the ceiling of the installation comes into no note."""
        name, marking = marking_of_thing(thing)
        try:
            refuse_above(self._ceiling(), marking, name)
        except NotAllowed as fault:
            self._messages.complain(fault.sentence)
            return True
        return False

    def _place_block(self, block: Block, target: Target) -> None:
        """Where the argument is told at several lengths, one of them is asked for first."""
        if block.argument is None:
            self._put_block(target, block)
            return
        reading = self._runner.run(block_detail, block.id)
        reading.then(
            lambda detail: self.lengths_offered.emit(detail, partial(self._put_block, target))
        )

    def _put_block(self, target: Target, block: Block) -> None:
        self._do(lambda note: place_block(note, block, target))

    def place_family(self, family: FamilyId, target: Target | None = None) -> None:
        """The concordance of a family as a table."""
        where = target or Target(self._point())
        self._runner.run(read_concordance, family).then(partial(self._place_concordance, where))

    def find(self, payload: Payload, take: Taking) -> None:
        """What a drag or the palette knows by its identity alone, read and given on."""
        if payload.kind is ThingKind.EVIDENCE:
            reading = self._runner.run(evidence_detail, EvidenceId(payload.id))
            reading.then(lambda detail: take(detail.row))
        elif payload.kind is ThingKind.RECOMMENDATION:
            asked = self._runner.run(recommendation_detail, RecommendationId(payload.id))
            asked.then(lambda detail: take(detail.row))
        elif payload.kind is ThingKind.BLOCK:
            block = self._runner.run(block_detail, BlockId(payload.id))
            block.then(lambda detail: take(detail.row))

    def place_payload(
        self, payload: Payload, form: Form | None = None, spot: Spot | None = None
    ) -> None:
        self.find(payload, lambda thing: self.place(thing, form, spot))

    def cite(self, thing: Thing) -> None:
        """Only the citation mark, at the cursor."""
        if not isinstance(thing, BlockRow):
            self.place(thing, Form.MARK)

    def _place_concordance(self, target: Target, concordance: Concordance) -> None:
        if concordance.rows:
            self._do(
                lambda note: place_table(
                    note, concordance_table(concordance, note.language), target
                )
            )

    def _do(self, placing: Callable[[Note], Edit]) -> None:
        if not self._session.is_open:
            return
        before = self._session.note
        self._session.apply(placing)
        if self._session.note is not before:
            tell_done(self._messages, self._session, _("Placed in the note"))
