"""Which words of another text come nearest to words that no longer stand in it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefing_app.domain.anchor import Candidate
from briefing_app.domain.excerpt import EditionText, Excerpt, places_of, take_excerpt
from briefing_app.domain.folded_text import FoldedText
from briefing_app.domain.passage import Passage
from briefing_app.domain.quotation import fold

_MOST = 3
_LOOKED_AT = 12
_LEAST = 35
_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?…]['\"”\u2019»)\]]*\s+(?=[\"“«(\[]?[A-ZÀ-Þ0-9])")


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Whole sentences of a passage, as characters of the text."""

    start: int
    end: int
    words: tuple[str, ...]


class NearWords:
    """One text, in which the words that come nearest to others are sought, again and again."""

    def __init__(self, text: EditionText) -> None:
        self._text = text
        self._folded = FoldedText(text.text)
        self._holding: defaultdict[str, list[int]] = defaultdict(list)
        for at, passage in enumerate(text.passages):
            for word in set(_words(passage.text)):
                self._holding[word].append(at)

    def nearest(self, excerpt: Excerpt, most: int = _MOST) -> tuple[Candidate, ...]:
        """The best first: the same words in each of their places, then sentences like them.

        Nothing where nothing comes near: words that merely share a subject are no candidate.
        """
        same = [
            Candidate(take_excerpt(self._text, *place), 100, is_same=True)
            for place in places_of(excerpt, self._text.text, self._folded)
        ]
        around = sorted(same, key=lambda each: -_surroundings(excerpt, each.excerpt))
        like = [] if len(around) >= most else list(self._like(excerpt))
        return (*around, *like)[:most]

    def _like(self, excerpt: Excerpt) -> Iterator[Candidate]:
        wanted = _words(excerpt.words)
        sentences = len(_SENTENCE_END.findall(excerpt.words)) + 1
        stretches = (
            stretch
            for passage in self._likeliest(wanted)
            for stretch in _stretches(passage, self._text.text, sentences)
        )
        measured = sorted(((_likeness(wanted, each.words), each) for each in stretches), key=_best)
        taken: list[_Stretch] = []
        for likeness, stretch in measured:
            apart = all(stretch.end <= each.start or each.end <= stretch.start for each in taken)
            if likeness >= _LEAST and apart:
                taken.append(stretch)
                found = take_excerpt(self._text, stretch.start, stretch.end)
                yield Candidate(found, likeness)

    def _likeliest(self, wanted: Sequence[str]) -> list[Passage]:
        """The passages that hold most of the words, the rarer ones counting for more."""
        weights: defaultdict[int, float] = defaultdict(float)
        for word in set(wanted):
            holding = self._holding.get(word, [])
            for at in holding:
                weights[at] += 1 / len(holding)
        best = sorted(weights, key=lambda at: (-weights[at], at))
        return [self._text.passages[at] for at in best[:_LOOKED_AT]]


def _surroundings(excerpt: Excerpt, other: Excerpt) -> float:
    """How much of what stands around the words is the same there."""
    before = SequenceMatcher(None, excerpt.before, other.before, autojunk=False).ratio()
    return before + SequenceMatcher(None, excerpt.after, other.after, autojunk=False).ratio()


def _best(measured: tuple[int, _Stretch]) -> tuple[int, int]:
    likeness, stretch = measured
    return -likeness, stretch.start


def _stretches(passage: Passage, text: str, sentences: int) -> Iterator[_Stretch]:
    """As many sentences together as the old words were, and one more or fewer."""
    begins = [0, *(end.end() for end in _SENTENCE_END.finditer(passage.text)), len(passage.text)]
    for count in {max(1, sentences - 1), sentences, sentences + 1}:
        last = max(1, len(begins) - count)
        for at in range(last):
            first, end = begins[at], begins[min(at + count, len(begins) - 1)]
            start, stop = passage.to_source(first), passage.to_source(end, ending=True)
            if start < stop:
                yield _Stretch(start, stop, _words(text[start:stop]))


def _likeness(wanted: Sequence[str], words: Sequence[str]) -> int:
    """The percentage of words that both have in the same order."""
    return int(100 * SequenceMatcher(None, wanted, words, autojunk=False).ratio())


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text).casefold()))
