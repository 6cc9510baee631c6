"""Who is asked, and the number of the demand."""

import pytest

from briefing_app.spotting.cue_words import cues_of
from briefing_app.spotting.parties import addressees_of, asked_by, number_of
from briefing_app.spotting.requests import by_verb
from tests.spotting.texts import item, passage, reading, sentence


def addressees(text, language="en"):
    asking = sentence(text, language)
    cues = cues_of(language)
    return addressees_of(asking, by_verb(asking, cues.recommendation), cues.parties)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Canada should act.", ("Canada",)),
        ("However, police forces must act.", ("police forces",)),
        ("If the river rises, the Government should act.", ("the Government",)),
        ("I recommend that the Police Service should act.", ("the Police Service",)),
        ("We call on all states to act.", ("all states",)),
        ("We urge the Minister to act.", ("the Minister",)),
        (
            "We recommend that the Minister of Health set out the costs.",
            ("the Minister of Health",),
        ),
        ("We recommend that senior police officers open the roads.", ("senior police officers",)),
        ("We recommend that boats and tents fill the sheds.", ()),
        ("Ministers, officials and police should act.", ("Ministers", "officials and police")),
        (
            "The governments of Kent, Essex and Wales should act.",
            ("The governments of Kent, Essex and Wales",),
        ),
        ("As part of this plan, the Department should act.", ("the Department",)),
        ("There should be boats.", ()),
        ("The maps should be published.", ()),
        ("More boats are needed.", ()),
    ],
)
def test_those_before_the_verb_or_called_on_are_asked(text, asked):
    assert addressees(text) == asked


def test_a_very_long_subject_is_no_name():
    far = "the officials of every town and every village on every river of every province of Canada"

    assert addressees(f"I think {far} should act.") == ()


def test_french_demands_name_whom_they_ask():
    assert addressees("Le gouvernement devrait agir.", "fr") == ("Le gouvernement",)


def test_the_line_above_a_list_names_those_asked():
    cues = cues_of("en").parties

    assert asked_by(sentence("The Department should:"), cues) == ("The Department",)
    assert asked_by(sentence("We recommend that Canada:"), cues) == ("Canada",)
    assert asked_by(sentence("Recommendations:"), cues) == ()


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
