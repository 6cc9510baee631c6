"""What a note stood on at one moment: evidence, recommendations and blocks as they were."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from briefing_app.domain.block import Block, fingerprint
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.domain.recommendation import Recommendation


@dataclass(frozen=True, slots=True)
class EvidenceThen:
    id: str
    claim: str
    kind: str
    as_of: str
    value: str
    unit: str
    geography: str
    definition: str
    marking: str
    words: str
    source: str
    edition: str
    source_title: str
    set_aside: bool = False


@dataclass(frozen=True, slots=True)
class RecommendationThen:
    id: str
    title: str
    what: str
    asks: str
    state: str
    answer: str
    words: str
    source: str
    edition: str
    source_title: str
    set_aside: bool = False


@dataclass(frozen=True, slots=True)
class BlockThen:
    """`version` is the one placed in the note, `newest` the master's; `fingerprint` is of the
    master's words in that newest version."""

    id: str
    placement: str
    name: str
    version: int
    newest: int
    fingerprint: str
    set_aside: bool = False


@dataclass(frozen=True, slots=True)
class DrawnOn:
    evidence: tuple[EvidenceThen, ...] = ()
    recommendations: tuple[RecommendationThen, ...] = ()
    blocks: tuple[BlockThen, ...] = ()


NOTHING = DrawnOn()


def drawn_on(note: Note, materials: Materials) -> DrawnOn:
    """As the library has it now."""
    titles = {key: source.title for key, source in materials.sources.items()}
    return DrawnOn(
        tuple(
            evidence_then(each, titles.get(each.source_id, "") if each.source_id else "")
            for each in materials.evidence.values()
        ),
        tuple(
            recommendation_then(each, titles.get(each.source_id, "") if each.source_id else "")
            for each in materials.recommendations.values()
        ),
        tuple(
            _block_then(materials.blocks[placed.block], placed.id, placed.version)
            for placed in note.placed
            if placed.block in materials.blocks
        ),
    )


def evidence_then(evidence: Evidence, source_title: str = "") -> EvidenceThen:
    words, source, edition = _stands(evidence.excerpt)
    measure = evidence.measure
    return EvidenceThen(
        id=evidence.id,
        claim=evidence.claim,
        kind=evidence.kind.value,
        as_of=evidence.as_of,
        value=measure.value,
        unit=measure.unit,
        geography=measure.geography,
        definition=measure.definition,
        marking=evidence.marking.in_words("en"),
        words=words,
        source=source,
        edition=edition,
        source_title=source_title,
        set_aside=evidence.set_aside,
    )


def recommendation_then(asked: Recommendation, source_title: str = "") -> RecommendationThen:
    words, source, edition = _stands(asked.excerpt)
    return RecommendationThen(
        id=asked.id,
        title=asked.title,
        what=asked.what,
        asks=asked.asks,
        state=asked.state.value,
        answer=asked.answer,
        words=words,
        source=source,
        edition=edition,
        source_title=source_title,
        set_aside=asked.set_aside,
    )


def _block_then(block: Block, placement: str, version: int) -> BlockThen:
    newest = block.newest
    return BlockThen(
        id=block.id,
        placement=placement,
        name=block.name,
        version=version,
        newest=newest.number,
        fingerprint=fingerprint(newest.body),
        set_aside=block.set_aside,
    )


def _stands(excerpt: Excerpt | None) -> tuple[str, str, str]:
    if excerpt is None:
        return "", "", ""
    return excerpt.words, excerpt.source_id, excerpt.edition_id


def drawn_on_to_form(drawn: DrawnOn) -> dict[str, Any]:
    return {
        "evidence": [asdict(each) for each in drawn.evidence],
        "recommendations": [asdict(each) for each in drawn.recommendations],
        "blocks": [asdict(each) for each in drawn.blocks],
    }


def drawn_on_from_form(form: Mapping[str, Any]) -> DrawnOn:
    return DrawnOn(
        tuple(EvidenceThen(**each) for each in form["evidence"]),
        tuple(RecommendationThen(**each) for each in form["recommendations"]),
        tuple(BlockThen(**each) for each in form["blocks"]),
    )
