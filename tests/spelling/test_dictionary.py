from time import monotonic

import pytest

from briefing_app.spelling.dictionary import SECONDS, Dictionary


@pytest.fixture(scope="module")
def english():
    return Dictionary("en")


@pytest.fixture(scope="module")
def french():
    return Dictionary("fr")


@pytest.mark.parametrize("word", ["centre", "colour", "Colour", "don't", "UN-led", "well-known"])
def test_canadian_english_is_known(english, word):
    assert english.knows(word)


@pytest.mark.parametrize("word", ["center", "recieve", "goverment", "well-knwon"])
def test_other_english_is_not(english, word):
    assert not english.knows(word)


@pytest.mark.parametrize(
    "word",
    ["État", "ÉTAT", "état", "peut-être", "vis-à-vis", "aujourd'hui", "quelqu'un", "À", "cœur"],
)
def test_french_is_known_with_accents_on_capitals_hyphens_and_apostrophes(french, word):
    assert french.knows(word)


@pytest.mark.parametrize("word", ["Etat", "coeur", "gouvernment"])
def test_french_without_its_accents_is_not(french, word):
    assert not french.knows(word)


@pytest.mark.parametrize(
    ("word", "meant"), [("color", "colour"), ("recieve", "receive"), ("teh", "the")]
)
def test_the_likeliest_word_stands_first(english, word, meant):
    assert english.suggestions(word)[0] == meant


@pytest.mark.parametrize(
    ("word", "meant"), [("Etat", "État"), ("Cout", "Coût"), ("coeur", "cœur"), ("Ca", "Ça")]
)
def test_a_missing_accent_is_suggested_first(french, word, meant):
    assert french.suggestions(word)[0] == meant


def test_the_search_ends_in_time_where_it_would_take_minutes(french):
    begun = monotonic()

    found = french.suggestions("gouvernment")

    assert found[0] == "gouvernement"
    assert monotonic() - begun < SECONDS * 3


@pytest.mark.parametrize("word", ["peacebuilding", "Roundtable", "socio-economic", "co-operate"])
def test_words_of_briefing_notes_are_known(english, word):
    assert english.knows(word)
