"""Proposals say what, how strongly and why."""

from PySide6.QtCore import QRect

from briefing_app.ui.parts.faces import KeyFace, State
from briefing_app.ui.parts.proposal_card import (
    STRONG,
    WEAK,
    ProposalFace,
    paint_proposal_card,
    proposal_height,
)
from briefing_app.ui.tokens import LIGHT, Kind

KEYS = (KeyFace("Enter", "take"), KeyFace("Del", "leave"), KeyFace("E", "edit first"))
FACE = ProposalFace(Kind.RECOMMENDATION, STRONG, "Names who should act and what to do.", KEYS)


def test_it_is_read_with_its_strength_and_its_reason():
    spoken = FACE.spoken()
    assert spoken == "Recommendation, strong. Names who should act and what to do."


def test_only_the_one_at_hand_has_room_for_keys():
    assert proposal_height(FACE, 350, at_hand=True) == proposal_height(FACE, 350) + 26


def test_a_longer_reason_makes_a_higher_card():
    long = ProposalFace(Kind.STATISTIC, WEAK, "One reason after the other. " * 8)
    assert proposal_height(long, 350) > proposal_height(FACE, 350)


def test_the_one_at_hand_has_the_focus_border(sheet):
    page = sheet(360, 120)
    page.paint(lambda p: paint_proposal_card(p, QRect(0, 0, 350, 100), FACE, State(chosen=True)))
    assert page.at(175, 0) == LIGHT.surfaces["focus"].name()
    assert page.at(175, 95) == LIGHT.surfaces["base"].name()


def test_others_are_dashed_and_weak_ones_have_one_bar(sheet):
    weak = ProposalFace(Kind.STATISTIC, WEAK, "A reason.")
    page = sheet(360, 120)
    page.paint(lambda p: paint_proposal_card(p, QRect(0, 0, 350, 70), weak, State()))
    bars = [page.at(x, 19) for x in (319, 326, 333)]
    line, full = LIGHT.surfaces["line"].name(), LIGHT.surfaces["text2"].name()
    assert bars == [full, line, line]
    assert len({page.at(x, 0) for x in range(20, 330)}) > 1
