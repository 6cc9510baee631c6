"""Small marks are as wide as they say and hold their colours."""

import pytest
from PySide6.QtCore import QRect

from briefing_app.domain.quotation import Seal
from briefing_app.ui.parts import marks
from briefing_app.ui.parts.faces import KeyFace, Sign, State
from briefing_app.ui.tokens import LIGHT, Kind, Meaning

PLACE = QRect(0, 0, 200, 30)


def width_painted(page):
    return max(x for row in range(30) for x in page.painted_columns(row)) + 1


@pytest.mark.parametrize("meaning", list(Meaning))
def test_a_badge_has_the_colours_of_its_meaning_and_the_width_it_says(sheet, meaning):
    page, face = sheet(200, 30), marks.BadgeFace(meaning, "12")
    page.paint(lambda p: marks.paint_badge(p, PLACE, face))
    assert page.holds(LIGHT.meaning(meaning).tint)
    assert width_painted(page) == marks.badge_width(face)


def test_a_badge_without_an_icon_is_narrower():
    bare = marks.BadgeFace(Meaning.ERROR, "5", has_icon=False)
    assert marks.badge_width(bare) < marks.badge_width(marks.BadgeFace(Meaning.ERROR, "5"))


@pytest.mark.parametrize("kind", list(Kind))
def test_a_kind_mark_fits_into_the_width_it_says(sheet, kind):
    page = sheet(300, 30)
    page.paint(lambda p: marks.paint_kind_mark(p, QRect(0, 0, 300, 30), kind))
    assert page.holds(LIGHT.kind(kind).tint)
    assert width_painted(page) <= marks.kind_mark_width(kind) + 1


def test_on_a_chosen_card_the_box_of_the_kind_takes_the_colour_of_the_page(sheet):
    page = sheet(300, 30)
    page.paint(lambda p: marks.paint_kind_box(p, PLACE, Kind.STATISTIC, chosen=True))
    assert not page.holds(LIGHT.kind(Kind.STATISTIC).tint)
    assert page.holds(LIGHT.surfaces["base"])


def test_a_key_is_at_least_as_wide_as_high(sheet):
    assert marks.key_width("N") == 20
    page = sheet(200, 30)
    page.paint(lambda p: marks.paint_key(p, PLACE, "Ctrl K"))
    assert width_painted(page) == marks.key_width("Ctrl K")


def test_a_key_in_a_primary_button_is_only_a_line(sheet):
    page = sheet(200, 30)
    page.paint(lambda p: marks.paint_key(p, PLACE, "Enter", "on_accent"))
    assert not page.holds(LIGHT.surfaces["alt"])


def test_keys_stop_where_the_room_ends(sheet):
    keys = (KeyFace("Enter", "place at the mark"), KeyFace("Space", "show passage"))
    page = sheet(120, 30)
    page.paint(lambda p: marks.paint_keys(p, QRect(0, 0, 120, 30), keys))
    assert marks.keys_width(keys) > 120
    assert width_painted(page) <= 120


def test_a_marking_is_never_coloured_by_level(sheet):
    page = sheet(200, 30)
    page.paint(lambda p: marks.paint_marking(p, PLACE, "PROTECTED B"))
    assert page.holds(LIGHT.surfaces["text"])
    assert width_painted(page) == marks.marking_width("PROTECTED B")


@pytest.mark.parametrize("seal", list(Seal))
def test_a_seal_is_an_icon_and_a_word(seal):
    sign = marks.seal_sign(seal)
    assert sign.icon
    assert marks.sign_width(sign) > marks.sign_width(Sign("", sign.words))


@pytest.mark.parametrize(
    ("state", "fill"),
    [
        (State(), "accent_tint"),
        (State(hovered=True), "accent"),
        (State(focused=True), "accent_tint"),
    ],
)
def test_a_citation_lights_up_under_the_pointer(sheet, state, fill):
    page = sheet(60, 30)
    page.paint(lambda p: marks.paint_citation(p, QRect(10, 0, 40, 30), "12", state))
    assert page.at(12, 15) == LIGHT.surfaces[fill].name()


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("Ctrl+Return", "Ctrl Enter"),
        ("Ctrl++", "Ctrl +"),
        ("Ctrl+-", "Ctrl -"),
        ("+", "+"),
        ("Esc", "Esc"),
        ("Ctrl K", "Ctrl K"),
    ],
)
def test_keys_are_written_as_they_stand_on_the_keyboard(key, words):
    assert marks.key_words(key) == words
