"""What a source demands follows into what is collected from it."""

import pytest

from briefing_app.domain.handling import (
    evidence_held_like,
    first_attribution,
    recommendation_held_like,
)
from briefing_app.domain.marking import Classified, Marking, Protected
from briefing_app.domain.source import Attribution
from tests.builders import a_recommendation, a_source, some_evidence

HELD = a_source(marking=Marking(Protected.B), in_confidence=True)


@pytest.mark.parametrize(
    ("given", "hold"),
    [(some_evidence, evidence_held_like), (a_recommendation, recommendation_held_like)],
)
def test_marking_and_confidence_follow_and_never_fall(given, hold):
    held = hold(given(marking=Marking(classified=Classified.SECRET)), HELD)
    assert held.marking == Marking(Protected.B, Classified.SECRET)
    assert held.in_confidence
    free = hold(given(marking=Marking(Protected.A), in_confidence=True), a_source())
    assert (free.marking, free.in_confidence) == (Marking(Protected.A), True)


@pytest.mark.parametrize(
    ("rule", "attributable"),
    [
        (Attribution.FREE, True),
        (Attribution.CHATHAM_HOUSE, False),
        (Attribution.NOT_FOR_ATTRIBUTION, False),
    ],
)
def test_new_evidence_names_nobody_where_its_source_forbids_it(rule, attributable):
    evidence = first_attribution(some_evidence(), a_source(attribution=rule))
    assert evidence.attributable is attributable


def test_evidence_that_names_nobody_stays_so():
    evidence = first_attribution(some_evidence(attributable=False), a_source())
    assert not evidence.attributable
