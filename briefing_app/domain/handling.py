"""What a source demands of whatever is collected from it: marking, confidence, attribution."""

from dataclasses import replace

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Attribution, Source


def evidence_held_like(evidence: Evidence, source: Source) -> Evidence:
    """The evidence, marked no lower than its source and as confidential as that."""
    return replace(
        evidence,
        marking=evidence.marking.joined_with(source.marking),
        in_confidence=evidence.in_confidence or source.in_confidence,
    )


def recommendation_held_like(recommendation: Recommendation, source: Source) -> Recommendation:
    """The recommendation, marked no lower than its source and as confidential as that."""
    return replace(
        recommendation,
        marking=recommendation.marking.joined_with(source.marking),
        in_confidence=recommendation.in_confidence or source.in_confidence,
    )


def first_attribution(evidence: Evidence, source: Source) -> Evidence:
    """New evidence names nobody where its source forbids that, until an officer decides it may."""
    free = source.attribution is Attribution.FREE
    return replace(evidence, attributable=evidence.attributable and free)
