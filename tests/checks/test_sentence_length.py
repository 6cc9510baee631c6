"""SENT: long sentences, one by one and on average."""

from dataclasses import replace

import pytest

from briefing_app.checks.finding import WHOLE_NOTE, Severity
from briefing_app.checks.sentence_length import check_sentences
from tests.checks.case_builder import case, found, note


def sentence(words: int) -> str:
    return " ".join(["Word", *["word"] * (words - 1)]) + "."


@pytest.mark.parametrize(
    ("language", "words", "told"), [("en", 30, 0), ("en", 31, 1), ("fr", 35, 0), ("fr", 36, 1)]
)
def test_each_language_has_its_own_measure(language: str, words: int, told: int):
    findings = found(check_sentences, sentence(words), language=language)
    assert len(findings) == told


def test_only_the_long_one_is_marked():
    text = f"{sentence(5)} {sentence(31)} {sentence(5)}"
    (finding,) = found(check_sentences, text)
    assert finding.severity is Severity.WARNING
    assert text[finding.place.start : finding.place.end] == sentence(31)


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. and Mr. Smith met Dr. No on p. 5 of No. 3. " + sentence(25),
        sentence(20) + "[@e1] " + sentence(20),
        "He said “yes.” " + sentence(28),
        "« Oui. » " + sentence(28),
        "What now? " + sentence(28),
        "- " + sentence(20) + "\n- " + sentence(20),
        "### " + sentence(40),
        "> " + sentence(40),
        "| a |\n| " + sentence(40) + " |",
        "It fell by 3.5 points. " + sentence(27),
    ],
)
def test_sentences_that_are_short_enough(text: str):
    assert found(check_sentences, text) == []


def test_a_stop_in_a_shortened_word_ends_no_sentence():
    text = f"{sentence(20)[:-1]} by e.g. Mr. Smith and Gen. Jones of the U.S. and others as ever."
    assert len(found(check_sentences, text)) == 1


def test_an_average_that_is_too_high_is_told_of_the_whole_note():
    (finding,) = found(check_sentences, " ".join([sentence(25)] * 8))
    assert finding.place == WHOLE_NOTE
    assert finding.title == "The sentences are long"


def test_a_few_long_sentences_make_no_average():
    assert found(check_sentences, " ".join([sentence(25)] * 7)) == []


def test_words_in_the_other_language_are_left_alone():
    written = note(sentence(36))
    body = tuple(replace(p, language="fr") for p in written.sections[0].body)
    other = replace(written, sections=(replace(written.sections[0], body=body),))
    assert list(check_sentences(case(other))) == []
