"""Marks at the edge know where they stand and what they are called."""

from briefing_app.operations.decide_proposals import Candidate
from briefing_app.spotting.candidate import CandidateKind, Strength
from briefing_app.ui.reader.collected import Collected
from briefing_app.ui.reader.edge_marks import Standing, collected_mark, proposed_mark
from briefing_app.ui.tokens import Kind
from tests.builders import a_document, some_evidence

DOCUMENT = a_document()


def test_what_is_collected_stands_where_its_words_are():
    excerpt = DOCUMENT.excerpt("froze twice")
    each = Collected(some_evidence(excerpt=excerpt), Kind.FACT, excerpt, 0)

    mark = collected_mark(each, 2 * excerpt.end)

    assert mark.standing is Standing.COLLECTED
    assert (mark.start, mark.end) == (excerpt.start / excerpt.end / 2, 0.5)
    assert mark.naming() == "Fact, ¶ 1"


def test_a_proposal_that_was_left_says_so():
    candidate = Candidate(
        CandidateKind.STATISTIC, "froze twice", 10, 21, 1, "It counts.", Strength.FAIR
    )

    assert proposed_mark(candidate, Standing.OPEN, 100).naming() == "Statistic, ¶ 1"
    assert proposed_mark(candidate, Standing.LEFT, 100).naming() == "Left: Statistic, ¶ 1"
