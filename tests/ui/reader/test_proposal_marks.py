"""Proposals stand where their words are read, and only while they are open."""

import pytest

from briefing_app.domain.ids import EditionId
from briefing_app.operations.decide_proposals import Candidate, Spotted
from briefing_app.spotting.candidate import CandidateKind, Strength
from briefing_app.ui.reader.proposal_marks import ProposalMarks
from briefing_app.ui.reader.proposed import Proposals
from briefing_app.ui.reader.reading_text import Point, ReadingText
from tests.builders import a_document

DOCUMENT = a_document()
READING = ReadingText(DOCUMENT.passages)


def candidate(words, kind=CandidateKind.STATISTIC):
    start = DOCUMENT.text.index(words)
    return Candidate(kind, words, start, start + len(words), 1, "So it is.", Strength.FAIR)


SENTENCE = candidate("Ferries carried 33,443 travellers across the strait")
FIGURE = candidate("33,443 travellers", CandidateKind.QUOTATION)
ASKED = candidate("The council asked", CandidateKind.RECOMMENDATION)


@pytest.fixture
def proposals():
    return Proposals(Spotted(EditionId("e"), (SENTENCE, FIGURE, ASKED), ()))


@pytest.fixture
def marks(proposals):
    return ProposalMarks(READING, proposals)


def test_every_passage_knows_its_open_proposals(marks, proposals):
    assert [each.candidate for each in marks.of(1)] == [SENTENCE, FIGURE]
    assert marks.of(0) == ()

    proposals.leave(SENTENCE)

    assert [each.candidate for each in marks.of(1)] == [FIGURE]


def test_those_that_begin_between_two_passages_come_in_the_order_of_the_text(marks):
    assert [each.candidate for each in marks.between(0, 2)] == [SENTENCE, FIGURE, ASKED]
    assert [each.candidate for each in marks.between(2, 2)] == [ASKED]
    assert marks.between(0, 0) == ()


def test_of_several_at_a_place_the_shortest_is_meant(marks):
    text = READING.passages[1].text

    assert marks.at(Point(1, text.index("443"))) == FIGURE
    assert marks.at(Point(1, 3)) == SENTENCE
    assert marks.at(Point(0, 3)) is None


def test_a_proposal_over_two_passages_has_an_outline_in_each():
    start, end = DOCUMENT.passages[0].start + 4, DOCUMENT.passages[1].start + 7
    long = Candidate(CandidateKind.QUOTATION, "…", start, end, 1, "So it is.", Strength.WEAK)
    marks = ProposalMarks(READING, Proposals(Spotted(EditionId("e"), (long,), ())))

    assert [stretch.passage for stretch in marks.stretches(long)] == [0, 1]
    assert len(marks.of(0)) == len(marks.of(1)) == 1
    assert len(marks.between(0, 2)) == 1


def test_a_reading_without_proposals_has_no_marks():
    marks = ProposalMarks(READING)

    assert marks.between(0, 9) == marks.of(0) == ()
    assert marks.at(Point(0, 0)) is None
