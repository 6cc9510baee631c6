"""A file as it was read: its bytes, its text, the passages in it, and what it may be."""

from dataclasses import dataclass

from briefing_app.domain.passage import Passage
from briefing_app.ingest.edition_likeness import marks_of
from briefing_app.ingest.metadata import Guess, guess_metadata
from briefing_app.ingest.source_text import SourceText
from briefing_app.ingest.structure.passages import split_into_passages


@dataclass(frozen=True, slots=True)
class Reading:
    """A text cut into passages, with a first guess of title, author and date.

    `marks` stand for its words where it is compared with others; they take a while to count, and
    are counted where nobody waits.
    """

    source_text: SourceText
    passages: tuple[Passage, ...]
    guess: Guess
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadFile:
    """The bytes are kept as they were; their hash is the file's name for ever."""

    name: str
    content: bytes
    file_hash: str
    reading: Reading

    @property
    def source_text(self) -> SourceText:
        return self.reading.source_text

    @property
    def passages(self) -> tuple[Passage, ...]:
        return self.reading.passages


def understood(source_text: SourceText, name: str) -> Reading:
    passages = split_into_passages(source_text)
    guess = guess_metadata(passages, name, source_text.told)
    return Reading(source_text, passages, guess, marks_of(passages))
