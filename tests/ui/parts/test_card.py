"""Cards are as high as their words and show their state."""

import pytest
from PySide6.QtCore import QRect

from briefing_app.domain.quotation import Seal
from briefing_app.ui.parts.card import card_height, paint_card
from briefing_app.ui.parts.faces import CardFace, KeyFace, State
from briefing_app.ui.tokens import LIGHT, Kind

FACE = CardFace(
    "Recorded civilian deaths reached 33,443",
    Kind.STATISTIC,
    date="2023",
    where="Roundtable report 2024",
    uses="1 note",
    seal=Seal.EXACT,
    keys=(KeyFace("Enter", "place"),),
)


def test_a_card_with_one_line_is_eighty_six_high():
    assert card_height(FACE, 350) == 86


def test_a_claim_takes_three_lines_at_most():
    long = CardFace("A very long claim " * 30, Kind.STATISTIC, where="Report")
    assert card_height(long, 350) == 86 + 2 * 19


def test_the_keys_show_on_the_chosen_card_only():
    assert card_height(FACE, 350, chosen=True) == 86 + 26


def test_a_card_with_a_claim_alone_is_lower():
    assert card_height(CardFace("A claim"), 350) == 20 + 19


@pytest.mark.parametrize(
    ("state", "fill", "line"),
    [
        (State(), "base", "line"),
        (State(hovered=True), "alt", "edge"),
        (State(chosen=True), "accent_tint", "accent"),
    ],
)
def test_every_state_has_its_fill_and_border(sheet, state, fill, line):
    page = sheet(360, 120)
    page.paint(lambda p: paint_card(p, QRect(5, 5, 350, 110), FACE, state))
    assert page.at(180, 110) == LIGHT.surfaces[fill].name()
    assert page.at(180, 5) == LIGHT.surfaces[line].name()


def test_the_ring_of_a_card_stands_outside_it(sheet):
    page = sheet(360, 120)
    page.paint(lambda p: paint_card(p, QRect(5, 5, 350, 110), FACE, State(focused=True)))
    assert page.at(180, 2) == LIGHT.surfaces["focus"].name()


def test_a_dragged_card_pales_and_a_proposed_one_is_dashed(sheet):
    dragged, dashed = sheet(360, 120), sheet(360, 120)
    dragged.paint(lambda p: paint_card(p, QRect(5, 5, 350, 110), FACE, State(dragged=True)))
    proposal = CardFace("A claim", label="Proposal", dashed=True)
    dashed.paint(lambda p: paint_card(p, QRect(5, 5, 350, 110), proposal, State()))
    assert dragged.at(180, 110) != LIGHT.surfaces["base"].name()
    top = {dashed.at(x, 5) for x in range(30, 330)}
    assert LIGHT.surfaces["edge"].name() in top
    assert len(top) > 1


def test_the_seal_is_painted_even_where_the_place_is_elided(sheet):
    narrow = CardFace("A claim", where="A very long name of a source " * 4, seal=Seal.ALTERED)
    page = sheet(200, 80)
    page.paint(lambda p: paint_card(p, QRect(0, 0, 200, 80), narrow, State()))
    assert page.holds(LIGHT.surfaces["error"])
