"""What is held already, asked while something is collected."""

from briefing_app.domain.alike import said_in
from briefing_app.domain.likeness import Ground
from briefing_app.domain.overview import EvidenceRow
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.find_alike import (
    find_evidence_like,
    find_fitting,
    find_recommendations_like,
)
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


def test_what_is_on_the_words_is_found_and_the_rest_is_not(workspace):
    pier = collect_evidence(workspace, some_evidence(claim="The eastern pier is too narrow")).value
    collect_evidence(workspace, some_evidence(claim="Schools opened late in Mountford"))
    asked = record_recommendation(workspace, a_recommendation()).value
    found = find_fitting(workspace, "Before the season we may have to widen the eastern pier").value
    assert {said_in(_thing(row)) for row in found} == {pier.claim, asked.title}


def test_hardly_any_words_find_nothing(workspace):
    collect_evidence(workspace, some_evidence(claim="The eastern pier is too narrow"))
    assert find_fitting(workspace, "eastern pier").value == ()


def test_what_says_the_same_twice_is_found_once(workspace):
    for _time in range(2):
        collect_evidence(workspace, some_evidence(claim="The eastern pier is too narrow"))
    assert len(find_fitting(workspace, "the eastern pier is narrow").value) == 1


def _thing(row):
    return row.evidence if isinstance(row, EvidenceRow) else row.recommendation
