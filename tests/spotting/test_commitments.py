"""Sentences in which someone binds himself to act."""

import pytest

from briefing_app.domain.passage import PassageKind
from briefing_app.spotting.candidate import Strength
from briefing_app.spotting.commitments import spot_commitments
from tests.spotting.texts import passage, reading


def commitments(text, language="en"):
    return list(spot_commitments(reading(text, language=language)))


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [
        ("Canada is committed to peace.", "en", Strength.STRONG),
        ("Canada pledged an additional $5 million.", "en", Strength.STRONG),
        ("The Government will publish the maps.", "en", Strength.FAIR),
        ("Canada stands ready to help.", "en", Strength.FAIR),
        ("Harbour Watch will continue its work on the piers.", "en", Strength.FAIR),
        ("Le Portugal poursuivra ses travaux.", "fr", Strength.FAIR),
        ("Le Canada s\u2019est engagé à aider.", "fr", Strength.STRONG),
        ("Le gouvernement publiera les cartes.", "fr", Strength.FAIR),
    ],
)
def test_those_who_bind_themselves_are_spotted(text, language, strength):
    (found,) = commitments(text, language)

    assert (found.quote, found.strength) == (text, strength)
    assert found.reason.endswith("binds someone to act.")


@pytest.mark.parametrize(
    "text",
    [
        "The Government will need boats.",
        "The river will rise.",
        "Canada helped.",
        "We will soon use up the stock.",
        "It promises to be a long winter.",
    ],
)
def test_what_will_merely_happen_is_none(text):
    assert commitments(text) == []


def test_headings_and_quoted_paragraphs_bind_nobody():
    assert commitments(passage("Canada is committed to peace", PassageKind.HEADING)) == []
    assert commitments(passage("“We are committed to peace.”", PassageKind.QUOTATION)) == []
