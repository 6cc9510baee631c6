"""Typography of both official languages; the words themselves never change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.export.planned import NoteMark, PlannedWords
from briefing_app.export.typography import typeset, typeset_words

NB = "\u00a0"


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("Objet: Mali", f"Objet{NB}: Mali"),
        ("Objet : Mali", f"Objet{NB}: Mali"),
        ("Vraiment ? Oui ! Bien ; voilà", "Vraiment? Oui! Bien; voilà"),
        ("« mot »", f"«{NB}mot{NB}»"),
        ("«mot»", f"«{NB}mot{NB}»"),
        ('le "mot" dit', f"le «{NB}mot{NB}» dit"),
        ("12% et 43 $", f"12{NB}% et 43{NB}$"),
        ("43 M$", f"43{NB}M$"),
        ("33 443 morts", f"33{NB}443 morts"),
        ("1 200 000 $", f"1{NB}200{NB}000{NB}$"),
        ("n° 12", f"n°{NB}12"),
        ("l'année d'un plan", "l\u2019année d\u2019un plan"),
        ('d\'"agir"', f"d\u2019«{NB}agir{NB}»"),
        ("à 14:30", "à 14:30"),
        ("voir https://a.example/?q=1&x=2 : oui", f"voir https://a.example/?q=1&x=2{NB}: oui"),
        ("“12% of it: yes”", "“12% of it: yes”"),
        ("en 2024 150 personnes", "en 2024 150 personnes"),
        ("écrire à a'b@c.ca", "écrire à a'b@c.ca"),
    ],
)
def test_french_is_set_as_canadian_french(typed, set_):
    assert typeset_words(typed, "fr") == set_


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ('the "word" said', "the “word” said"),
        ("Canada's '90s", "Canada\u2019s \u201990s"),
        ("('so') it 'is'", "(\u2018so\u2019) it \u2018is\u2019"),
        ("\"'Yes,' he said\"", "“\u2018Yes,\u2019 he said”"),
        ("12% of $43 million: fine", "12% of $43 million: fine"),
        ("33,443", "33,443"),
        ('see www.a.example/"x" now', 'see www.a.example/"x" now'),
    ],
)
def test_english_is_set_with_curly_marks_and_nothing_else(typed, set_):
    assert typeset_words(typed, "en") == set_


def test_another_language_is_left_as_it_is():
    assert typeset_words("¿'Qué' : 12%?", "es") == "¿'Qué' : 12%?"


def test_a_rule_sees_over_marks_and_looks():
    pieces = (
        PlannedWords("l'"),
        PlannedWords("an", bold=True),
        NoteMark(1),
        PlannedWords(" : 12%"),
    )
    assert typeset(pieces, "fr") == (
        PlannedWords("l\u2019"),
        PlannedWords("an", bold=True),
        NoteMark(1),
        PlannedWords(f"{NB}: 12{NB}%"),
    )


def test_quotation_marks_around_several_looks_are_a_pair():
    pieces = (PlannedWords('"a'), PlannedWords("b", italic=True), PlannedWords('"'))
    assert typeset(pieces, "fr") == (
        PlannedWords(f"«{NB}a"),
        PlannedWords("b", italic=True),
        PlannedWords(f"{NB}»"),
    )


LETTERS = st.text("ab1 2:;?!%$\"'«»“”.\u00a0n°", max_size=40)


@given(st.lists(LETTERS, max_size=4), st.sampled_from(["en", "fr"]))
def test_setting_twice_changes_nothing_more_and_cuts_make_no_difference(cuts, language):
    whole = typeset_words("".join(cuts), language)
    pieces = typeset(tuple(PlannedWords(cut) for cut in cuts), language)
    assert "".join(piece.text for piece in pieces) == whole


@given(st.text("ab12 :;?!%$\"'«»", max_size=40), st.sampled_from(["en", "fr"]))
def test_letters_and_figures_are_never_touched(words, language):
    def bare(text):
        return [letter for letter in text if letter in "ab12;?!%$:"]

    assert bare(typeset_words(words, language)) == bare(words)
