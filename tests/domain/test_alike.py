"""What is held already beside what is being collected."""

from briefing_app.domain.alike import Alike, said_in
from briefing_app.domain.likeness import Ground, Likeness
from briefing_app.domain.overview import EvidenceRow
from tests.builders import a_recommendation, some_evidence


def test_a_thing_says_its_one_line():
    assert said_in(some_evidence(claim="It froze")) == "It froze"
    assert said_in(a_recommendation(title="Widen it")) == "Widen it"


def test_the_same_figure_is_sure():
    row = EvidenceRow(some_evidence(), None)
    assert Alike(row, Likeness(Ground.FIGURE, 1.2, figure="33,443")).is_sure
