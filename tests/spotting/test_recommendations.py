"""Which sentences ask someone to act, and which only seem to."""

import pytest

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.spotting.candidate import Strength
from briefing_app.spotting.recommendations import spot_recommendations


def passage(text, kind=PassageKind.PARAGRAPH, label="", path=()):
    return Passage(1, kind, text, (Span(0, len(text)),), path, label=label)


def spot(*passages, language="en"):
    return list(spot_recommendations(passages, language))


def quotes(*passages, language="en"):
    return [candidate.quote for candidate in spot(*passages, language=language)]


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [
        ("Canada should open the roads.", "en", Strength.STRONG),
        ("The committee recommends that boats be bought.", "en", Strength.STRONG),
        ("We urge all towns to act.", "en", Strength.STRONG),
        ("Towns need to act.", "en", Strength.FAIR),
        ("Le Canada devrait ouvrir les routes.", "fr", Strength.STRONG),
        ("Il convient de prévoir des bateaux.", "fr", Strength.FAIR),
    ],
)
def test_verbs_that_ask_are_spotted_with_their_strength(text, language, strength):
    (found,) = spot(passage(text), language=language)

    assert (found.quote, found.strength, found.reported) == (text, strength, False)
    assert found.reason.endswith("asks someone to act.")


@pytest.mark.parametrize(
    "text",
    [
        "The river rose for three days.",
        "They should have opened the roads.",
        "It should be noted that water rose.",
        "Should the towns act?",
        "“You must act,” he said.",
        "Towns could act.",
    ],
)
def test_what_only_seems_to_ask_is_left(text):
    assert quotes(passage(text)) == []


def test_only_the_sentence_that_asks_is_proposed():
    assert quotes(passage("It rose. Towns must act. It fell.")) == ["Towns must act."]


def test_what_another_asked_is_proposed_as_reported():
    (found,) = spot(passage("One participant argued that towns must act."))

    assert found.reported


def test_a_numbered_recommendation_is_one_whatever_its_verb():
    text = "Recommendation 1: New boats for every town. They float."
    (found,) = spot(passage(text, PassageKind.ITEM, "Recommendation 1:"))

    assert found.quote == "Recommendation 1: New boats for every town."
    assert found.strength is Strength.STRONG


def test_every_item_of_a_list_of_demands_is_one():
    opener = passage("The mission should")
    items = [passage(f"• keep {what}; and", PassageKind.ITEM, "•") for what in ("boats", "tents")]

    assert quotes(opener, *items)[1:] == ["• keep boats; and", "• keep tents; and"]


def test_a_list_of_other_things_is_none():
    opener = passage("The mission has")
    item = passage("• boats that float;", PassageKind.ITEM, "•")

    assert quotes(opener, item) == []


def test_an_item_and_a_numbered_heading_may_be_requests():
    item = passage("1. **Establish** a fund for boats", PassageKind.ITEM, "1.")
    heading = passage("2. Publish all maps", PassageKind.HEADING, "2.")
    plain = passage("Establish a fund", PassageKind.HEADING)

    assert quotes(item, heading, plain) == [item.text, heading.text]


def test_a_possibility_counts_only_under_recommendations():
    text = "Canada could buy boats."

    assert quotes(passage(text)) == []
    (found,) = spot(passage(text, path=("Recommendations",)))
    assert found.strength is Strength.WEAK


def test_quoted_paragraphs_are_not_the_documents_demands():
    assert quotes(passage("“Towns must act.”", PassageKind.QUOTATION)) == []
