"""Where sentences begin and end around the caret."""

import pytest

from briefing_app.ui.reader.caret_moves import (
    one_paragraph_more,
    one_sentence_more,
    sentence_at,
    whole_paragraphs,
    whole_sentences,
)
from briefing_app.ui.reader.reading_text import Point, ReadingText
from tests.builders import a_document, a_passage

SENTENCES = ("The pier is old.", "Who will mend it?", "Nobody has said so yet")
TEXT = " ".join(SENTENCES)
READING = ReadingText((a_passage(TEXT),))


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("into", [0, 4, 12])
def test_the_sentence_around_a_place_is_found_without_the_space_after_it(sentence, into):
    start, end = sentence_at(READING, Point(0, TEXT.index(sentence) + into))

    assert READING.between(start, end) == sentence


def test_at_the_end_of_the_text_the_last_sentence_is_meant():
    start, end = sentence_at(READING, Point(0, len(TEXT)))

    assert READING.between(start, end) == SENTENCES[-1]


def test_an_empty_passage_has_an_empty_sentence():
    assert sentence_at(ReadingText((a_passage(""),)), Point(0, 0)) == (Point(0, 0), Point(0, 0))


TWO = a_document("One is said. Another is said there.", "A third ends the matter. And a fourth.")
READ = ReadingText(TWO.passages)


def said(first, last):
    return READ.between(first, last)


def test_a_selection_grows_to_the_sentences_it_stands_in():
    assert said(*whole_sentences(READ, Point(0, 2), Point(0, 5))) == "One is said."
    both = whole_sentences(READ, Point(0, 2), Point(0, 20))
    assert said(*both) == "One is said. Another is said there."


def test_once_more_takes_the_next_sentence_also_of_the_next_passage():
    first = whole_sentences(READ, Point(0, 2), Point(0, 2))
    second = one_sentence_more(READ, *first)
    third = one_sentence_more(READ, *second)

    assert said(*second) == "One is said. Another is said there."
    assert said(*third) == "One is said. Another is said there.\nA third ends the matter."


def test_at_the_end_of_the_text_nothing_more_is_taken():
    last = whole_paragraphs(READ, Point(1, 3), Point(1, 3))

    assert one_sentence_more(READ, *last) == last
    assert one_paragraph_more(READ, *last) == last


def test_paragraphs_grow_one_by_one():
    first = whole_paragraphs(READ, Point(0, 3), Point(0, 6))

    assert said(*first) == "One is said. Another is said there."
    assert one_paragraph_more(READ, *first) == (Point(0, 0), READ.whole(1)[1])
