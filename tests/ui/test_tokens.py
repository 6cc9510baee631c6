"""Every colour can be read where it may stand, in both modes."""

import pytest

from briefing_app.ui.tokens import DARK, KINDS, LIGHT, Kind, Line, Meaning, Use

SURFACES = ("window", "panel", "base", "alt", "hover", "accent_tint")
WORDS = ("text", "text2", "placeholder", "accent")
MODES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour):
    def straight(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (straight(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@MODES
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("surface", SURFACES)
def test_words_stand_out_six_to_one_on_every_surface(tokens, words, surface):
    assert contrast(tokens.surfaces[words], tokens.surfaces[surface]) >= 6.0


@MODES
@pytest.mark.parametrize("kind", list(Kind))
def test_the_words_of_a_kind_stand_out_on_its_tint_and_on_the_page(tokens, kind):
    pair = tokens.kind(kind)
    for surface in (pair.tint, tokens.surfaces["base"], tokens.surfaces["accent_tint"]):
        assert contrast(pair.text, surface) >= 6.0


@MODES
@pytest.mark.parametrize("meaning", list(Meaning))
def test_the_words_of_a_meaning_stand_out_on_its_tint_and_on_the_page(tokens, meaning):
    pair = tokens.meaning(meaning)
    for surface in (pair.tint, tokens.surfaces["base"], tokens.surfaces["hover"]):
        assert contrast(pair.text, surface) >= 6.0


@MODES
@pytest.mark.parametrize("words", ["removed", "added"])
def test_the_words_of_a_comparison_stand_out_on_their_tint(tokens, words):
    assert contrast(tokens.surfaces[words], tokens.surfaces[f"{words}_tint"]) >= 6.0


@MODES
def test_highlighted_words_keep_the_colour_of_text_and_can_be_read(tokens):
    for kind in Kind:
        assert contrast(tokens.surfaces["text"], tokens.kind(kind).tint) >= 6.0


@MODES
def test_words_on_the_accent_and_in_the_selection_can_be_read(tokens):
    surfaces = tokens.surfaces
    assert contrast(surfaces["on_accent"], surfaces["accent"]) >= 6.0
    assert contrast(surfaces["on_accent"], surfaces["accent_hover"]) >= 6.0
    assert contrast(surfaces["selected_text"], surfaces["selection"]) >= 6.0
    assert contrast(surfaces["base"], surfaces["text"]) >= 6.0


@MODES
@pytest.mark.parametrize("line", ["edge", "focus"])
@pytest.mark.parametrize("surface", ["window", "panel", "base"])
def test_borders_of_controls_and_the_focus_ring_can_be_seen(tokens, line, surface):
    assert contrast(tokens.surfaces[line], tokens.surfaces[surface]) >= 3.0


def test_both_modes_know_the_same_colours():
    assert LIGHT.surfaces.keys() == DARK.surfaces.keys()
    assert LIGHT.kinds.keys() == DARK.kinds.keys()


def test_the_four_kinds_differ_by_their_line():
    four = (Kind.STATISTIC, Kind.PRECEDENT, Kind.QUOTATION, Kind.RECOMMENDATION)
    assert {KINDS[kind].line for kind in four} == set(Line) - {Line.THIN}


def test_every_kind_has_a_look():
    assert set(KINDS) == set(Kind)


def test_no_type_is_thin_and_only_letters_are_smaller_than_eleven_pixels():
    assert all(use.weight >= 400 for use in Use)
    assert {use for use in Use if use.size < 11} == {Use.LETTER, Use.LANE}
