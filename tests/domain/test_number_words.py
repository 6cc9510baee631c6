"""Numbers and quotation marks in the language they stand in."""

import pytest

from briefing_app.domain.number_words import number_in, quoted_in, restyled, share_in

NB = "\u00a0"


@pytest.mark.parametrize(
    ("amount", "language", "shown"),
    [
        ("33443", "en", "33,443"),
        ("33443", "fr", f"33{NB}443"),
        ("3.5", "en", "3.5"),
        ("3.5", "fr", "3,5"),
        ("1250000.25", "fr", f"1{NB}250{NB}000,25"),
        ("about ten", "fr", "about ten"),
    ],
)
def test_a_number_is_written_from_its_value(amount, language, shown):
    assert number_in(amount, language) == shown


def test_a_share_keeps_its_distance_in_french_only():
    assert (share_in("72", "en"), share_in("72", "fr")) == ("72%", f"72{NB}%")


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("33,443 deaths, up 72% in 2023", f"33{NB}443 deaths, up 72{NB}% in 2023"),
        ("It rose 3.5 times", "It rose 3,5 times"),
        ("They call it \u201cthe plan\u201d.", f"They call it «{NB}the plan{NB}»."),
        ("Resolution 1325 of 2000", "Resolution 1325 of 2000"),
    ],
)
def test_words_of_the_one_language_take_the_other_s_numbers_and_marks(english, french):
    assert restyled(english, "en", "fr") == french
    assert restyled(french, "fr", "en") == english


def test_words_in_their_own_language_stay_as_they_are():
    assert restyled("33 443 and 7%", "en", "en") == "33 443 and 7%"


def test_quoted_words_are_not_changed_within_the_marks():
    words = "the \u2018plan\u2019 of 33,443"
    assert quoted_in(words, "fr") == f"«{NB}{words}{NB}»"
    assert quoted_in(words, "en") == f"\u201c{words}\u201d"
