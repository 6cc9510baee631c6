"""Figures in a text."""

import pytest

from briefing_app.domain.passage import PassageKind
from briefing_app.spotting.candidate import Strength
from briefing_app.spotting.figures import spot_statistics
from tests.spotting.texts import item, passage, reading


def statistics(text, language="en"):
    return list(spot_statistics(reading(text, language=language)))


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [
        ("Losses rose by 72% in a year.", "en", Strength.STRONG),
        ("It cost $90 million.", "en", Strength.STRONG),
        ("It cost \\$90.", "en", Strength.STRONG),
        ("It cost CAD 90.", "en", Strength.STRONG),
        ("There were 20 on-going conflicts.", "en", Strength.FAIR),
        ("The number has risen to 120.", "en", Strength.FAIR),
        ("The boats of 20 of 24 towns sank.", "en", Strength.FAIR),
        ("Some 16 million letters were sent.", "en", Strength.STRONG),
        ("In all 33,443 people were hurt.", "en", Strength.FAIR),
        ("Then 20,000 UN soldiers came.", "en", Strength.FAIR),
        ("There was a 28-month delay.", "en", Strength.FAIR),
        ("In 1999 there were 120 conflicts.", "en", Strength.FAIR),
        ("They finished 15 of the boats.", "en", Strength.FAIR),
        ("They finished 7 of them in 12 towns and lost 4%.", "en", Strength.STRONG),
        ("Readers were three times more likely to know.", "en", Strength.FAIR),
        ("The country came second overall.", "en", Strength.FAIR),
        ("Eight of the boats sank.", "en", Strength.FAIR),
        ("One in five boats sank.", "en", Strength.FAIR),
        ("Two-thirds of towns agreed.", "en", Strength.FAIR),
        ("Losses doubled in a year.", "en", Strength.FAIR),
        ("Une hausse de 72\u00a0%.", "fr", Strength.STRONG),
        ("Cela coûte 3,5 milliards de dollars.", "fr", Strength.STRONG),
        ("Il y a eu 12\u00a0400 déplacés.", "fr", Strength.FAIR),
        ("Une ville sur cinq a été touchée.", "fr", Strength.FAIR),
        ("Le délai moyen est de 45 jours.", "fr", Strength.FAIR),
    ],
)
def test_figures_that_count_something_are_spotted(text, language, strength):
    (found,) = statistics(text, language)

    assert (found.quote, found.strength) == (text, strength)
    assert found.reason.startswith("It gives a figure: ")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It rose in 2024.", "en"),
        ("On 17 June 2024 it rose.", "en"),
        ("See Article 51 of the Charter and Resolution 2085.", "en"),
        ("Between 2010-2011 it rose.", "en"),
        ("It rose in 2019 of all years, 2020 of the lot.", "en"),
        ("COVID-19 came.", "en"),
        ("The EN 301 549 norm applies.", "en"),
        ("Three boats came, then 5 boats.", "en"),
        ("In the 1990s it fell.", "en"),
        ("It sank some 20 years ago.", "en"),
        ("The number has risen from 2019 on.", "en"),
        ("What if it were 10,000 people?", "en"),
        ("Plan to spend no more than $10 million.", "en"),
        ("Le 17 juin 2024, elle a monté.", "fr"),
        ("La norme EN 301 549 s\u2019applique.", "fr"),
        ("Il y a 20 ans, elle a monté.", "fr"),
    ],
)
def test_dates_names_suppositions_and_small_numbers_are_no_statistics(text, language):
    assert statistics(text, language) == []


def test_the_number_of_an_item_is_no_figure():
    assert statistics(item("12. boats are to be bought", "12.")) == []


def test_headings_give_no_figures():
    assert statistics(passage("25 ways to act", PassageKind.HEADING)) == []
