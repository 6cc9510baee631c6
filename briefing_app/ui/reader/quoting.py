"""Chosen words of a source become a quotation, with its citation, in a block of the library."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing_app.domain.block import Block, BlockKind, BlockVersion
from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import BlockId, new_id
from briefing_app.domain.note_editing import cite
from briefing_app.domain.overview import BlockRow, Page, ReadingCopy
from briefing_app.domain.query import Query
from briefing_app.domain.text import CitedKind, Element, ParagraphKind, new_paragraph
from briefing_app.language import _
from briefing_app.operations.collect_evidence import collect_evidence, set_evidence_aside
from briefing_app.operations.keep_blocks import keep_block, renew_block, set_blocks_aside
from briefing_app.operations.library_lists import list_blocks
from briefing_app.ui.desk import Desk
from briefing_app.ui.reader.collected import place_words
from briefing_app.ui.reader.collecting import evidence_from, excerpt_of
from briefing_app.ui.reader.collector import Collector
from briefing_app.ui.reader.quote_dialog import QuoteDialog

_MOST = 500
"""Blocks that are offered; the field above them finds the others by name."""


class Quoting(QObject):
    """The words become evidence first, so that the quotation has something to cite."""

    def __init__(self, page: QWidget, desk: Desk, collector: Collector) -> None:
        super().__init__(page)
        self._page, self._desk, self._collector = page, desk, collector

    def quote(self, copy: ReadingCopy, start: int, end: int) -> None:
        """A small list of blocks to choose from, or the name of a new one."""
        asking = self._desk.runner.ask(
            "blocks to quote in", list_blocks, Query(order="title"), 0, _MOST
        )
        asking.then(lambda found: self._ask(copy, found, start, end))

    def _ask(self, copy: ReadingCopy, found: Page[BlockRow], start: int, end: int) -> None:
        quoted = _quoted(copy, excerpt_of(copy, start, end))
        blocks = [row.block for row in found.rows if not row.block.set_aside]
        form = QuoteDialog(self._page.window(), quoted.evidence, blocks)
        form.closed.connect(form.deleteLater)
        form.chosen_block.connect(lambda block: self._put(copy, quoted, block))
        form.named.connect(lambda name: self._begin(copy, quoted, name))
        form.ask(form.field)

    def _put(self, copy: ReadingCopy, quoted: "_Quoted", block: Block) -> None:
        """Behind what the block says now, as its next version."""

        def renew(kept: Evidence) -> None:
            body = (*block.newest.body, quotation_of(kept))
            why = _("A quotation from {source} was added.").format(source=copy.source.label)
            renewing = self._desk.runner.run(renew_block, block.id, body, why)
            renewing.then(lambda renewed: self._tell(quoted, renewed, block))

        self._with_evidence(quoted, renew)

    def _begin(self, copy: ReadingCopy, quoted: "_Quoted", name: str) -> None:
        def keep(kept: Evidence) -> None:
            version = BlockVersion(1, (quotation_of(kept),))
            block = Block(
                BlockId(new_id()),
                name,
                BlockKind.BACKGROUND,
                (version,),
                language=copy.source.language,
                marking=kept.marking,
            )
            keeping = self._desk.runner.run(keep_block, block)
            keeping.then(lambda begun: self._tell(quoted, begun, None))

        self._with_evidence(quoted, keep)

    def _with_evidence(self, quoted: "_Quoted", go_on: Callable[[Evidence], None]) -> None:
        if quoted.is_held:
            go_on(quoted.evidence)
        else:
            self._desk.runner.run(collect_evidence, quoted.evidence).then(go_on)

    def _tell(self, quoted: "_Quoted", block: Block, before: Block | None) -> None:
        """With a way back for both: the block as it was, the evidence set aside."""
        run = self._desk.runner.run

        def take_back() -> None:
            if before is None:
                run(set_blocks_aside, (block.id,), aside=True)
            else:
                why = _("The quotation was taken back.")
                run(renew_block, block.id, before.newest.body, why)
            if not quoted.is_held:
                run(set_evidence_aside, (quoted.evidence.id,), aside=True)

        place = place_words(quoted.evidence.excerpt) if quoted.evidence.excerpt else ""
        told = _("Quoted from {place} in {block}").format(place=place, block=block.name)
        self._collector.remember(told, take_back)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """The evidence that is cited, and whether the library held it before."""

    evidence: Evidence
    is_held: bool


def _quoted(copy: ReadingCopy, excerpt: Excerpt) -> _Quoted:
    for row in copy.evidence:
        held = row.evidence.excerpt
        if held is not None and (held.start, held.end) == (excerpt.start, excerpt.end):
            return _Quoted(row.evidence, is_held=True)
    return _Quoted(
        replace(evidence_from(copy, excerpt), kind=EvidenceKind.QUOTATION), is_held=False
    )


def quotation_of(evidence: Evidence) -> Element:
    """The exact words as a block quotation that cites them."""
    words = " ".join(evidence.excerpt.words.split()) if evidence.excerpt else evidence.claim
    return new_paragraph(words, ParagraphKind.QUOTATION, cite(CitedKind.EVIDENCE, evidence.id))
