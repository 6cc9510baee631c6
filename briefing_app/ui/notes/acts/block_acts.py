"""What one does with blocks in the open note: keep words as one, compare, merge, offer, untie."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing_app.domain import note_editing, word_difference
from briefing_app.domain.argument import cited_by
from briefing_app.domain.block import Block
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.freshness import freshness
from briefing_app.domain.ids import PlacementId
from briefing_app.domain.merging import Merge
from briefing_app.domain.note import Note, PlacedBlock, placed_body
from briefing_app.domain.overview import BlockDetail, BlockUse, ThemeRow, in_other_drafts
from briefing_app.domain.query import ThingKind
from briefing_app.domain.source import Source
from briefing_app.domain.text import Element, paragraphs_of
from briefing_app.language import _
from briefing_app.operations.block_uses import block_uses
from briefing_app.operations.compare_wordings import compare_wordings, merge_wordings
from briefing_app.operations.keep_blocks import keep_block, renew_block
from briefing_app.operations.library_details import block_detail
from briefing_app.operations.library_lists import list_themes
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.blocks import compare_dialog
from briefing_app.ui.notes.blocks.block_dialog import BlockDialog, Kept, new_block
from briefing_app.ui.notes.blocks.compare_dialog import Compared, CompareDialog, Sides
from briefing_app.ui.notes.blocks.length_dialog import LengthDialog
from briefing_app.ui.notes.blocks.merge_dialog import MergeDialog
from briefing_app.ui.notes.blocks.offer_dialog import OfferDialog
from briefing_app.ui.notes.blocks.other_drafts import OtherDrafts
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.text.page_blocks import can_tie, chosen_body, tie, whole_of
from briefing_app.ui.notes.text.page_deletion import Stretch
from briefing_app.ui.notes.way_back import tell_done
from briefing_app.ui.parts.compare_words import numbers_for
from briefing_app.ui.parts.dialog import Dialog
from briefing_app.ui.parts.placed_block import kept_words
from briefing_app.ui.place import PageName, Place


class BlockActs(QObject):
    """Dialogs open over the window; what they decide is a step of the note's history."""

    def __init__(self, desk: Desk, view: NoteDesk, open_note: NoteAtHand) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._session, self._materials = open_note.session, open_note.materials
        self.drafts = OtherDrafts(desk, view)
        self.dialog: Dialog | None = None

    # --- compare -------------------------------------------------------------------------------

    def compare(self, placement: PlacementId) -> None:
        """Lay a placed block beside its master as it is now."""
        self._session.settle()
        found = self._found(placement)
        if found is None:
            return
        running = self._desk.runner.run(block_detail, found.block)
        running.otherwise(self._gone).then(partial(self._compare, found))

    def _found(self, placement: PlacementId) -> PlacedBlock | None:
        return next((each for each in self._session.note.placed if each.id == placement), None)

    def _gone(self, _fault: BriefingError) -> None:
        self._desk.messages.complain(_("The master of this block is not in the library."))

    def _compare(self, placed: PlacedBlock, detail: BlockDetail) -> None:
        note, master = self._session.note, detail.row.block
        compared = Compared(
            note,
            placed,
            master,
            freshness(note, placed, master),
            self._numbers(placed.id),
            *self._changes_cited(placed, detail),
            is_closed=self._session.is_closed,
            drafts=in_other_drafts(detail.uses, note.id),
        )
        sides = compare_dialog.sides_of(compared)
        running = self._desk.runner.run(compare_wordings, sides.left, sides.right, sides.origin)
        running.then(partial(self._show_compared, placed, detail, compared, sides))

    def _show_compared(
        self,
        placed: PlacedBlock,
        detail: BlockDetail,
        compared: Compared,
        sides: Sides,
        stretches: tuple[word_difference.Stretch, ...],
    ) -> None:
        host = self._view.window()
        dialog = compare_dialog.compare_with_master(host, compared, sides, stretches)
        dialog.chosen.connect(
            lambda choice: self._decide(placed, detail, choice, more=dialog.drafts.isChecked())
        )
        dialog.source_asked.connect(partial(self._open_gained, dialog, placed, detail))
        self._open(dialog)

    def _changes_cited(
        self, placed: PlacedBlock, detail: BlockDetail
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What the master cites now and did not when it was placed, and what no longer."""
        then, now = _cited_then(placed, detail.row.block), cited_by(detail.row.block)
        names = self._names(detail)
        gained = tuple(names.get(each, each) for each in now if each not in then)
        lost = tuple(names[each] for each in then if each not in now and each in names)
        return gained, lost

    def _numbers(self, placement: PlacementId) -> dict[str, str]:
        """What the marks of the placed words show."""
        numbers = self._session.numbers
        cited = (
            citation
            for paragraph in paragraphs_of(placed_body(self._session.note, placement))
            for citation in paragraph.citations
        )
        return {each.target: str(numbers[each.id]) for each in cited if each.id in numbers}

    def _decide(self, placed: PlacedBlock, detail: BlockDetail, choice: str, *, more: bool) -> None:
        """`more`: the other drafts are offered the master's words as well."""
        master = detail.row.block
        if choice == compare_dialog.TAKE:
            self._do(partial(note_editing.take_master, placement=placed.id, block=master))
        elif choice == compare_dialog.KEEP:
            self._do(partial(note_editing.keep_mine, placement=placed.id, block=master))
        elif choice == compare_dialog.MERGE:
            self._merge(placed, detail, more=more)
        elif choice == compare_dialog.OFFER:
            self.offer(placed.id)
        if more and choice in (compare_dialog.TAKE, compare_dialog.KEEP):
            self.drafts.ask(master, self._session.note.id)

    def _open_gained(self, dialog: CompareDialog, placed: PlacedBlock, detail: BlockDetail) -> None:
        """The passage of the first thing that the master cites and the words placed did not."""
        before = _cited_then(placed, detail.row.block)
        sources: dict[tuple[ThingKind, str], Source | None] = {
            **{(ThingKind.EVIDENCE, row.evidence.id): row.source for row in detail.evidence},
            **{
                (ThingKind.RECOMMENDATION, row.recommendation.id): row.source
                for row in detail.recommendations
            },
        }
        dialog.close_over()
        kind, target = next(each for each in sources if each[1] not in before)
        page: PageName = "reader" if sources[kind, target] else "library"
        self._desk.go(Place(page, kind, target))

    # --- merge ---------------------------------------------------------------------------------

    def _merge(self, placed: PlacedBlock, detail: BlockDetail, *, more: bool) -> None:
        master = detail.row.block
        here = placed_body(self._session.note, placed.id)
        origin = master.version(placed.version)
        running = self._desk.runner.run(
            merge_wordings, origin.body if origin else (), here, master.newest.body
        )
        running.then(partial(self._show_merge, placed, detail, more=more))

    def _show_merge(
        self, placed: PlacedBlock, detail: BlockDetail, merged: Merge, *, more: bool
    ) -> None:
        master = detail.row.block

        def put(body: tuple[Element, ...]) -> None:
            self._put(placed.id, master, body)
            if more:
                self.drafts.ask(master, self._session.note.id)

        if not merged.places:
            put(merged.body())
            return
        here = placed_body(self._session.note, placed.id)
        numbers = numbers_for(here, master.newest.body, known=self._numbers(placed.id))
        dialog = MergeDialog(self._view.window(), merged, numbers, self._names(detail))
        dialog.merged.connect(put)
        dialog.back_asked.connect(partial(self.compare, placed.id))
        self._open(dialog, dialog.text)

    def _names(self, detail: BlockDetail) -> dict[str, str]:
        known = self._materials.materials
        return {
            **{each.id: each.claim for each in known.evidence.values()},
            **{each.id: each.title for each in known.recommendations.values()},
            **_names_of(detail),
        }

    def _put(self, placement: PlacementId, master: Block, body: tuple[Element, ...]) -> None:
        self._do(lambda note: note_editing.put_wording(note, placement, master, body))
        tell_done(self._desk.messages, self._session, _("Merged"))

    # --- offer ---------------------------------------------------------------------------------

    def offer(self, placement: PlacementId) -> None:
        """The note's words become the master's next version; first, who else holds the block."""
        self._session.settle()
        placed = self._found(placement)
        if placed is None:
            return
        running = self._desk.runner.run(block_detail, placed.block)
        running.otherwise(self._gone).then(partial(self._offer, placed))

    def can_offer(self, placement: PlacementId | None) -> bool:
        """The words differ from the master's newest, and nobody else's would be written over."""
        placed = self._found(placement) if placement else None
        if placed is None:
            return False
        signs = self._materials.freshness_of(placed)
        return signs.changed_here and not signs.master_moved

    def _offer(self, placed: PlacedBlock, detail: BlockDetail) -> None:
        master = detail.row.block
        if freshness(self._session.note, placed, master).master_moved:
            self._desk.messages.tell(_("The master moved on. Merge first, then offer the words."))
            return
        running = self._desk.runner.run(block_uses, placed.block)
        running.then(partial(self._ask_why, placed, master))

    def _ask_why(self, placed: PlacedBlock, master: Block, uses: tuple[BlockUse, ...]) -> None:
        here = self._session.note.id
        others = tuple(use for use in uses if use.note != here and not use.kept_as)
        number = master.newest.number + 1
        dialog = OfferDialog(self._view.window(), master.name, number, others)
        dialog.offered.connect(lambda why: self._renew(placed, why, more=dialog.drafts.isChecked()))
        self._open(dialog, dialog.why)

    def _renew(self, placed: PlacedBlock, why: str, *, more: bool) -> None:
        body = placed_body(self._session.note, placed.id)
        self._desk.runner.run(renew_block, placed.block, body, why).then(
            partial(self._renewed, placed.id, more=more)
        )

    def _renewed(self, placement: PlacementId, master: Block, *, more: bool) -> None:
        self._do(partial(note_editing.keep_mine, placement=placement, block=master))
        if more:
            self.drafts.ask(master, self._session.note.id)
        self._desk.messages.tell(
            kept_words(master),
            _("Show it"),
            lambda: self._desk.go(Place("library", ThingKind.BLOCK, master.id)),
        )

    # --- keep, untie ---------------------------------------------------------------------------

    def release(self, placement: PlacementId) -> None:
        """The words stay as the note's own."""
        self._do(partial(note_editing.release_placed, placement=placement))
        tell_done(self._desk.messages, self._session, _("Untied from the master"))

    def keep_as_block(self) -> None:
        """What is selected, or the paragraph at the cursor, becomes a reusable block."""
        self._session.settle()
        stretch, element = self._view.editor.writing.stretch, self._view.line().element
        if stretch is None and element is not None:
            stretch = whole_of(element)
        body = chosen_body(self._session.note, stretch) if stretch else ()
        if stretch is None or not any(each.text.strip() for each in body):
            self._desk.messages.tell(_("Choose the words to keep first."))
            return
        self._desk.runner.run(list_themes).then(partial(self._ask_block, stretch, body))

    def _ask_block(
        self, stretch: Stretch, body: tuple[Element, ...], themes: tuple[ThemeRow, ...]
    ) -> None:
        note, owner = self._session.note, self._desk.preferences.settings.officer
        section = next((s.key for s in note.sections if s.id == self._view.line().section), "")
        block = new_block(note, section, body, owner)
        ties = can_tie(note, stretch) and not self._session.is_closed
        dialog = BlockDialog(self._view.window(), block, themes, body, ties=ties)
        dialog.kept.connect(partial(self._keep, stretch))
        self._open(dialog, dialog.form.name)

    def _keep(self, stretch: Stretch, kept: Kept) -> None:
        self._desk.runner.run(keep_block, kept.block).then(
            partial(self._tie, stretch, is_tied=kept.is_tied)
        )

    def _tie(self, stretch: Stretch, block: Block, *, is_tied: bool) -> None:
        if is_tied:
            self._session.apply(lambda note: tie(note, stretch, block))
        said = _("Kept as a block: {name}").format(name=block.name)
        place = Place("library", ThingKind.BLOCK, block.id)
        self._desk.messages.tell(said, _("Show it"), lambda: self._desk.go(place))

    def ask_length(self, detail: BlockDetail, take: Callable[[Block], object]) -> None:
        """At which of its lengths an argument is placed."""
        dialog = LengthDialog(self._view.window(), detail)
        dialog.taken.connect(take)
        self._open(dialog, dialog.first)

    # --- how -----------------------------------------------------------------------------------

    def _do(self, change: Callable[[Note], Note]) -> None:
        self._view.editor.writing.keeping(change)

    def _open(self, dialog: Dialog, first: QWidget | None = None) -> None:
        dialog.closed.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.ask(first)


def _cited_then(placed: PlacedBlock, master: Block) -> tuple[str, ...]:
    origin = master.version(placed.version)
    paragraphs = paragraphs_of(origin.body if origin else ())
    return tuple(each.target for paragraph in paragraphs for each in paragraph.citations)


def _names_of(detail: BlockDetail) -> dict[str, str]:
    """What the master's newest words cite."""
    return {
        **{row.evidence.id: row.evidence.claim for row in detail.evidence},
        **{row.recommendation.id: row.recommendation.title for row in detail.recommendations},
    }
