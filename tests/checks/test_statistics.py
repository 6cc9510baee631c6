"""What is counted beside the findings."""

import pytest

from briefing_app.checks.statistics import NOTHING_COUNTED, Statistics, in_words, measure
from tests.checks.case_builder import ANY_KIND, case, note


def counted(text: str, language: str = "en") -> Statistics:
    return measure(case(note(text, language=language), ANY_KIND))


def test_an_empty_note_has_none():
    assert counted("") == NOTHING_COUNTED
    assert in_words(NOTHING_COUNTED) == ()


def test_words_and_sentences_of_ones_own_are_counted():
    others = "> Quoted words here.[@e1]\n\n### A heading\n\n| a |\n| b c |"
    text = f"The mission left. It had two bases.\n\n{others}"
    statistics = counted(text)
    assert (statistics.words, statistics.sentences) == (7, 2)
    assert statistics.average_sentence == 4


def test_readability_is_words_in_a_sentence_and_long_words_in_a_hundred():
    assert counted("The mission left the town at dawn.").readability == 7 + 14
    assert counted("L'organisation a quitté la ville.", "fr").readability == 5 + 20


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bases were closed."),
        ("en", "The report has been quickly written by the desk."),
        ("en", "It was not shown to us."),
        ("fr", "Les bases ont été fermées."),
        ("fr", "Le rapport est ensuite remis au ministre."),
        ("fr", "La note sera approuvée."),
    ],
)
def test_a_passive_is_known(language: str, text: str):
    assert counted(text, language).passive_share == 100


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Canada closed the bases."),
        ("en", "The need is limited."),
        ("en", "They were in the north and had won."),
        ("fr", "Le Canada a fermé les bases."),
        ("fr", "Elle est allée au nord."),
        ("fr", "Le groupe s'est divisé."),
        ("fr", "C'est la sécurité qui compte."),
    ],
)
def test_what_is_active_is_not_taken_for_a_passive(language: str, text: str):
    assert counted(text, language).passive_share == 0


def test_the_share_is_of_the_sentences():
    assert counted("It was closed and was sold. They left. We stayed.").passive_share == 33


def test_they_are_told_in_words():
    first, second, third = in_words(Statistics(200, 10, 3, 45))
    assert first == "Reads with some care (readability 45)"
    assert second == "20 words in a sentence on average"
    assert third == "30 per cent of the sentences in the passive"
