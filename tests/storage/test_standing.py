"""What is in use, asked for by words, a stretch at a time."""

import pytest

from briefing_app.domain.query import Query
from tests.builders import a_recommendation, some_evidence


@pytest.fixture
def many(workspace):
    """Thirty that answer equally well, and better ones that are set aside."""
    with workspace.writing() as shelves:
        shelves.evidence.add(
            some_evidence(claim="Tide tide tide", set_aside=True),
            *(some_evidence(claim=f"A tide of {at}") for at in range(30)),
            some_evidence(claim="Tide", set_aside=True),
        )
        shelves.recommendations.add(
            a_recommendation(title="Tide tide tide", set_aside=True),
            *(a_recommendation(title=f"Watch the tide {at}") for at in range(30)),
        )
    return workspace


@pytest.mark.parametrize("shelf", ["evidence", "recommendations"])
def test_a_stretch_of_the_best_answers_is_as_in_the_whole_list(many, shelf):
    with many.reading() as shelves:
        rows = getattr(shelves, shelf).rows
        whole = rows(Query("tide"), 0, 1000)
        pieces = [row for at in range(0, 30, 7) for row in rows(Query("tide"), at, 7).rows]

    assert len(whole.rows) == whole.total == 30
    assert pieces == list(whole.rows)


def test_what_is_set_aside_takes_no_place_among_the_best(many):
    with many.reading() as shelves:
        (row,) = shelves.evidence.rows(Query("tide"), 0, 1).rows

    assert row.evidence.claim == "A tide of 29"


def test_what_is_set_aside_is_found_by_its_words(many):
    with many.reading() as shelves:
        found = shelves.evidence.rows(Query("tide", set_aside=True), 0, 1)

    assert (len(found.rows), found.total) == (1, 2)
