"""Typography of both official languages; the words themselves never change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.export.note_plan import plan_note
from briefing_app.export.planned import NoteMark, PlannedWords
from briefing_app.export.typography import typeset, typeset_words
from briefing_app.export.word.word_note import write_note
from briefing_app.wordfile.tree import w
from tests.export.rich_note import Paper, a_kind, a_note, materials, section
from tests.export.word_pages import part, words

NB, DASH = "\u00a0", "\u2013"


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
        ("à 14h30, puis 9 h", f"à 14{NB}h{NB}30, puis 9{NB}h"),
        ("à 5 $ 10 fois, à 5$ 10 fois", f"à 5{NB}$ 10 fois, à 5{NB}$ 10 fois"),
        ("$0h, $ 0h et $1,0h", "$0h, $ 0h et $1,0h"),
        ("le 1 mai 2024 et le 5 Décembre, 2025", "le 1er mai 2024 et le 5 décembre 2025"),
        ("le 3ème rapport, la 1ère fois", "le 3e rapport, la 1re fois"),
        ("9 millions de $", f"9{NB}millions de dollars"),
        ("$43 million versés", f"43{NB}millions de dollars versés"),
        ("$1 million, $500", f"1{NB}million de dollars, 500{NB}$"),
        ("1,234,567 personnes et 3.5 %", f"1{NB}234{NB}567 personnes et 3,5{NB}%"),
        ("33,443 m", "33,443 m"),
        (f"de 2019{DASH}2024, p. 12{DASH}15", "de 2019-2024, p. 12-15"),
        ("dossier #12, nº5, n°s 3 et 4", f"dossier n°{NB}12, n°{NB}5, n°s{NB}3 et 4"),
        ("deux  espaces", "deux espaces"),
        ("GAC-2024/0031 : 2024-25-001", f"GAC-2024/0031{NB}: 2024-25-001"),
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
        ("12 % of it ; why ?", "12% of it; why?"),
        (f"33{NB}443 people, 3,5 %", "33,443 people, 3.5%"),
        (
            "from 2019-2024 and in 2024-25, pp. 12-15",
            f"from 2019{DASH}2024 and in 2024{DASH}25, pp. 12{DASH}15",
        ),
        ("file 2024-25-001, GAC-2024-2025", "file 2024-25-001, GAC-2024-2025"),
        ("« 12 % ; oui » they said", "« 12 % ; oui » they said"),
        ("at 14:30 in 2024-19", "at 14:30 in 2024-19"),
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
    assert "".join(piece.text for piece in pieces).replace("°", "o") == whole.replace("°", "o")


SIGNS = "0123456789 ,.:;?!%$#°-\u2013/\u00a0«»\"'aehmnprIXV"
TYPED = st.one_of(
    st.text(SIGNS, max_size=40),
    st.lists(
        st.sampled_from(
            (
                "33,443",
                "33 443",
                "$43 million",
                "1ère",
                "XXe",
                "n°",
                "2019-2024",
                " ",
                "14h30",
                "1 mai",
            )
        ),
        max_size=8,
    ).map(" ".join),
)


@given(TYPED, st.sampled_from(["en", "fr"]))
def test_no_figure_ever_changes_and_none_moves_behind_another(words, language):
    def figures(text):
        return [letter for letter in text if letter.isdigit()]

    assert figures(typeset_words(words, language)) == figures(words)
    pieces = typeset((PlannedWords(words),), language)
    assert figures("".join(piece.text for piece in pieces)) == figures(words)


@given(TYPED, st.sampled_from(["en", "fr"]))
def test_setting_what_is_set_changes_nothing_more(words, language):
    once = typeset_words(words, language)
    assert typeset_words(once, language) == once


def _raised(words):
    pieces = typeset((PlannedWords(words, bold=True),), "fr")
    assert all(piece.bold for piece in pieces)
    return [(piece.text, piece.raised) for piece in pieces]


def test_ordinals_and_numbers_of_things_are_raised_in_french():
    assert _raised("le 1er mai du XXe siècle") == [
        ("le 1", False),
        ("er", True),
        (" mai du XX", False),
        ("e", True),
        (" siècle", False),
    ]
    assert _raised("n° 5") == [("n", False), ("o", True), (f"{NB}5", False)]
    assert _raised("n°s 5 et 6")[1] == ("os", True)
    assert not any(is_raised for _words, is_raised in _raised("Ce 20ept est-ce-2e de Xavier"))


def test_nothing_is_raised_in_english_or_in_an_address():
    english = (PlannedWords("the 1er n° 5"),)
    assert not any(piece.raised for piece in typeset(english, "en"))
    address = (PlannedWords("https://a.example/2e"),)
    assert typeset(address, "fr") == address


def test_in_the_word_file_an_ordinal_is_a_superscript_in_its_language():
    note = a_note(section("issue", Paper().paragraph("Le 1er mai.")), language="fr")
    body = part(write_note(plan_note(note, materials(), a_kind())), "word/document.xml")
    raised = [run for run in body.iter(w("r")) if run.find(f".//{w('vertAlign')}") is not None]
    (ordinal,) = [run for run in raised if words(run) == "er"]
    assert [each.get(w("val")) for each in ordinal.iter(w("lang"))] == ["fr-CA"]
