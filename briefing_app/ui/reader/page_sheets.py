"""The pages of a document one below the other: how large each is shown, and where it begins."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRectF

APART = 12
NARROWEST, WIDEST = 0.5, 4.0
"""The least and the most zoom; at 1 a page is as wide as the room."""


class Sheets:
    """`room` is how wide the window into the pages is; everything in pixels of the screen.

    `scale` says how many of them a point of the page takes.
    """

    def __init__(self, sizes: Sequence[tuple[float, float]], room: float, zoom: float) -> None:
        self._sizes = sizes
        widest = max((width for width, _height in sizes), default=1.0)
        self.scale = max(0.05, (room - 2 * APART) * zoom / max(widest, 1.0))
        heights = (height * self.scale + APART for _width, height in sizes)
        self._tops = list(accumulate(heights, initial=float(APART)))
        self.width = max(room, widest * self.scale + 2 * APART)

    @property
    def count(self) -> int:
        return len(self._sizes)

    @property
    def height(self) -> float:
        return self._tops[-1]

    def rect(self, number: int) -> QRectF:
        """Where a page, from 1, lies; in the middle of the width."""
        width, height = (side * self.scale for side in self._sizes[number - 1])
        return QRectF((self.width - width) / 2, self._tops[number - 1], width, height)

    def at(self, y: float) -> int:
        """The page at a height, or the one above it."""
        return max(1, min(bisect_right(self._tops, y), self.count))

    def between(self, top: float, bottom: float) -> range:
        """The pages that reach into these heights."""
        return range(self.at(top), self.at(bottom) + 1) if self.count else range(0)

    def place(self, x: float, y: float) -> tuple[int, float, float]:
        """The page at a place, and the place on it in points."""
        number = self.at(y)
        rect = self.rect(number)
        return number, (x - rect.x()) / self.scale, (y - rect.y()) / self.scale
