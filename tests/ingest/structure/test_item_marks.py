"""Marks at the beginning of a line make it an item of a list."""

import pytest

from briefing_app.domain.passage import PassageKind, Span
from briefing_app.ingest.structure.item_marks import is_bullet, mark_items, mark_of, series_of
from briefing_app.ingest.structure.stretch import Stretch


def marked(text, indent=0):
    (stretch,) = mark_items([Stretch(text, (Span(0, len(text)),), indent=indent)])
    return stretch


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("1. Open the roads", "1."),
        ("12) Open the roads", "12)"),
        ("(3) Open the roads", "(3)"),
        ("1.\u00a0\u00a0Open the roads", "1."),
        ("6.10. The committee met", "6.10."),
        ("1.1 The committee met", "1.1"),
        ("a) open the roads", "a)"),
        ("(b) open the roads", "(b)"),
        ("(iv) open the roads", "(iv)"),
        ("• open", "•"),
        ("◦ open", "◦"),
        ("- open", "-"),
        ("\u2013 ouvrir", "\u2013"),
        ("Recommendation 3: Open the roads", "Recommendation 3:"),
        ("Recommandation no 4 \u2013 Ouvrir", "Recommandation no 4 \u2013"),
        ("Principle IV. Open the roads", "Principle IV."),
    ],
)
def test_marks_of_items_are_known(text, mark):
    assert mark_of(text) == mark
    assert (marked(text).kind, marked(text).label) == (PassageKind.ITEM, mark)


@pytest.mark.parametrize(
    "text",
    [
        "2023 was a wet year.",
        "3.5 million people moved.",
        "-5 degrees",
        "A. Smith said so.",
        "e.g. roads",
        "5 principles for rivers",
        "Recommendation 3 was dropped.",
        "1.",
        "*emphasis* begins here",
    ],
)
def test_other_beginnings_are_no_marks(text):
    assert marked(text).kind is None


def test_hashes_make_a_heading_of_their_depth():
    heading = marked("### Rivers")

    assert (heading.kind, heading.level, heading.label) == (PassageKind.HEADING, 3, "###")


def test_an_arrow_makes_a_quotation():
    assert marked("> Water rises.").kind is PassageKind.QUOTATION


def test_inner_bullets_and_indents_are_deeper():
    assert [marked("• a").level, marked("◦ a").level, marked("- a", indent=8).level] == [0, 1, 2]


def test_marks_of_one_list_are_of_one_series():
    assert series_of("1.") == series_of("12.")
    assert series_of("a)") == series_of("c)")
    assert series_of("1.") != series_of("1)")
    assert is_bullet("•")
    assert not is_bullet("1.")
    assert not is_bullet("")
