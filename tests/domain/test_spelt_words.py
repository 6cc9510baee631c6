import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.spelt_words import (
    is_sign,
    language_of,
    parts_of,
    repeated_words,
    spelt_words,
)


def words(text, language="en"):
    return [word.words for word in spelt_words(text, language)]


@pytest.mark.parametrize(
    "text",
    ["33,443", "2019", "21st", "UN", "ADMs", "McGill", "a", "G7", "NGO-UN", "\ufffc",
     "https://example.org/some/page", "www.exmaple.org", "someone@exmaple.ca", "exmaple.gc.ca",
     "K:/shared/notes"],
)  # fmt: skip
def test_numbers_acronyms_and_addresses_are_no_words(text):
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Canada\u2019s aid", "en", ["Canada", "aid"]),
        ("It doesn\u2019t fit", "en", ["It", "doesn't", "fit"]),
        ("l\u2019État d'abord", "fr", ["État", "abord"]),
        ("qu\u2019elle, aujourd\u2019hui", "fr", ["elle", "aujourd'hui"]),
        ("peut-être l\u2019après-guerre", "fr", ["peut-être", "après-guerre"]),
        ("UN-led work", "en", ["UN-led", "work"]),
        ("and/or", "en", ["and", "or"]),
    ],
)
def test_words_are_as_the_dictionary_has_them(text, language, found):
    assert words(text, language) == found


def test_a_word_stands_where_its_letters_stand():
    [first, second] = spelt_words("L\u2019Etat \ufffc agit", "fr")

    assert (first.start, first.end) == (2, 6)
    assert (second.start, second.end) == (9, 13)


def test_words_within_quotation_marks_may_be_of_the_other_language():
    found = {word.words: word.quoted for word in spelt_words("said « bonne chance » today", "en")}

    assert found == {"said": False, "bonne": True, "chance": True, "today": False}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mission has been extended for a year", "en"),
        ("La mission est prolongée pour une année", "fr"),
        ("MINUSMA", "fr"),
        ("", "fr"),
        ("on me", "fr"),
    ],
)
def test_small_words_tell_the_language(text, language):
    assert language_of(text, "fr") == language


def test_parts_stand_between_hyphens_and_apostrophes():
    assert parts_of("vis-à-vis") == ("vis", "à", "vis")
    assert is_sign("UN")
    assert not is_sign("Un")


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It was decided by the the minister.", "en", ["the"]),
        ("The the end", "en", ["the"]),
        ("so it is is is done", "en", ["is", "is"]),
        ("pour\u00a0la la paix", "fr", ["la"]),
        ("It is. Is it?", "en", []),
        ("all that that implies, and had had before", "en", []),
        ("nous nous sommes engagés", "fr", []),
        ("on Bora Bora", "en", []),
        ("from 20 20 to 30", "en", []),
        ("the the-said and well-known known", "en", []),
        ("l\u2019eau l\u2019eau", "fr", []),
        ("the, the", "en", []),
        ("the\ufffcthe", "en", []),
        ("then the theme", "en", []),
    ],
)
def test_a_word_that_says_the_one_before_it_again_is_found(text, language, found):
    repeated = repeated_words(text, language)

    assert [text[word.start : word.end] for word in repeated] == found
    assert all(word.repeats for word in repeated)


@given(st.text(alphabet="aAbé \u00a0.,-\u2019\ufffc", max_size=60), st.sampled_from(("en", "fr")))
def test_taking_out_what_is_repeated_leaves_nothing_repeated(text, language):
    while repeated := repeated_words(text, language):
        first = repeated[0]
        kept = text[: first.start].rstrip()
        assert kept.lower().endswith(text[first.start : first.end].lower())
        text = kept + text[first.end :]
    assert repeated_words(text, language) == ()
