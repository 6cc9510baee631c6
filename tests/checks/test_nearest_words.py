"""Which words of a passage are meant."""

import pytest

from briefing_app.checks.nearest_words import nearest_words

PASSAGE = "As before, Canada will train thirty-five officers each year, and report to Parliament."


@pytest.mark.parametrize(
    ("quoted", "meant"),
    [
        (
            "Canada will train thirty five officers each year",
            "Canada will train thirty-five officers each year",
        ),
        ("will train thirty-five soldiers each year", "will train thirty-five officers each year"),
        (
            "train thirty-five officers every year and report",
            "train thirty-five officers each year, and report",
        ),
    ],
)
def test_the_stretch_that_is_meant(quoted: str, meant: str):
    assert nearest_words(quoted, PASSAGE) == meant


@pytest.mark.parametrize(
    "quoted",
    [
        "nobody will ever speak of trade again",
        "Canada will train … officers each year",
        "Canada will train [many] officers each year",
    ],
)
def test_nothing_is_guessed(quoted: str):
    assert nearest_words(quoted, PASSAGE) == ""
    assert nearest_words("Canada will train", "") == ""
