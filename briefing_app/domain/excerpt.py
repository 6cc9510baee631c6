"""Exact words at a place: taking them, proving them, finding them again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from unicodedata import combining

from briefing_app.domain.folded_text import FoldedText
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.passage import Passage
from briefing_app.domain.quotation import Seal, runs_on, seal_of

AROUND = 48
Place = tuple[int, int]
_NEAR = 3
_ONE_NUMBER = re.compile("\\d[.,:/'\u2019 \u00a0\u202f]?$|[-\u2212\u2013.,]$")
_GOES_ON = re.compile("[.,:/'\u2019 \u00a0\u202f]?\\d")


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
        at.page_at(start) if at else 0,
    )


def bind(excerpt: Excerpt, source: EditionText) -> Excerpt | None:
    """The excerpt with its words, when the characters at its place give its seal; else nothing."""
    taken = take_excerpt(source, excerpt.start, excerpt.end)
    if taken.seal != excerpt.seal:
        return None
    return replace(taken, edition_id=source.edition_id)


def find_again(excerpt: Excerpt, source: EditionText) -> Excerpt | None:
    """The same words in another text, only when they stand there once; never a lookalike.

    Words that were whole must be whole there too: "35" is not found in "350". In the text that
    they were taken from they have their place.
    """
    here = bind(excerpt, source)
    if here and excerpt.edition_id == source.edition_id and _holds(excerpt, here, source.text):
        return here
    places = places_of(excerpt, source.text)
    return take_excerpt(source, *places[0]) if len(places) == 1 else None


def _holds(excerpt: Excerpt, here: Excerpt, text: str) -> bool:
    return not excerpt.words or _is_whole(excerpt, text, here.start, here.end)


def places_of(excerpt: Excerpt, text: str, folded: FoldedText | None = None) -> list[Place]:
    """Every place where the excerpt's words stand in a text, whole as they were."""
    folded = folded or _folded(text)
    return [
        (start, end)
        for start, end in folded.places_of(excerpt.words)
        if _is_whole(excerpt, text, start, end) and seal_of(text[start:end]) == excerpt.seal
    ]


@lru_cache(maxsize=1)
def _folded(text: str) -> FoldedText:
    """Of one text many excerpts are sought, one after the other."""
    return FoldedText(text)


def _is_whole(excerpt: Excerpt, text: str, start: int, end: int) -> bool:
    """Whether the words are cut out of longer ones only where they were at first."""
    words, before, after = excerpt.words, excerpt.before, excerpt.after
    began_inside = _joined(before[-_NEAR:], (words + after)[:_NEAR])
    ended_inside = _joined((before + words)[-_NEAR:], after[:_NEAR])
    begins_inside = _joined(text[max(0, start - _NEAR) : start], text[start : start + _NEAR])
    ends_inside = _joined(text[max(0, end - _NEAR) : end], text[end : end + _NEAR])
    begins_as_before = began_inside and text[start - 1 : start] == before[-1:]
    ends_as_before = ended_inside and text[end : end + 1] == after[:1]
    return begins_inside <= begins_as_before and ends_inside <= ends_as_before


def _joined(left: str, right: str) -> bool:
    """Whether a word or a number goes on over the seam: "350", "12,000", "-5"."""
    if runs_on(left[-1:], right[:1]):
        return True
    if right and combining(right[0]):
        return True
    if right[:1].isdigit() and _ONE_NUMBER.search(left):
        return True
    return left[-1:].isdigit() and bool(_GOES_ON.match(right))
