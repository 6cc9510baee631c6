"""Who is asked."""

import pytest

from briefing_app.spotting.cue_words import cues_of
from briefing_app.spotting.parties import Known, addressees_of, asked_by, bare_name, names_in
from briefing_app.spotting.requests import by_verb
from tests.spotting.texts import sentence


def addressees(text, language="en", names=""):
    asking = sentence(text, language)
    cues = cues_of(language)
    known = Known(cues.parties, names_in([names]))
    return addressees_of(asking, by_verb(asking, cues.recommendation).start, known)


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
    cues = Known(cues_of("en").parties)

    assert asked_by(sentence("The Department should:"), cues) == ("The Department",)
    assert asked_by(sentence("We recommend that Canada:"), cues) == ("Canada",)
    assert asked_by(sentence("Recommendations:"), cues) == ()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Demands that all parties lift the blockade.", ("all parties",)),
        ("Requests the Secretary-General to report.", ("the Secretary-General",)),
        (
            "The Committee recommends that the Minister of Health, with the provinces, set a cap.",
            ("the Minister of Health",),
        ),
        ("The Department, together with the provinces, should act.", ("The Department",)),
        ("Canada also needs to act.", ("Canada",)),
        ("It is essential that the Council act.", ("the Council",)),
        ("It is essential that boats float.", ()),
        ("We recommend that, if need be, the Council act.", ()),
    ],
)
def test_those_named_behind_that_are_asked_without_what_is_said_in_passing(text, asked):
    assert addressees(text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Demande aux États riverains de conclure un accord.", ("États riverains",)),
        ("Le ministère, avec les provinces, devrait agir.", ("Le ministère",)),
        ("Les villes doivent également agir.", ("Les villes",)),
        (
            "Le comité recommande que le ministre des Transports fixe un plafond.",
            ("le ministre des Transports",),
        ),
        ("Ottawa gagnerait à agir.", ("Ottawa",)),
        ("Encourage fortement les ministères à agir.", ("les ministères",)),
    ],
)
def test_french_names_end_where_they_end(text, asked):
    assert addressees(text, "fr") == asked


def test_a_name_loses_the_small_words_before_its_verb():
    cues = cues_of("en").parties

    assert bare_name("NATO has repeatedly", cues) == "NATO"
    assert bare_name("the Council", cues) == "the Council"


def test_a_name_of_the_text_is_asked_whatever_it_names():
    names = "We met Norlandia and the Boats Act in Ofcom House."

    assert addressees("Norlandia should act.", names=names) == ("Norlandia",)
    assert addressees("Ofcom House must act.", names=names) == ("Ofcom House",)
    assert addressees("Prevention should come first.", names=names) == ()
    assert addressees("The Boats Act should change.", names=names) == ()
