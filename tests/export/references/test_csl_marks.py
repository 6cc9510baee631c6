"""Looks inside a written line, and how a line is made tidy."""

import pytest

from briefing_app.export.planned import NoteMark, PlannedWords
from briefing_app.export.references.csl_marks import (
    BOLD,
    ITALIC,
    LINK,
    OWN_WORDS,
    RAISED,
    LineFormatter,
    capital,
    joined,
    marked,
    pieces_of,
    tidy,
    unmarked,
)

NB = "\u00a0"


def test_words_in_a_look_become_pieces_in_that_look():
    line = f"Jo, {LineFormatter.Italic('Tides')}, {LineFormatter.Bold('2')}{marked('e', RAISED)}."
    assert pieces_of(line, "en", "en") == (
        PlannedWords("Jo, "),
        PlannedWords("Tides", italic=True),
        PlannedWords(", "),
        PlannedWords("2", bold=True),
        PlannedWords("e", raised=True),
        PlannedWords("."),
    )


def test_a_title_in_another_language_keeps_its_language_and_its_typography():
    title = marked(marked("Ports: a study", OWN_WORDS), ITALIC)
    pieces = pieces_of(f"Ottawa: Port, {title}, no 1: deux", "en", "fr")
    assert PlannedWords("Ports: a study", italic=True, language="en") in pieces
    assert pieces[0].text == f"Ottawa{NB}: Port, "


def test_an_address_is_a_link_without_the_stop_behind_it():
    pieces = pieces_of("See https://a.example/b.", "en", "en")
    assert pieces[1].link == pieces[1].text == "https://a.example/b"


def test_what_is_marked_as_an_address_is_one_to_its_last_sign():
    pieces = pieces_of(f"See {marked('https://a.example/b_(c)', LINK)}.", "en", "en")
    assert [piece.link for piece in pieces] == ["", "https://a.example/b_(c)", ""]


@pytest.mark.parametrize(
    ("line", "inside", "outside"),
    [
        (f"{marked('Ibid.', ITALIC)}.", "Ibid.", "Ibid."),
        ("“Title”, next", "“Title,” next", "“Title”, next"),
        ("“What?”, next", "“What?” next", "“What?” next"),
        ("one,, two  three .", "one, two three.", "one, two three."),
        ("ibid., p. 4", "ibid., p. 4", "ibid., p. 4"),
    ],
)
def test_no_mark_stands_twice_and_stops_stand_where_the_language_has_them(line, inside, outside):
    assert unmarked(tidy(line, stops_inside=True)) == inside
    assert unmarked(tidy(line, stops_inside=False)) == outside


def test_a_capital_is_found_behind_the_signs():
    assert unmarked(capital(marked("ibid.", ITALIC))) == "Ibid."
    assert marked("ibid.", ITALIC).capitalize_first() == marked("Ibid.", ITALIC)


def test_words_that_look_alike_are_one_piece():
    words = (PlannedWords("a"), PlannedWords("b"), NoteMark(1), PlannedWords("c", bold=True))
    assert joined(words) == (PlannedWords("ab"), NoteMark(1), PlannedWords("c", bold=True))


def test_words_from_outside_bring_no_looks():
    assert unmarked(f"a{BOLD}b") == "ab"
