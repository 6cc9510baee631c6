"""Quoted words in a text."""

import pytest

from briefing_app.domain.passage import PassageKind
from briefing_app.spotting.candidate import Strength
from briefing_app.spotting.quotations import spot_quotations
from tests.spotting.texts import passage, reading


def quotations(*texts, language="en"):
    return list(spot_quotations(reading(*texts, language=language)))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("She said: “We will build a wall.”", "en"),
        ("She said that she was “sure that the wall would hold”.", "en"),
        ('She told us "we will build a wall here".', "en"),
        ("She said \u2018we will build a wall here\u2019.", "en"),
        ("Jane Doe: “We will build a wall.”", "en"),
        ("Elle a dit : «\u00a0Nous allons bâtir un mur.\u00a0»", "fr"),
        ("Selon elle, « nous allons bâtir un mur ».", "fr"),
    ],
)
def test_words_of_somebody_who_is_named_are_spotted(text, language):
    (found,) = quotations(text, language=language)

    assert (found.quote, found.strength) == (text, Strength.STRONG)


def test_a_long_quotation_needs_nobody_named():
    text = "It was “a very long wall of very old stone that nobody had ever seen before”."

    (found,) = quotations(text)

    assert found.strength is Strength.FAIR


@pytest.mark.parametrize(
    "text",
    [
        "The “responsibility to protect” was named.",
        "She said it was “very old”.",
        "It was “an old wall of stone”.",
        "She wrote the “High Level Strategy Implementation Plan Of 2020”.",
        'See "[Build a wall and more](#build-a-wall)" for what she said.',
        "She used the term “a wall of very old stone”.",
        "Wrong answer: “We will build it all of stone.”",
        "Evidence: “What do I know about it all?”",
        'The word "wall" may sound odd here, she said, but "stone" is good.',
    ],
)
def test_terms_titles_and_labelled_words_are_no_quotations(text):
    assert quotations(text) == []


def test_quoted_words_are_proposed_with_the_sentences_that_hold_them():
    text = "It rose. The minister said: “Water rises. Nobody has built a wall.” Then it fell."

    (found,) = quotations(text)

    assert found.quote == "The minister said: “Water rises. Nobody has built a wall.”"
    assert found.reason == "It quotes 7 words."


def test_two_quotations_in_one_sentence_are_one_proposal():
    text = "“We will build a wall here,” she said, “and we will build it soon.”"

    assert len(quotations(text)) == 1


def test_a_quoted_paragraph_is_proposed_whole():
    (found,) = quotations(passage("“Water rises. It falls.”", PassageKind.QUOTATION))

    assert found.quote == "“Water rises. It falls.”"


def test_headings_quote_nothing():
    assert quotations(passage("“We will build a wall here”", PassageKind.HEADING)) == []


def test_a_block_below_a_line_that_names_who_speaks_is_quoted():
    words = "I think that small pieces go further than large ones, and nobody looks for them."

    (found,) = quotations("Professor Horne said:", words)
    assert (found.quote, found.strength) == (words, Strength.FAIR)
    assert [q.quote for q in quotations("Le maire a déclaré ceci :", words, language="fr")] == [
        words
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“The boats came late, and nobody on the island knew where the crews had gone that night.",
        '"The boats came "late", and nobody on the island knew where the crews had gone.',
        "« Les bateaux sont partis, et personne sur cette île ne savait où étaient les équipages.",
    ],
)
def test_a_quotation_that_goes_on_in_the_next_paragraph_is_one(text):
    (found,) = quotations(text)

    assert found.quote == text


@pytest.mark.parametrize(
    "text",
    [
        "She said: “He told me to stay and “wait here” before the boats came.”",
        "Selon elle, « le « grand mur » sera bâti avant le printemps ».",
        'The mayor said "we will build a wall here”.',
        "The crews wanted “to be told of a gale a day ahead”, as respondents stated.",
    ],
)
def test_quotations_within_quotations_and_unlike_marks_are_one(text):
    (found,) = quotations(text, language="fr" if "«" in text else "en")

    assert found.quote == text


def test_a_quoted_title_is_no_quotation():
    assert quotations("#« La mer ne se partage pas »", language="fr") == []
    assert quotations("“The boats came late.") == []
