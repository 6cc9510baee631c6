"""Markings follow the words: what a source demands reaches all that was collected from it."""

from dataclasses import dataclass, replace

from briefing_app.domain.changes import Changes
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.handling import evidence_held_like, recommendation_held_like
from briefing_app.domain.ids import EvidenceId, RecommendationId, SourceId
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Attribution, Source
from briefing_app.storage.workspace import Shelves


@dataclass(frozen=True, slots=True)
class Held:
    """The things that were raised, as they were before, so that it can be taken back."""

    evidence: tuple[Evidence, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()

    @property
    def changes(self) -> Changes:
        return Changes(
            evidence=frozenset(each.id for each in self.evidence),
            recommendations=frozenset(each.id for each in self.recommendations),
        )


def hold_like(shelves: Shelves, source: Source) -> Held:
    """Raise whatever stands below the source; nothing is ever lowered, set aside or not."""
    evidence, recommendations = [], []
    anchored = shelves.anchors.collected_from(source.id)
    things = [EvidenceId(each.thing) for each in anchored if each.owner == "evidence"]
    for each in shelves.evidence.find(things).values():
        held = evidence_held_like(each, source)
        if held != each:
            shelves.evidence.change(held)
            evidence.append(each)
    asked = [RecommendationId(each.thing) for each in anchored if each.owner == "recommendation"]
    for demand in shelves.recommendations.find(asked).values():
        kept = recommendation_held_like(demand, source)
        if kept != demand:
            shelves.recommendations.change(kept)
            recommendations.append(demand)
    return Held(tuple(evidence), tuple(recommendations))


def put_back(shelves: Shelves, held: Held) -> None:
    """The handling of these things is again what it was; everything else stays as it now is."""
    for each in held.evidence:
        now = shelves.evidence.get(each.id)
        shelves.evidence.change(
            replace(now, marking=each.marking, in_confidence=each.in_confidence)
        )
    for asked in held.recommendations:
        here = shelves.recommendations.get(asked.id)
        shelves.recommendations.change(
            replace(here, marking=asked.marking, in_confidence=asked.in_confidence)
        )


def raised_like(shelves: Shelves, joining: Source, into: SourceId) -> Changes:
    """A source that takes in another is marked no lower, and handled no more freely."""
    before = shelves.sources.get(into)
    after = replace(
        before,
        marking=before.marking.joined_with(joining.marking),
        in_confidence=before.in_confidence or joining.in_confidence,
        attribution=_stricter(before.attribution, joining.attribution),
    )
    if after != before:
        shelves.sources.change(after)
    return hold_like(shelves, after).changes


def _stricter(one: Attribution, other: Attribution) -> Attribution:
    order = list(Attribution)
    return max(one, other, key=order.index)
