"""Where sentences begin and end around the caret."""

import pytest

from briefing_app.ui.reader.caret_moves import sentence_at
from briefing_app.ui.reader.reading_text import Point, ReadingText
from tests.builders import a_passage

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
