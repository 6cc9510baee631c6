"""How much two readings have in common: whether one is probably an edition of the other."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import accumulate
from zlib import crc32

from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.domain.quotation import fold
from briefing_app.ingest.cues import reading_cues

MARKS = 64
LEAST_MARKS = 4
"""Readings with fewer marks in common than this need not be compared."""

_LONG = 8
_TOGETHER = 5
_STANDS = 0.8
_FEW = 3
_WORD = re.compile(r"\w+")
_COUNTED = re.compile(r"\d+|\b(?:[ivx]+)\b")
_EDITION_WORDS = re.compile(
    r"\b(?:revised|updated|corrected|consolidated|draft|final|version|edition|rev|v\d+|"
    r"révisée?|corrigée?|mise? à jour|ébauche|finale?|édition)\b"
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Which part of the paragraphs of each stands in the other too; `paragraphs` of the smaller."""

    of_new: float
    of_old: float
    paragraphs: int

    @property
    def percent(self) -> int:
        """Of the new reading's paragraphs, as one tells it; a hundred only where all stand."""
        return int(self.of_new * 100)


@dataclass(frozen=True, slots=True)
class _Asked:
    """How much of the one must stand in the other, and how much of the other in the one."""

    most: float
    least: float


_TITLED_ALIKE = _Asked(0.5, 0.25)
_TITLED_OTHERWISE = _Asked(0.8, 0.5)
_OF_A_SERIES = _Asked(0.9, 0.7)
_ALIKE = 0.6


def marks_of(passages: Iterable[Passage]) -> tuple[int, ...]:
    """A few numbers that stand for the words; readings alike have most of them in common."""
    found: set[int] = set()
    for words in _paragraphs(passages):
        found.update(_shingles(words))
    return tuple(nsmallest(MARKS, found))


def likeness_of(new: Sequence[Passage], old: Sequence[Passage]) -> Likeness:
    """Measured over paragraphs; headings, notes and what is set aside count for nothing."""
    fresh, known = tuple(_paragraphs(new)), tuple(_paragraphs(old))
    few = min(len(fresh), len(known))
    return Likeness(_share(fresh, known), _share(known, fresh), few)


def is_probable_edition(likeness: Likeness, new_title: str, old_title: str) -> bool:
    """The words decide; titles alike ask for fewer of them, another number in a series for more.

    A part of a larger document is no edition of it, so that each must hold much of the other.
    """
    most = max(likeness.of_new, likeness.of_old)
    least = min(likeness.of_new, likeness.of_old)
    alike, numbered = _compare_titles(new_title, old_title)
    if not alike and _are_translations(new_title, old_title):
        return False
    if likeness.paragraphs < _FEW:
        return alike and not numbered and least >= _STANDS
    asked = _OF_A_SERIES if numbered else _TITLED_ALIKE if alike else _TITLED_OTHERWISE
    return most >= asked.most and least >= asked.least


def _compare_titles(one: str, other: str) -> tuple[bool, bool]:
    """Whether they are alike, and whether only their numbers tell them apart."""
    first, second = _bare(one), _bare(other)
    if first == second:
        return bool(first), False
    unnumbered = [_COUNTED.sub("#", title) for title in (first, second)]
    if unnumbered[0] == unnumbered[1]:
        return True, True
    words, others = set(first.split()), set(second.split())
    together = len(words & others) / max(1, len(words | others))
    alike = together >= _ALIKE
    return alike, alike and _numbers(first) != _numbers(second)


def _are_translations(one: str, other: str) -> bool:
    """Titles in two languages: the words of a page may have been left as they were."""
    first, second = _language(one), _language(other)
    return bool(first and second) and first != second


def _language(title: str) -> str:
    words = set(_WORD.findall(fold(title).casefold()))
    counts = {name: len(words & small) for name, small in reading_cues().stop_words}
    best = max(counts, key=lambda name: counts[name])
    return best if list(counts.values()).count(counts[best]) == 1 else ""


def _bare(title: str) -> str:
    words = _EDITION_WORDS.sub(" ", fold(title).casefold())
    return " ".join(_WORD.findall(words))


def _numbers(title: str) -> list[str]:
    return _COUNTED.findall(title)


def _paragraphs(passages: Iterable[Passage]) -> Iterator[list[str]]:
    apart = (PassageKind.HEADING, PassageKind.NOTE, PassageKind.FURNITURE)
    for passage in passages:
        if passage.aside or passage.kind in apart:
            continue
        words = _WORD.findall(fold(passage.text).casefold())
        if len(words) >= _LONG:
            yield words


def _shingles(words: Sequence[str]) -> Iterator[int]:
    """A number for every few words that follow each other, the same on every machine."""
    written = [word.encode() for word in words]
    whole = memoryview(b" ".join(written))
    ends = list(accumulate(map(len, written), _behind_a_space))
    begins = [0, *map((1).__add__, ends)]
    return map(crc32, map(whole.__getitem__, map(slice, begins, ends[_TOGETHER - 1 :])))


def _behind_a_space(end: int, length: int) -> int:
    return end + 1 + length


def _share(paragraphs: Sequence[list[str]], others: Sequence[list[str]]) -> float:
    """The part of the paragraphs that stand among the others, word for word or nearly so."""
    if not paragraphs:
        return 0.0
    known = {mark for words in others for mark in _shingles(words)}
    return sum(_stands(words, known) for words in paragraphs) / len(paragraphs)


def _stands(words: Sequence[str], known: set[int]) -> bool:
    marks = list(_shingles(words))
    return sum(mark in known for mark in marks) >= _STANDS * len(marks)
