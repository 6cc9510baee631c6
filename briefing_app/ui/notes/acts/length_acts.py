"""A placed block told at another of its lengths, in the place where it stands."""

from functools import partial

from PySide6.QtCore import QObject

from briefing_app.domain import note_editing
from briefing_app.domain.block import Block
from briefing_app.domain.ceiling import refuse_above
from briefing_app.domain.errors import BriefingError, NotAllowed
from briefing_app.domain.ids import PlacementId
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import BlockDetail
from briefing_app.domain.query import ThingKind
from briefing_app.language import _
from briefing_app.operations.library_details import block_detail
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.block_acts import BlockActs
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.way_back import tell_done
from briefing_app.ui.place import Place


class LengthActs(QObject):
    """The length is chosen in the dialog that placing opens; Undo brings back the one before."""

    def __init__(self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand, blocks: BlockActs) -> None:
        super().__init__(view)
        self._desk, self._view, self._at_hand, self._blocks = desk, view, at_hand, blocks

    def swap(self, placement: PlacementId) -> None:
        session = self._at_hand.session
        session.settle()
        found = next((each for each in session.note.placed if each.id == placement), None)
        if found is None:
            return
        running = self._desk.runner.run(block_detail, found.block)
        running.otherwise(self._gone).then(partial(self._offer, placement))

    def _gone(self, _fault: BriefingError) -> None:
        self._desk.messages.complain(_("The master of this block is not in the library."))

    def _offer(self, placement: PlacementId, detail: BlockDetail) -> None:
        if len(detail.lengths) > 1:
            self._blocks.ask_length(detail, partial(self._put, placement))
            return
        master = Place("library", ThingKind.BLOCK, detail.row.block.id)
        said = _("This block is told at one length. Others are written or tied in the library.")
        self._desk.messages.tell(said, _("Show it"), lambda: self._desk.go(master))

    def _put(self, placement: PlacementId, block: Block) -> None:
        try:
            refuse_above(self._at_hand.marker.offer.ceiling, block.marking, block.name)
        except NotAllowed as fault:
            self._desk.messages.complain(fault.sentence)
            return
        change = partial(note_editing.take_master, placement=placement, block=block)
        self._view.editor.writing.keeping(change)
        length = name_of(block.length) if block.length else block.name
        told = _("Told at another length: {length}").format(length=length)
        tell_done(self._desk.messages, self._at_hand.session, told)
