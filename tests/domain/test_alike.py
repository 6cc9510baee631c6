"""What is held already beside what is being collected."""

import pytest

from briefing_app.domain.alike import Age, Alike, age_of, said_in
from briefing_app.domain.likeness import Ground, Likeness
from briefing_app.domain.overview import EvidenceRow
from tests.builders import a_recommendation, some_evidence


@pytest.mark.parametrize(
    ("theirs", "ours", "age"),
    [
        ("2019", "2024-06", Age.OLDER),
        ("2024-06-17", "2024-05", Age.NEWER),
        ("2024", "2024-06-17", Age.UNKNOWN),
        ("", "2024", Age.UNKNOWN),
    ],
)
def test_the_age_is_told_from_partial_dates(theirs, ours, age):
    assert age_of(theirs, ours) is age


def test_a_thing_says_its_one_line():
    assert said_in(some_evidence(claim="It froze")) == "It froze"
    assert said_in(a_recommendation(title="Widen it")) == "Widen it"


def test_the_same_figure_is_sure():
    row = EvidenceRow(some_evidence(), None)
    assert Alike(row, Likeness(Ground.FIGURE, 1.2, figure="33,443")).is_sure
