"""Cards stand beside their words, give way to each other, and to the one at hand."""

from itertools import pairwise

import pytest

from briefing_app.domain.ids import EditionId
from briefing_app.operations.decide_proposals import Candidate, Spotted
from briefing_app.spotting.candidate import CandidateKind, Strength
from briefing_app.ui.look import look
from briefing_app.ui.reader.flow import Flow
from briefing_app.ui.reader.proposal_margin import NARROWEST, WIDEST, card_width, place_cards
from briefing_app.ui.reader.proposal_marks import ProposalMarks
from briefing_app.ui.reader.proposed import Proposals
from briefing_app.ui.reader.reading_text import ReadingText
from tests.builders import a_document

WORDS = "One thing is said here. Another is said there. A third ends the line."
DOCUMENT = a_document(WORDS, "Far below stands one more thing that counts.")


def candidate(words):
    start = DOCUMENT.text.index(words)
    place = (words, start, start + len(words), 1)
    return Candidate(CandidateKind.STATISTIC, *place, "It counts.", Strength.WEAK)


SAID = ("One thing is said here.", "Another is said there.", "A third ends the line.")
THREE = tuple(candidate(words) for words in SAID)
BELOW = candidate("one more thing")


@pytest.fixture
def flow(appearance):
    return Flow(DOCUMENT.passages, 1.0)


@pytest.fixture
def begun(appearance):
    proposals = Proposals(Spotted(EditionId("e"), (*THREE, BELOW), ()))
    begun = ProposalMarks(ReadingText(DOCUMENT.passages), proposals).between(0, 1)
    return [(each.point, each.candidate) for each in begun]


def test_the_first_card_stands_beside_its_line_and_the_next_are_pushed_down(flow, begun):
    cards = place_cards(flow, begun, None, 600, 300)

    assert cards[0].rect.top() == round(flow.top(0))
    for upper, lower in pairwise(cards):
        assert lower.rect.top() >= upper.rect.bottom()


def test_the_one_at_hand_stands_beside_its_line_and_the_others_give_way(flow, begun):
    cards = place_cards(flow, begun, THREE[2], 600, 300)

    line = flow.top(0) + flow.caret(0, begun[2][0].offset).y()
    assert cards[2].at_hand
    assert cards[2].rect.top() == round(line)
    assert cards[1].rect.bottom() < cards[2].rect.top()
    assert cards[0].rect.bottom() < cards[1].rect.top()
    assert cards[3].rect.top() > cards[2].rect.bottom()


def test_the_one_at_hand_is_taller_by_its_keys(flow, begun):
    quiet = place_cards(flow, begun, None, 600, 300)
    chosen = place_cards(flow, begun, THREE[0], 600, 300)

    assert chosen[0].rect.height() > quiet[0].rect.height()


def test_a_narrow_card_keeps_the_two_keys_that_decide(flow, begun):
    wide = place_cards(flow, begun, THREE[0], 600, 360)
    narrow = place_cards(flow, begun, THREE[0], 600, 200)

    assert len(wide[0].face.keys) == 3
    assert [key.key for key in narrow[0].face.keys] == ["Enter", "Del"]


def test_the_margin_decides_how_wide_cards_are_and_whether_there_are_any(appearance):
    assert card_width(2000) == look().px(WIDEST)
    assert card_width(look().px(NARROWEST)) == look().px(NARROWEST)
    assert card_width(look().px(NARROWEST) - 1) == 0
