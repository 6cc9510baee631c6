"""A decision about a block offered to the other drafts that hold it; what is closed stays."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing_app.domain.block import Block
from briefing_app.domain.ids import BlockId, NoteId, VersionId
from briefing_app.domain.overview import BlockUse
from briefing_app.domain.query import ThingKind
from briefing_app.language import _, ngettext
from briefing_app.operations.follow_master import drafts_behind, give_back, take_master_in
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.blocks.drafts_dialog import DraftsDialog
from briefing_app.ui.parts.wrapping_box import WrappingBox
from briefing_app.ui.place import Place


class OtherDrafts(QObject):
    def __init__(self, desk: Desk, view: QWidget) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self.dialog: DraftsDialog | None = None

    def ask(self, block: Block, here: NoteId) -> None:
        """In which of them the master's newest words are taken."""
        running = self._desk.runner.run(drafts_behind, block.id, here)
        running.then(partial(self._show, block))

    def _show(self, block: Block, drafts: tuple[BlockUse, ...]) -> None:
        if not drafts:
            self._desk.messages.tell(_("No other draft holds older words of this block."))
            return
        dialog = self.dialog = DraftsDialog(self._view.window(), block.name, drafts)
        dialog.taken.connect(partial(self._take, block.id))
        dialog.opened.connect(lambda note: self._desk.go(Place("notes", ThingKind.NOTE, note)))
        dialog.closed.connect(dialog.deleteLater)
        dialog.ask()

    def _take(self, block: BlockId, notes: tuple[NoteId, ...]) -> None:
        self._desk.runner.run(take_master_in, block, notes).then(self._tell)

    def _tell(self, kept: tuple[VersionId, ...]) -> None:
        count = len(kept)
        said = ngettext(
            "The master was taken in {count} draft", "The master was taken in {count} drafts", count
        )
        back = partial(self._desk.runner.run, give_back, kept)
        self._desk.messages.tell(said.format(count=count), _("Undo"), back)


def drafts_box(drafts: Sequence[BlockUse]) -> WrappingBox:
    """The wish to go on with the others afterwards."""
    count = len({use.note for use in drafts})
    said = ngettext(
        "Then offer the same for the {count} other draft that holds this block. Issued notes are "
        "never touched.",
        "Then offer the same for the {count} other drafts that hold this block. Issued notes are "
        "never touched.",
        count,
    )
    box = WrappingBox(said.format(count=count))
    if not count:
        box.hide()
    return box
