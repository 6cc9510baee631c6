"""Places in the text as it is read, and the same places in the source's own text."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing_app.domain.passage import Passage
from briefing_app.domain.quotation import fold


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """A gap between two characters: which of the shown passages, and how far into its reading."""

    passage: int
    offset: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of one shown passage."""

    passage: int
    start: int
    end: int


class ReadingText:
    """The passages that are shown, in order; what is set aside only when asked for."""

    def __init__(self, passages: Sequence[Passage], *, with_aside: bool = False) -> None:
        self.passages = tuple(p for p in passages if with_aside or not p.aside)
        self.set_aside = sum(passage.aside for passage in passages)
        self._starts = [passage.start for passage in self.passages]
        self._alike: list[str] = []
        self._numbers = {passage.number: at for at, passage in enumerate(self.passages)}

    def place_of(self, number: int) -> int | None:
        """Where in the reading the passage with a number stands, if it is shown."""
        return self._numbers.get(number)

    def to_source(self, point: Point, *, ending: bool = False) -> int:
        """The character of the source's text; with `ending` a seam counts to the piece before."""
        return self.passages[point.passage].to_source(point.offset, ending=ending)

    def from_source(self, position: int) -> Point:
        """Where a character of the source's text is read; in a gap, the passage before it."""
        at = max(0, bisect_right(self._starts, position) - 1)
        return Point(at, self.passages[at].from_source(position)) if self.passages else Point(0, 0)

    def source_range(self, first: Point, last: Point) -> tuple[int, int]:
        """The contiguous run of the source's text from one point to another, either way round."""
        first, last = sorted((first, last))
        return self.to_source(first), self.to_source(last, ending=True)

    def stretches(self, start: int, end: int) -> tuple[Stretch, ...]:
        """Where a run of the source's text is read, passage by passage."""
        return tuple(self._stretches(start, end))

    def _stretches(self, start: int, end: int) -> Iterator[Stretch]:
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self.passages) and self.passages[at].start < end:
            passage = self.passages[at]
            first = passage.from_source(max(start, passage.start))
            last = passage.from_source(min(end, passage.end))
            if last > first:
                yield Stretch(at, first, last)
            at += 1

    def between(self, first: Point, last: Point) -> str:
        """The words as read, passages on lines of their own."""
        first, last = sorted((first, last))
        pieces = []
        for at in range(first.passage, last.passage + 1):
            text = self.passages[at].text
            start = first.offset if at == first.passage else 0
            end = last.offset if at == last.passage else len(text)
            pieces.append(text[start:end])
        return "\n".join(pieces)

    def whole(self, at: int) -> tuple[Point, Point]:
        """From the first to the last character of a passage."""
        return Point(at, 0), Point(at, len(self.passages[at].text))

    def prepare(self, count: int) -> bool:
        """Make so many more passages ready for finding; says whether there are others."""
        begun = len(self._alike)
        self._alike += [_alike(each.text) for each in self.passages[begun : begun + count]]
        return len(self._alike) < len(self.passages)

    def find(self, words: str) -> tuple[Stretch, ...]:
        """Every place where the words stand, capitals, dashes and quotation marks made alike."""
        wanted = fold(words).lower()
        if not wanted:
            return ()
        self.prepare(len(self.passages))
        return tuple(
            Stretch(at, start, start + len(wanted))
            for at, text in enumerate(self._alike)
            for start in _places(text, wanted)
        )


class _Folded(dict[int, str]):
    """What each character becomes, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = fold(chr(code))[:1].lower()[:1] or " "
        return folded


_FOLDED = _Folded()


def _alike(text: str) -> str:
    """Folded character by character, so that places stay true."""
    return text.translate(_FOLDED)


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)
