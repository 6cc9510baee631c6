"""Where words stand on the pages of a document as it was printed."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import hypot
from typing import overload

_SAME_LINE = 0.5
_NEAR = 24.0


@dataclass(frozen=True, slots=True)
class PageBox:
    """In points, from the upper left corner of the page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def joined(self, other: "PageBox") -> "PageBox":
        return PageBox(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def distance(self, x: float, y: float) -> float:
        return hypot(
            max(self.left - x, 0.0, x - self.right), max(self.top - y, 0.0, y - self.bottom)
        )


class PageBoxes(Sequence[PageBox]):
    """The boxes of many letters, four numbers each in one row: a page has thousands of them."""

    __slots__ = ("_edges",)

    def __init__(self, edges: "array[float]") -> None:
        self._edges = edges

    @classmethod
    def of(cls, boxes: Iterable[PageBox]) -> "PageBoxes":
        edges = array("f")
        for box in boxes:
            edges.extend((box.left, box.top, box.right, box.bottom))
        return cls(edges)

    def takes_room(self, at: int) -> bool:
        """Whether the letter stands anywhere: some characters of a file are not to be seen."""
        return any(self._edges[at * 4 : at * 4 + 4])

    def picked(self, places: Iterable[int]) -> "PageBoxes":
        """Those of some of the letters, in the order asked for."""
        edges, taken = self._edges, array("f")
        for place in places:
            taken.extend(edges[place * 4 : place * 4 + 4])
        return PageBoxes(taken)

    def __len__(self) -> int:
        return len(self._edges) // 4

    @overload
    def __getitem__(self, at: int) -> PageBox: ...
    @overload
    def __getitem__(self, at: slice) -> "PageBoxes": ...
    def __getitem__(self, at: int | slice) -> "PageBox | PageBoxes":
        if isinstance(at, slice):
            return self.picked(range(*at.indices(len(self))))
        place = range(len(self))[at] * 4
        return PageBox(*self._edges[place : place + 4])


@dataclass(frozen=True, slots=True)
class PlacedLetters:
    """Letters of one passage that stand on a page: how far into its reading, and where."""

    offsets: tuple[int, ...]
    boxes: Sequence[PageBox]


@dataclass(frozen=True, slots=True)
class PageWords:
    """What is known to stand on a page, by the number of the passage; never a guess."""

    number: int
    passages: Mapping[int, PlacedLetters] = field(default_factory=dict)

    def lines(self, passage: int, start: int, end: int) -> tuple[PageBox, ...]:
        """The boxes around characters `start` to `end` of a passage's reading, line by line."""
        placed = self.passages.get(passage)
        if placed is None:
            return ()
        first, last = bisect_left(placed.offsets, start), bisect_left(placed.offsets, end)
        return tuple(_lines(placed.boxes[first:last]))

    def at(self, x: float, y: float) -> tuple[int, int] | None:
        """The passage whose words are nearest to a place, and how far into its reading."""
        best, found = _NEAR, None
        for passage, placed in self.passages.items():
            for offset, box in zip(placed.offsets, placed.boxes, strict=True):
                away = box.distance(x, y)
                if away < best:
                    best, found = away, (passage, offset)
        return found

    def top(self, passage: int, offset: int) -> float | None:
        """How far down the page the first letter from `offset` on stands."""
        placed = self.passages.get(passage)
        if placed is None:
            return None
        at = bisect_left(placed.offsets, offset)
        return placed.boxes[min(at, len(placed.boxes) - 1)].top

    def from_top(self, y: float) -> tuple[int, int] | None:
        """The first letter below a height, in the order of the passages."""
        for passage in sorted(self.passages):
            placed = self.passages[passage]
            for offset, box in zip(placed.offsets, placed.boxes, strict=True):
                if box.top >= y:
                    return passage, offset
        return None


def _lines(boxes: Iterable[PageBox]) -> Iterable[PageBox]:
    line: PageBox | None = None
    for box in boxes:
        if line is not None and _goes_on(line, box):
            line = line.joined(box)
        else:
            if line is not None:
                yield line
            line = box
    if line is not None:
        yield line


def _goes_on(line: PageBox, box: PageBox) -> bool:
    """On the same height, and not back at the left."""
    common = min(line.bottom, box.bottom) - max(line.top, box.top)
    low = min(line.height, box.height)
    return common >= _SAME_LINE * low and box.left >= line.left


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A picture of a page: four bytes for each point, blue, green, red, and one unused."""

    number: int
    width: int
    height: int
    pixels: bytes
