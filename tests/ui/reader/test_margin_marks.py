"""Notes stand where their words are read."""

from briefing_app.domain.ids import MarginNoteId
from briefing_app.domain.margin_note import MarginNote
from briefing_app.ui.reader.margin_marks import MarginMarks
from briefing_app.ui.reader.reading_text import Point, ReadingText
from tests.builders import a_document

DOCUMENT = a_document()
READING = ReadingText(DOCUMENT.passages)


def a_note(words):
    return MarginNote(MarginNoteId(words), "look", DOCUMENT.excerpt(words))


LONG, SHORT = a_note("of Riverton froze twice"), a_note("froze twice")
MARKS = MarginMarks(READING, (LONG, SHORT))


def test_the_words_of_a_passage_with_notes_are_known():
    text = READING.passages[0].text

    assert [text[start:end] for start, end in MARKS.noted(0)] == [
        "of Riverton froze twice",
        "froze twice",
    ]
    assert MARKS.noted(1) == ()


def test_notes_begin_in_their_passage():
    assert [note for _point, note in MARKS.between(0, 0)] == [LONG, SHORT]
    assert MARKS.between(1, 2) == ()


def test_of_two_notes_at_a_place_the_one_with_fewer_words_is_meant():
    text = READING.passages[0].text

    assert MARKS.at(Point(0, text.index("twice"))) is SHORT
    assert MARKS.at(Point(0, text.index("Riverton"))) is LONG
    assert MARKS.at(Point(1, 0)) is None
