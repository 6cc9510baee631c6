"""Markings follow the words: what a source demands reaches all that was collected from it."""

from dataclasses import dataclass, replace

from briefing_app.domain.changes import Changes
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.handling import (
    evidence_held_like,
    first_attribution,
    recommendation_held_like,
)
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


class Handling:
    """Raises what was collected together with its source, within one transaction."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def hold_like(self, source: Source, *, tightened: bool = False) -> Held:
        """Raise whatever stands below the source; nothing is ever lowered, set aside or not.

        `tightened` says that its speakers may not be named any more.
        """
        evidence, recommendations = [], []
        anchored = self._shelves.anchors.collected_from(source.id)
        things = [EvidenceId(each.thing) for each in anchored if each.owner == "evidence"]
        for each in self._shelves.evidence.find(things).values():
            held = evidence_held_like(each, source)
            held = first_attribution(held, source) if tightened else held
            if held != each:
                self._shelves.evidence.change(held)
                evidence.append(each)
        asked = [
            RecommendationId(each.thing) for each in anchored if each.owner == "recommendation"
        ]
        for demand in self._shelves.recommendations.find(asked).values():
            kept = recommendation_held_like(demand, source)
            if kept != demand:
                self._shelves.recommendations.change(kept)
                recommendations.append(demand)
        return Held(tuple(evidence), tuple(recommendations))

    def put_back(self, held: Held) -> None:
        """The handling of these things is again what it was; everything else stays as it now is."""
        for each in held.evidence:
            now = self._shelves.evidence.get(each.id)
            self._shelves.evidence.change(
                replace(
                    now,
                    marking=each.marking,
                    in_confidence=each.in_confidence,
                    attributable=each.attributable,
                )
            )
        for asked in held.recommendations:
            here = self._shelves.recommendations.get(asked.id)
            self._shelves.recommendations.change(
                replace(here, marking=asked.marking, in_confidence=asked.in_confidence)
            )

    def raise_like(self, joining: Source, into: SourceId) -> Changes:
        """A source that takes in another is marked no lower, and handled no more freely."""
        before = self._shelves.sources.get(into)
        after = replace(
            before,
            marking=before.marking.joined_with(joining.marking),
            in_confidence=before.in_confidence or joining.in_confidence,
            attribution=_stricter(before.attribution, joining.attribution),
        )
        if after != before:
            self._shelves.sources.change(after)
        return self.hold_like(after).changes


def _stricter(one: Attribution, other: Attribution) -> Attribution:
    order = list(Attribution)
    return max(one, other, key=order.index)
