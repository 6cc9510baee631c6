"""What a source demands of what is collected from it."""

import pytest

from briefing_app.domain.handling import (
    evidence_held_like,
    first_attribution,
    recommendation_held_like,
)
from briefing_app.domain.marking import parse_marking
from briefing_app.domain.source import Attribution
from tests.builders import a_recommendation, a_source, some_evidence

A, B = parse_marking("A", ""), parse_marking("B", "")


def test_nothing_is_marked_below_its_source():
    source = a_source(marking=B, in_confidence=True)
    evidence = evidence_held_like(some_evidence(marking=A), source)
    asked = recommendation_held_like(a_recommendation(), source)
    assert (evidence.marking, evidence.in_confidence) == (B, True)
    assert (asked.marking, asked.in_confidence) == (B, True)


def test_what_is_marked_higher_stays_so():
    source = a_source(marking=A)
    evidence = evidence_held_like(some_evidence(marking=B, in_confidence=True), source)
    asked = recommendation_held_like(a_recommendation(marking=B, in_confidence=True), source)
    assert (evidence.marking, evidence.in_confidence) == (B, True)
    assert (asked.marking, asked.in_confidence) == (B, True)


@pytest.mark.parametrize(
    ("rule", "wanted", "attributable"),
    [
        (Attribution.FREE, True, True),
        (Attribution.FREE, False, False),
        (Attribution.CHATHAM_HOUSE, True, False),
        (Attribution.NOT_FOR_ATTRIBUTION, True, False),
    ],
)
def test_new_evidence_names_nobody_where_the_source_forbids(
    rule: Attribution, wanted, attributable
):
    evidence = first_attribution(some_evidence(attributable=wanted), a_source(attribution=rule))
    assert evidence.attributable is attributable
