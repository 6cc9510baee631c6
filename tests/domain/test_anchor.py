"""A lost anchor speaks with the claim of its thing."""

import pytest

from briefing_app.domain.anchor import LostAnchor, measure_is_gone
from briefing_app.domain.evidence import Measure
from briefing_app.domain.ids import EditionId
from tests.builders import a_recommendation, an_excerpt, some_evidence


@pytest.mark.parametrize("thing", [some_evidence(claim="One"), a_recommendation(title="One")])
def test_the_claim_is_that_of_the_thing(thing):
    excerpt = an_excerpt()
    anchor = LostAnchor(thing, excerpt, EditionId("new"), 1, 2, "Title")
    assert anchor.claim == "One"
    assert anchor.source_id == excerpt.source_id


@pytest.mark.parametrize("words", ["It is 35.", "35 %", "(35)", "35\u00a0%"])
def test_a_value_is_seen_among_signs(words):
    assert not measure_is_gone(some_evidence(measure=Measure("35")), words)


@pytest.mark.parametrize("words", ["It is 36.", "350", "1,35", ""])
def test_another_number_is_not_the_value(words):
    assert measure_is_gone(some_evidence(measure=Measure("35")), words)
