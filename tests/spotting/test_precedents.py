"""Earlier cases told as examples."""

import pytest

from briefing_app.domain.passage import PassageKind
from briefing_app.spotting.candidate import Strength
from briefing_app.spotting.precedents import spot_precedents
from tests.spotting.texts import passage, reading


def precedents(text, language="en"):
    return list(spot_precedents(reading(text, language=language)))


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [
        ("The fund sets a precedent for others.", "en", Strength.FAIR),
        ("The law is modelled on that of Kenya.", "en", Strength.FAIR),
        ("In 1999 Canada led the mission.", "en", Strength.WEAK),
        ("Cette loi crée un précédent.", "fr", Strength.FAIR),
        ("Le fonds a été créé en 1999.", "fr", Strength.WEAK),
    ],
)
def test_earlier_cases_are_spotted(text, language, strength):
    (found,) = precedents(text, language)

    assert (found.quote, found.strength) == (text, strength)


@pytest.mark.parametrize("text", ["The river rose in 1999.", "Canada led the mission."])
def test_a_year_or_a_deed_alone_is_none(text):
    assert precedents(text) == []


def test_headings_and_quoted_paragraphs_tell_none():
    assert precedents(passage("A precedent", PassageKind.HEADING)) == []
    assert precedents(passage("“A precedent.”", PassageKind.QUOTATION)) == []
