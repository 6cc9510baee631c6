"""The same bytes are the same source; a catalogue entry is given its words."""

from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.source import Edition, Source
from briefing_app.ingest.editions import Standing, edition_of, standing_of


def source(*, has_words):
    edition = Edition(EditionId("e"), 1, "a.txt", "abc", 10, has_words)
    return Source(SourceId("s"), "Rivers", editions=(edition,))


def test_an_unknown_file_is_a_new_source():
    assert standing_of(None, "abc") is Standing.NEW
    assert standing_of(source(has_words=True), "other") is Standing.NEW


def test_the_same_bytes_are_the_same_source():
    assert standing_of(source(has_words=True), "abc") is Standing.SAME


def test_an_entry_without_words_waits_for_them():
    assert standing_of(source(has_words=False), "abc") is Standing.WORDS_TO_COME


def test_the_edition_is_found_by_its_hash():
    assert edition_of(source(has_words=True), "abc").id == "e"
    assert edition_of(source(has_words=True), "x") is None
