"""A file as it was read."""

from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.reading import ReadFile, understood


def test_a_file_read_shows_its_text_and_its_passages():
    reading = understood(read_plain(b"Words here.", "a.txt"), "a.txt")
    read = ReadFile("a.txt", b"Words here.", "hash", reading)

    assert read.source_text is reading.source_text
    assert read.passages == reading.passages
