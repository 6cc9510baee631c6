"""Proposals of a source: what was left is told with them and can come again."""

import pytest

from briefing_app.domain.proposal import LeftProposal
from briefing_app.domain.query import Query
from briefing_app.operations.decide_proposals import (
    leave_proposal,
    propose_again,
    propose_from_source,
)
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.library_lists import list_sources
from briefing_app.operations.spot_candidates import spot_source

TEXT = "Rivers\n\nIn 2024 some 33,443 people fled. Towns must act."


@pytest.fixture
def source(workspace, tmp_path):
    path = tmp_path / "rivers.txt"
    path.write_text(TEXT, encoding="utf-8")
    import_paths(workspace, (path,))
    return list_sources(workspace, Query()).value[0].source


def test_all_that_is_spotted_is_told_with_what_was_left_of_it(workspace, source):
    edition = source.editions[0].id
    first = propose_from_source(workspace, source.id, edition).value
    candidate = first.candidates[0]
    left = LeftProposal(edition, candidate.kind.value, candidate.start, candidate.end)

    outcome = leave_proposal(workspace, left)

    again = propose_from_source(workspace, source.id, edition).value
    assert first.left == ()
    assert again.left == (left,) == (outcome.value,)
    assert again.candidates == first.candidates == spot_source(workspace, source.id).value


def test_what_was_left_by_mistake_is_proposed_again(workspace, source):
    left = LeftProposal(source.editions[0].id, "statistic", 8, 20)
    leave_proposal(workspace, left)

    propose_again(workspace, left)

    assert propose_from_source(workspace, source.id, source.editions[0].id).value.left == ()
