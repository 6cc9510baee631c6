"""What became of each proposal: open, taken, left."""

import pytest

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.proposal import LeftProposal
from briefing_app.operations.decide_proposals import Candidate, Spotted
from briefing_app.spotting.candidate import CandidateKind, Demand, Strength
from briefing_app.ui.parts.proposal_card import STRONG
from briefing_app.ui.reader.collected import Collected
from briefing_app.ui.reader.proposed import Proposals, Tally, face_of
from briefing_app.ui.tokens import Kind
from tests.builders import a_document, a_recommendation, some_evidence

DOCUMENT = a_document()


def candidate(words, kind=CandidateKind.STATISTIC, **given):
    start = DOCUMENT.text.index(words)
    place = (words, start, start + len(words), 1)
    return Candidate(kind, *place, "Because it says so.", Strength.STRONG, **given)


FROZE = candidate("The harbour of Riverton froze twice in the winter of 2019.")
FERRIES = candidate("Ferries carried 33,443 travellers across the strait")
ASKED = candidate("The council asked the ministry to widen", CandidateKind.RECOMMENDATION)
ALL = (FROZE, FERRIES, ASKED)


def spotted(*left):
    return Spotted(DOCUMENT.edition.id, ALL, left)


def collected(words, kind=EvidenceKind.STATISTIC):
    excerpt = DOCUMENT.excerpt(words)
    return Collected(some_evidence(kind=kind, excerpt=excerpt), Kind(kind.value), excerpt, 0)


def collected_demand(words):
    excerpt = DOCUMENT.excerpt(words)
    return Collected(a_recommendation(excerpt=excerpt), Kind.RECOMMENDATION, excerpt, 0)


@pytest.fixture
def proposals():
    return Proposals(spotted())


def test_at_first_all_are_open(proposals):
    assert proposals.open == ALL
    assert proposals.tally == Tally(3, 0, 0)
    assert proposals.tally.open == 3


def test_what_was_left_before_is_not_offered():
    left = LeftProposal(DOCUMENT.edition.id, "statistic", FERRIES.start, FERRIES.end)

    proposals = Proposals(spotted(left))

    assert proposals.open == (FROZE, ASKED)
    assert proposals.tally == Tally(3, 0, 1)


def test_leaving_as_one_kind_does_not_leave_it_as_another():
    left = LeftProposal(DOCUMENT.edition.id, "quotation", FERRIES.start, FERRIES.end)

    assert Proposals(spotted(left)).open == ALL


def test_some_of_its_words_collected_as_the_same_kind_take_a_proposal(proposals):
    proposals.show_collected([collected("33,443 travellers")])

    assert proposals.open == (FROZE, ASKED)
    assert proposals.tally == Tally(3, 1, 0)


def test_the_same_words_kept_as_another_kind_of_evidence_take_it_too(proposals):
    proposals.show_collected([collected(FERRIES.quote, EvidenceKind.FACT)])
    assert not proposals.is_open(FERRIES)

    proposals.show_collected([collected("33,443 travellers", EvidenceKind.FACT)])
    assert proposals.is_open(FERRIES)


def test_evidence_does_not_take_a_recommendation_from_the_same_words(proposals):
    proposals.show_collected([collected(ASKED.quote, EvidenceKind.FACT)])
    assert proposals.is_open(ASKED)

    proposals.show_collected([collected_demand("the ministry to widen")])
    assert not proposals.is_open(ASKED)


def test_what_is_no_longer_collected_is_told_as_open_again(proposals):
    proposals.show_collected([collected(FERRIES.quote)])

    assert proposals.show_collected([]) == (FERRIES,)
    assert proposals.open == ALL


def test_what_is_on_its_way_is_not_offered_and_stays_so_when_it_is_seen(proposals):
    proposals.take(FROZE)
    assert proposals.open == (FERRIES, ASKED)

    assert proposals.show_collected([collected(FROZE.quote)]) == ()
    assert proposals.open == (FERRIES, ASKED)


def test_a_decision_that_was_taken_back_is_offered_again(proposals):
    proposals.leave(FROZE)
    proposals.take(FERRIES)

    proposals.offer_again(FROZE)
    proposals.offer_again(FERRIES)

    assert proposals.open == ALL


def test_what_is_left_is_remembered_by_kind_and_place(proposals):
    left = proposals.left_form(ASKED)

    assert left == LeftProposal(DOCUMENT.edition.id, "recommendation", ASKED.start, ASKED.end)


def test_a_card_says_the_reason_even_of_a_reported_demand():
    reason = "Reads like a request, but it is one voice reported."
    start, end = FROZE.start, FROZE.end
    told = Demand(asks="The mayor", reported=True)
    reported = Candidate(
        CandidateKind.RECOMMENDATION, "words", start, end, 1, reason, Strength.STRONG, told
    )

    face = face_of(reported)

    assert face.spoken() == f"Recommendation, strong. {reason}"
    assert face.strength == STRONG
    assert [key.key for key in face.keys] == ["Enter", "Del", "E"]
