"""Title, byline, dates and issue lines before a text."""

import pytest

from briefing_app.domain.passage import Span
from briefing_app.ingest.structure.front_matter import (
    Front,
    front_of,
    is_byline,
    is_date,
    is_issue_line,
    names_organisation,
    periodical_of,
)
from briefing_app.ingest.structure.stretch import Stretch

TEXT = "The river rose for three days in the spring, and the towns along it were not ready for it."


def lines(*texts):
    return [Stretch(text, (Span(0, len(text)),)) for text in texts]


@pytest.mark.parametrize("text", ["By: /", "By Ann Lee", "Par : Anne Roy", "Auteure : Anne Roy"])
def test_bylines_are_known_in_both_languages(text):
    assert is_byline(text)


@pytest.mark.parametrize("text", ["By and large it rained.", "Bytes", "Paris"])
def test_other_lines_are_no_bylines(text):
    assert not is_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "8 December, 2016",
        "August 23, 2014",
        "le 1er mai 2020",
        "(June 2024)",
        "Published: 2024-06-17",
    ],
)
def test_a_date_alone_is_known(text):
    assert is_date(text)


def test_a_line_with_more_than_a_date_is_none():
    assert not is_date("In June 2024 the river rose")


def test_an_issue_line_names_its_periodical():
    assert is_issue_line("The River Review Volume 3 Issue 2")
    assert periodical_of("The River Review Volume 3 Issue 2") == "The River Review"
    assert not is_issue_line("A volume of water")
    assert periodical_of("Rivers") == ""


def test_the_front_ends_where_the_text_begins():
    assert front_of(lines("Rivers", "A talk in Waterton", "Summary", TEXT)) == Front(3, True)
    assert front_of(lines(TEXT, "Rivers")) == Front(0, False)
    assert front_of(lines("By: Ann Lee", TEXT)) == Front(1, False)


def test_a_text_of_short_lines_alone_has_at_most_a_title():
    assert front_of(lines("Rivers", "Boats", "Tents")) == Front(1, True)


def test_words_for_bodies_are_known():
    assert names_organisation("Waterton School of Rivers")
    assert names_organisation("Ministère des Rivières")
    assert not names_organisation("an old school of thought")
