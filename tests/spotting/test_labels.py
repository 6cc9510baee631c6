"""What labels and headings say of a demand."""

import pytest

from briefing_app.spotting.candidate import Ground, Strength
from briefing_app.spotting.cue_words import cues_of
from briefing_app.spotting.labels import (
    follows_name,
    has_number,
    is_bare_number,
    is_numbered,
    names_demands,
    number_of,
)
from briefing_app.spotting.requests import Request, by_verb
from tests.spotting.texts import item, passage, reading


def first(given):
    return reading(given).paragraphs[0].sentences[0]


@pytest.mark.parametrize(
    ("given", "in_list", "number"),
    [
        (item("Recommendation 3: Act now.", "Recommendation 3:"), False, "3"),
        (item("3. Act now.", "3."), True, "3"),
        (item("3. Act now.", "3."), False, ""),
        (item("• Act now.", "•"), True, ""),
        (passage("Act now.", path=("Recommendation 4b: Boats",)), False, "4b"),
        (passage("Towns should act. "), False, ""),
        (passage("Towns should act (Recommendation 12)."), False, "12"),
        (passage("Agir.", path=("Recommandation no 5",)), False, "5"),
    ],
)
def test_the_number_is_that_of_the_label_the_heading_or_the_end(given, in_list, number):
    (asking, *_rest) = reading(given).paragraphs[0].sentences

    assert number_of(asking, in_list=in_list) == number


def test_a_letter_is_added_to_the_number_of_the_line_above():
    lettered, bullet = first(item("(b) keep boats", "(b)")), first(item("• keep boats"))

    assert number_of(lettered, in_list=True, above="10.5") == "10.5(b)"
    assert number_of(lettered, in_list=True) == ""
    assert number_of(bullet, in_list=True, above="10.5") == "10.5"


@pytest.mark.parametrize(
    ("given", "is_one"),
    [
        (item("4.7 Recommendation. Towns should act.", "4.7"), True),
        (item("4.7 Recommendations differ. Towns should act.", "4.7"), False),
        (item("4. Urges towns to act;", "4."), True),
        (item("4. Towns should act.", "4."), False),
    ],
)
def test_the_number_of_a_paragraph_counts_where_it_is_called_a_demand_or_opens_with_one(
    given, is_one
):
    asking = next(s for s in reading(given).paragraphs[0].sentences if _asks(s))

    assert has_number(asking, _asks(asking), is_listed=False) is is_one
    assert has_number(asking, _asks(asking), is_listed=True)


def test_what_stands_under_recommendations_or_is_labelled_so_is_named_one():
    assert names_demands(passage("Act.", path=("Our recommendations",)))
    assert names_demands(item("Recommendation 3: Act.", "Recommendation 3:"))
    assert names_demands(item("4. Recommendations. Act.", "4."))
    assert not names_demands(passage("Our recommendations."))


def test_a_number_may_stand_in_the_label_the_text_or_the_heading():
    labelled = item("Recommendation 3: Act.", "Recommendation 3:")

    assert is_numbered(labelled, of_label=True)
    assert is_numbered(labelled, of_text=True)
    assert is_numbered(passage("Act.", path=("Recommendation 3",)))
    assert not is_numbered(passage("Act.", path=("Recommendations",)))


def test_a_heading_may_be_a_number_only():
    assert is_bare_number(("Recommendation 3:",))
    assert not is_bare_number(("Recommendation 3: Boats",))


def _asks(sentence):
    return by_verb(sentence, cues_of("en").recommendation)


def test_a_place_alone_opens_no_paragraph():
    whole = Request(Ground("", Strength.FAIR), 0, 0)

    assert not has_number(first(item("4. Boats.", "4.")), whole, is_listed=False)


def test_a_sentence_behind_the_word_alone_is_known():
    called = reading(item("4.7 Recommendation. Boats to be bought. It rose.", "4.7"))

    assert [follows_name(s) for s in called.paragraphs[0].sentences] == [False, True, False]


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("Recommendations", True),
        ("Recommandations au ministre", True),
        ("Implementation of recommendations from earlier rounds", False),
        ("Fisheries (recommendations 3, 7 and 9)", False),
        ("Suivi des recommandations", False),
    ],
)
def test_a_heading_about_recommendations_already_made_names_no_demands(heading, named):
    assert names_demands(passage("Boats are old.", path=(heading,))) is named
