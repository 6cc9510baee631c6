"""Collected words are marked where they are read; of two that overlap the newer lies on top."""

from briefing_app.ui.reader.collected import Collected
from briefing_app.ui.reader.reading_text import Point, ReadingText
from briefing_app.ui.reader.text_marks import Marks
from briefing_app.ui.tokens import Kind
from tests.builders import a_document, some_evidence

DOCUMENT = a_document()
READING = ReadingText(DOCUMENT.passages)


def collected(words, came=0, kind=Kind.FACT):
    excerpt = DOCUMENT.excerpt(words)
    return Collected(some_evidence(excerpt=excerpt), kind, excerpt, 0, came=came)


def test_a_mark_stands_in_its_passage_and_keeps_room_for_its_letter():
    marks = Marks(READING, [collected("froze twice")])

    (mark,) = marks.of(0)
    assert READING.passages[0].text[mark.start : mark.end] == "froze twice"
    assert marks.rooms(0) == (mark.start,)
    assert marks.of(1) == ()
    assert marks.of(99) == ()


def test_of_two_that_overlap_the_newer_lies_on_top_whichever_comes_first_in_the_text():
    older, newer = collected("froze twice", came=2), collected("Riverton froze", came=5)
    marks = Marks(READING, [newer, older])

    assert [mark.under for mark in marks.of(0)] == [1, 0]
    at = READING.passages[0].text.index("froze") + 2
    assert marks.at(Point(0, at)) is newer


def test_words_over_two_passages_are_marked_in_both_and_begin_once():
    words = DOCUMENT.text[40 : DOCUMENT.text.index("carried")]
    marks = Marks(READING, [collected(words)])

    assert [mark.first for mark in (*marks.of(0), *marks.of(1))] == [True, False]
