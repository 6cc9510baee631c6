"""Which sentences ask someone to act, and which only seem to, in both languages."""

import pytest

from briefing_app.spotting.candidate import Strength
from briefing_app.spotting.cue_words import cues_of
from briefing_app.spotting.parties import Known
from briefing_app.spotting.requests import above_list, by_beginning, by_possibility, by_verb
from tests.spotting.texts import sentence

ASKS = {
    "en": [
        "Canada should open the roads.",
        "The committee recommends that boats be bought.",
        "We urge all towns to act.",
        "Towns need to act.",
        "There ought to be a single list of boats.",
        "Ministers should have access to the maps.",
        "Those who give advice to ministers should ensure that it is clear.",
        "The product owner _must_ be an employee.",
        "It is essential that the roads are opened.",
        "It is therefore important that towns keep records.",
        "I would also encourage towns to buy boats.",
        "There is an urgent need for boats.",
        "The dykes require greater care.",
        "More boats are needed.",
        "The time has come for a new law.",
        "Calls upon all parties to lift the blockade.",
        "When floods come, towns must act.",
    ],
    "fr": [
        "Le Canada devrait ouvrir les routes.",
        "Le Comité recommande que le gouvernement achète des bateaux.",
        "Nous exhortons les villes à agir.",
        "Il convient de prévoir des bateaux.",
        "Il faut que les villes agissent.",
        "Il est essentiel de rouvrir les routes.",
        "Les villes ont besoin de bateaux.",
        "Le Comité demande au gouvernement de publier les cartes.",
        "Il est grand temps de rouvrir les routes.",
    ],
}
ASKS_NOTHING = {
    "en": [
        "The river rose for three days.",
        "They should have opened the roads.",
        "The report must have been lost.",
        "It should be noted that water rose.",
        "Should the towns act?",
        "“You must act,” he said.",
        "Towns could act.",
        "The towns can turn to it should any doubt arise.",
        "Nobody knew how the boats should be bought.",
        "They asked what the towns should do.",
        "You don\u2019t need to buy boats.",
        "The need to buy boats is small.",
        "It gives you the tools you need to start.",
        "If towns need to buy boats, they borrow.",
        "They had to leave.",
        "I need to say a word about boats.",
        "He found a problem that needs to be solved.",
        "Ministers must often choose between two evils.",
        "I shall be brief.",
        "We reject the argument that towns should pay.",
        "Under the Boats Act, the owner must hold a licence.",
    ],
    "fr": [
        "La rivière a monté pendant trois jours.",
        "Ils auraient dû ouvrir les routes.",
        "Il faut noter que l\u2019eau a monté.",
        "Les villes doivent-elles agir?",
        "« Vous devez agir », a-t-il dit, et ils doivent leur salut à la chance.",
        "Nul ne sait comment les villes doivent agir.",
        "La crue devrait atteindre son sommet lundi.",
        "Voilà une mesure qui doit beaucoup au hasard.",
    ],
}
BEGINS_WITH_A_REQUEST = [
    "Establish a fund for boats.",
    "Proactively release the maps.",
    "Don\u2019t buy boats.",
    "Never close the roads.",
    "Be wary of cheap boats.",
    "Also, consider buying boats.",
    "Finally, then, publish the maps.",
    "Instead of buying boats, borrow the ones of other towns.",
    "Rather than buying boats, ask other towns for theirs.",
    "If the river rises, open the gates.",
    "To keep dry, start by closing the gates.",
    "For large, heavy boats, obtain a permit.",
    "Review the maps each year.",
]
BEGINS_WITH_NONE = [
    "Work was described as slow.",
    "Access to maps is free.",
    "Plainly, boats float.",
    "Review of the maps took a year.",
    "Consider the following example.",
    "Establish a fund?",
    "“Establish a fund” was the cry.",
    "Separate research shows that boats float.",
    "Establish",
    "2.",
    "If the river rises, towns build, buy and borrow boats.",
    "If the budget is small, the town is slow, cut off from its boats.",
    "When rivers rise, boats float.",
    "In 2019,",
    "Finally",
    "Let us turn to boats.",
    "Towns act.",
    "Institute for Rural Social Work Research",
    "Program spending was up.",
    "Take action: sign our petition.",
    "For information, write to us.",
]


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language in ASKS for text in ASKS[language]]
)
def test_verbs_that_ask_are_found(language, text):
    found = by_verb(sentence(text, language), cues_of(language).recommendation)

    assert found
    assert found.ground.reason.endswith("asks someone to act.")


@pytest.mark.parametrize(
    ("language", "text"),
    [(language, text) for language in ASKS_NOTHING for text in ASKS_NOTHING[language]],
)
def test_what_only_seems_to_ask_is_left(language, text):
    assert by_verb(sentence(text, language), cues_of(language).recommendation) is None


@pytest.mark.parametrize(
    ("text", "strength"),
    [("Towns must act.", Strength.STRONG), ("Towns need to act.", Strength.FAIR)],
)
def test_the_strength_is_that_of_the_verb(text, strength):
    found = by_verb(sentence(text), cues_of("en").recommendation)

    assert found.ground.strength is strength


def test_the_reason_quotes_the_words_without_the_space_around_them():
    asking = sentence("  encourage les villes à agir.", "fr")

    reason = by_verb(asking, cues_of("fr").recommendation).ground.reason

    assert "“encourage” asks" in reason


def test_a_possibility_is_a_request_only_where_it_may_be():
    could = sentence("Towns could buy boats.")

    assert by_verb(could, cues_of("en").recommendation) is None
    found = by_verb(could, cues_of("en").recommendation, may_be_weak=True)
    assert found.ground.strength is Strength.WEAK


@pytest.mark.parametrize("text", BEGINS_WITH_A_REQUEST)
def test_a_sentence_may_begin_with_a_request(text):
    found = by_beginning(sentence(text), cues_of("en").recommendation)

    assert found
    assert found.ground.reason.startswith("It begins with a request: “")


@pytest.mark.parametrize("text", BEGINS_WITH_NONE)
def test_a_noun_or_an_aside_at_the_beginning_is_no_request(text):
    assert by_beginning(sentence(text), cues_of("en").recommendation) is None


def test_a_word_that_may_be_a_noun_is_a_request_where_one_is_expected():
    cues = cues_of("en").recommendation

    assert by_beginning(sentence("Fund boats."), cues) is None
    assert by_beginning(sentence("Fund boats."), cues, is_expected=True)


def test_french_requests_are_infinitives_in_lists_and_the_form_of_politeness_anywhere():
    cues = cues_of("fr").recommendation

    assert by_beginning(sentence("Publiez les cartes.", "fr"), cues)
    assert by_beginning(sentence("Publier les cartes.", "fr"), cues) is None
    assert by_beginning(sentence("Publier les cartes.", "fr"), cues, is_expected=True)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("The towns should:", True),
        ("We ask the Government of Canada to:", True),
        ("It is essential that the town:", True),
        ("The plan must include:", False),
        ("There were two reasons:", False),
        ("Towns must act, he said, and then he told them of the boats that he had built:", False),
    ],
)
def test_a_line_above_a_list_asks_where_its_asking_words_reach_the_list(text, asks):
    assert bool(above_list(sentence(text), cues_of("en").recommendation)) is asks


@pytest.mark.parametrize(
    ("text", "suggests"),
    [
        ("Canada could buy boats.", True),
        ("Canada could not buy boats.", False),
        ("Could Canada buy boats?", False),
        ("Boats could float.", False),
    ],
)
def test_what_one_who_is_named_could_do_is_suggested(text, suggests):
    cues = cues_of("en")
    found = by_possibility(sentence(text), cues.recommendation, Known(cues.parties))

    assert bool(found) is suggests


def test_a_request_knows_whether_it_opens_a_resolution_or_may_tell_a_duty():
    cues = cues_of("en").recommendation

    assert by_verb(sentence("Urges all States to act;"), cues).is_operative
    assert by_verb(sentence("Towns must act."), cues).may_describe
    assert not by_verb(sentence("We urge towns to act."), cues).may_describe
    assert by_beginning(sentence("Publish the maps."), cues).is_imperative
