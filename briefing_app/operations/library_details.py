"""One thing of the library with all that one asks about it: passage, family, where it is used."""

from collections.abc import Mapping

from briefing_app.domain.argument import missing_evidence
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import BlockId, EvidenceId, RecommendationId, SourceId
from briefing_app.domain.overview import (
    BlockDetail,
    EvidenceDetail,
    OfferRow,
    RecommendationDetail,
    SourceDetail,
)
from briefing_app.domain.passage import Passage
from briefing_app.domain.query import ThingKind
from briefing_app.operations.block_uses import BlockUses
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Shelves, Workspace


def source_detail(workspace: Workspace, source: SourceId) -> Outcome[SourceDetail]:
    """A source that has become an edition of another is shown as that other one."""
    with workspace.reading() as shelves:
        source = shelves.sources.get(source).joined_to or source
        return Outcome(
            SourceDetail(
                shelves.sources.get(source),
                shelves.evidence.of_source(source),
                shelves.recommendations.of_source(source),
                shelves.uses.of_source(source),
                _offers(shelves, source),
                sum(not each.is_let_go for each in shelves.anchors.lost_of(source)),
            )
        )


def _offers(shelves: Shelves, source: SourceId) -> tuple[OfferRow, ...]:
    offers = shelves.editions.offers_of(source)
    known = shelves.sources.find(offer.other for offer in offers)
    return tuple(OfferRow(offer, known[offer.other].label) for offer in offers)


def evidence_detail(workspace: Workspace, evidence: EvidenceId) -> Outcome[EvidenceDetail]:
    with workspace.reading() as shelves:
        row = shelves.evidence.row(evidence)
        return Outcome(
            EvidenceDetail(
                row,
                _passage(shelves, row.evidence.excerpt),
                shelves.themes.find(row.evidence.themes),
                shelves.recommendations.carried_by(evidence),
                shelves.evidence.alike(row.evidence),
                shelves.uses.of(ThingKind.EVIDENCE, evidence),
                shelves.alike.related_to(row.evidence),
            )
        )


def recommendation_detail(
    workspace: Workspace, recommendation: RecommendationId
) -> Outcome[RecommendationDetail]:
    with workspace.reading() as shelves:
        row = shelves.recommendations.row(recommendation)
        asked = row.recommendation
        families = shelves.recommendations.families
        return Outcome(
            RecommendationDetail(
                row,
                _passage(shelves, asked.excerpt),
                shelves.themes.find(asked.themes),
                families.get(asked.family) if asked.family else None,
                shelves.recommendations.of_family(asked.family) if asked.family else (),
                shelves.evidence.rows_of(asked.evidence),
                shelves.uses.of(ThingKind.RECOMMENDATION, recommendation),
            )
        )


def block_detail(workspace: Workspace, block: BlockId) -> Outcome[BlockDetail]:
    with workspace.reading() as shelves:
        row = shelves.blocks.row(block)
        evidence, recommendations = shelves.blocks.cited_in(block)
        lengths = shelves.blocks.of_argument(row.block.argument)
        return Outcome(
            BlockDetail(
                row,
                shelves.themes.find(row.block.themes),
                shelves.evidence.rows_of(evidence),
                shelves.recommendations.rows_of(recommendations),
                BlockUses(shelves).of(row.block),
                lengths,
                _named(shelves, missing_evidence(lengths)),
            )
        )


def _named(
    shelves: Shelves, missing: Mapping[BlockId, tuple[str, ...]]
) -> Mapping[BlockId, tuple[str, ...]]:
    """What is missing by its words instead of its identity."""
    targets = {target for each in missing.values() for target in each}
    evidence = shelves.evidence.find(EvidenceId(each) for each in targets)
    asked = shelves.recommendations.find(RecommendationId(each) for each in targets)
    names: dict[str, str] = {
        **{each.id: each.claim for each in evidence.values()},
        **{each.id: each.title for each in asked.values()},
    }
    return {
        block: tuple(names[target] for target in wanted if target in names)
        for block, wanted in missing.items()
    }


def _passage(shelves: Shelves, excerpt: Excerpt | None) -> Passage | None:
    return shelves.sources.passage_of(excerpt) if excerpt else None
