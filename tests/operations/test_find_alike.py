"""What is held already, asked while something is collected."""

from briefing_app.domain.likeness import Ground
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.find_alike import find_evidence_like, find_recommendations_like
from briefing_app.operations.record_recommendations import record_recommendation
from tests.builders import a_recommendation, some_evidence


def test_evidence_that_says_the_same_is_found_before_it_is_kept(workspace):
    held = collect_evidence(workspace, some_evidence(claim="Ferries carried 33,443 people")).value
    new = some_evidence(claim="Les ferries ont transporté 33 443 personnes")
    (found,) = find_evidence_like(workspace, new).value
    assert (found.row.evidence, found.why.ground) == (held, Ground.FIGURE)


def test_a_recommendation_that_asks_the_same_is_found(workspace):
    held = record_recommendation(workspace, a_recommendation()).value
    (found,) = find_recommendations_like(workspace, a_recommendation()).value
    assert (found.row.recommendation, found.why.ground) == (held, Ground.DEMAND)


def test_it_is_not_alike_itself(workspace):
    held = record_recommendation(workspace, a_recommendation()).value
    assert find_recommendations_like(workspace, held).value == ()
