"""Whether a file read is a source we know, the words a catalogue entry waits for, or a new one."""

from enum import Enum

from briefing_app.domain.source import Edition, Source


class Standing(Enum):
    NEW = "new"
    SAME = "same"
    WORDS_TO_COME = "words_to_come"


def edition_of(source: Source, file_hash: str) -> Edition | None:
    """The edition that was read from a file with exactly these bytes."""
    return next((e for e in source.editions if e.file_hash == file_hash), None)


def standing_of(source: Source | None, file_hash: str) -> Standing:
    """`source` is the one that names this hash, if any does. The same bytes are the same source."""
    edition = edition_of(source, file_hash) if source else None
    if edition is None:
        return Standing.NEW
    return Standing.SAME if edition.has_words else Standing.WORDS_TO_COME
