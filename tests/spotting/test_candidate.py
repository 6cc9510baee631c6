"""A proposal keeps the place of its words in the source's text."""

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.spotting.candidate import CandidateKind, Demand, Ground, Strength, propose
from briefing_app.spotting.reading import read

BROKEN = Passage(
    3, PassageKind.PARAGRAPH, "It rose. Towns must act now.", (Span(10, 24), Span(30, 43))
)


def proposed(demand=None):
    second = read((BROKEN,), "en").paragraphs[0].sentences[1]
    return propose(CandidateKind.RECOMMENDATION, second, Ground("Why.", Strength.FAIR), demand)


def test_a_sentence_across_a_page_end_has_its_places_in_the_source():
    found = proposed()

    assert found.quote == "Towns must act now."
    assert (found.start, found.end, found.paragraph) == (19, 43, 3)
    assert (found.reason, found.strength, found.reported) == ("Why.", Strength.FAIR, False)


def test_a_demand_says_who_asks_whom_under_which_number():
    found = proposed(Demand("The Committee", ("Towns",), "3", reported=True))

    assert (found.asks, found.addressees, found.number) == ("The Committee", ("Towns",), "3")
    assert found.reported
