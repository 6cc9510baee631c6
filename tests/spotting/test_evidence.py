"""Figures and quoted words in a text."""

import pytest

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.spotting.candidate import Strength
from briefing_app.spotting.evidence import spot_quotations, spot_statistics


def passage(text, kind=PassageKind.PARAGRAPH, label=""):
    return Passage(1, kind, text, (Span(0, len(text)),), label=label)


def statistics(text, language="en", label=""):
    return list(spot_statistics((passage(text, label=label),), language))


def quotations(text, kind=PassageKind.PARAGRAPH):
    return list(spot_quotations((passage(text, kind),), "en"))


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [
        ("Losses rose by 72% in a year.", "en", Strength.STRONG),
        ("It cost $90 million.", "en", Strength.STRONG),
        ("Some 16 million letters were sent.", "en", Strength.STRONG),
        ("In all 33,443 people were hurt.", "en", Strength.FAIR),
        ("Then 20,000 UN soldiers came.", "en", Strength.FAIR),
        ("There was a 28-month delay.", "en", Strength.FAIR),
        ("In 1999 there were 120 conflicts.", "en", Strength.FAIR),
        ("Une hausse de 72\u00a0%.", "fr", Strength.STRONG),
        ("Cela coûte 3,5 milliards de dollars.", "fr", Strength.STRONG),
        ("Il y a eu 12\u00a0400 déplacés.", "fr", Strength.FAIR),
    ],
)
def test_figures_that_count_something_are_spotted(text, language, strength):
    (found,) = statistics(text, language)

    assert (found.quote, found.strength) == (text, strength)
    assert found.reason.startswith("It gives a figure: ")


@pytest.mark.parametrize(
    "text",
    [
        "It rose in 2024.",
        "On 17 June 2024 it rose.",
        "See Article 51 of the Charter and Resolution 2085.",
        "Between 2010-2011 it rose.",
        "COVID-19 came.",
        "Three boats came, then 5 boats.",
        "In the 1990s it fell.",
    ],
)
def test_dates_names_and_small_numbers_are_no_statistics(text):
    assert statistics(text) == []


def test_the_number_of_an_item_is_no_figure():
    assert statistics("12. boats are to be bought", label="12.") == []


def test_headings_give_no_figures():
    assert list(spot_statistics((passage("25 ways to act", PassageKind.HEADING),), "en")) == []


def test_quoted_words_are_proposed_with_the_sentences_that_hold_them():
    text = "It rose. The minister said: “Water rises. Nobody has built a wall.” Then it fell."

    (found,) = quotations(text)

    assert found.quote == "The minister said: “Water rises. Nobody has built a wall.”"
    assert found.strength is Strength.STRONG
    assert found.reason == "It quotes 7 words."


def test_terms_in_quotation_marks_are_no_quotations():
    assert quotations("The “responsibility to protect” was named.") == []


def test_two_quotations_in_one_sentence_are_one_proposal():
    text = "“We will build a wall here,” she said, “and we will build it soon.”"

    assert len(quotations(text)) == 1


def test_a_quoted_paragraph_is_proposed_whole():
    (found,) = quotations("“Water rises. It falls.”", PassageKind.QUOTATION)

    assert found.quote == "“Water rises. It falls.”"


def test_headings_quote_nothing():
    assert quotations("“We will build a wall here”", PassageKind.HEADING) == []
