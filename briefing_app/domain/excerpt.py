"""Exact words at a place: taking them, proving them, finding them again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.passage import Passage
from briefing_app.domain.quotation import Seal, runs_on, seal_of

AROUND = 48


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Characters `start` to `end` of an edition's text, with their seal.

    `words` is empty while the edition's text is not in the workspace; the seal then waits to be
    proved. `paragraph` and `page` are 0 where unknown.
    """

    source_id: SourceId
    edition_id: EditionId
    start: int
    end: int
    seal: str
    words: str = ""
    before: str = ""
    after: str = ""
    paragraph: int = 0
    page: int = 0

    @property
    def standing(self) -> Seal:
        """Exact when the words are here and give the seal; to come while they are not here."""
        if not self.words:
            return Seal.TO_COME
        return Seal.EXACT if seal_of(self.words) == self.seal else Seal.SOURCE_CHANGED


@dataclass(frozen=True, slots=True)
class EditionText:
    """An edition's words and passages, as needed to take an excerpt."""

    source_id: SourceId
    edition_id: EditionId
    text: str
    passages: tuple[Passage, ...] = ()


def passage_at(passages: Sequence[Passage], position: int) -> Passage | None:
    """The passage that holds the character at `position`, or the last one before it."""
    found = None
    for passage in passages:
        if passage.start > position:
            break
        found = passage
    return found


def take_excerpt(source: EditionText, start: int, end: int) -> Excerpt:
    """The words from `start` to `end`, without white space at the edges."""
    chosen = source.text[start:end]
    start += len(chosen) - len(chosen.lstrip())
    words = chosen.strip()
    end = start + len(words)
    at = passage_at(source.passages, start)
    return Excerpt(
        source.source_id,
        source.edition_id,
        start,
        end,
        seal_of(words),
        words,
        source.text[max(0, start - AROUND) : start],
        source.text[end : end + AROUND],
        at.number if at else 0,
        at.page if at else 0,
    )


def bind(excerpt: Excerpt, source: EditionText) -> Excerpt | None:
    """The excerpt with its words, when the characters at its place give its seal; else nothing."""
    taken = take_excerpt(source, excerpt.start, excerpt.end)
    if taken.seal != excerpt.seal:
        return None
    return replace(taken, edition_id=source.edition_id)


def find_again(excerpt: Excerpt, source: EditionText) -> Excerpt | None:
    """The same words in another text, only when they stand there once; never a lookalike.

    Words that were whole must be whole there too: "35" is not found in "350".
    """
    here = bind(excerpt, source)
    if here and (not excerpt.words or _is_whole(excerpt, source.text, here.start, here.end)):
        return here
    long = len(excerpt.words)
    places = [
        at
        for at in _places(excerpt.words, source.text)
        if _is_whole(excerpt, source.text, at, at + long)
    ]
    return take_excerpt(source, places[0], places[0] + long) if len(places) == 1 else None


def _places(words: str, text: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _is_whole(excerpt: Excerpt, text: str, start: int, end: int) -> bool:
    """Whether the words are cut out of longer ones only where they were at first."""
    began_inside = runs_on(excerpt.before[-1:], excerpt.words[:1])
    ended_inside = runs_on(excerpt.words[-1:], excerpt.after[:1])
    begins_inside = runs_on(text[max(0, start - 1) : start], text[start : start + 1])
    ends_inside = runs_on(text[end - 1 : end], text[end : end + 1])
    return begins_inside <= began_inside and ends_inside <= ended_inside
