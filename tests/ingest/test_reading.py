"""A file as it was read."""

from briefing_app.ingest.edition_likeness import marks_of
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.reading import ReadFile, understood


def test_a_file_read_shows_its_text_and_its_passages():
    reading = understood(read_plain(b"Words here.", "a.txt"), "a.txt")
    read = ReadFile("a.txt", b"Words here.", "hash", reading)

    assert read.source_text is reading.source_text
    assert read.passages == reading.passages


def test_the_marks_of_the_words_are_counted_with_the_reading():
    text = "The river rose for three days in the spring, and nobody along it was ready for that."

    reading = understood(read_plain(text.encode(), "rivers.txt"), "rivers.txt")

    assert reading.marks == marks_of(reading.passages)
    assert reading.marks
