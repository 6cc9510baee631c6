"""A page of a PDF as lines with their places, counted in points from its lower left corner."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PdfLine:
    """`bottom` is where the letters stand. `is_broken` says that its last word goes on below,
    `is_row` that it is a whole row of a table.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    is_bold: bool = False
    is_broken: bool = False
    page: int = 1
    is_row: bool = False

    @property
    def width(self) -> float:
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class PdfPage:
    """`is_blank` says that there is nothing on it at all, not even a picture."""

    number: int
    width: float
    height: float
    lines: tuple[PdfLine, ...]
    is_blank: bool = False

    @property
    def is_picture(self) -> bool:
        return not self.lines and not self.is_blank


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A heading as the file's own table of contents names it; `page` counts from 1."""

    title: str
    depth: int
    page: int


def usual_size(lines: Iterable[PdfLine]) -> float:
    """The size in which most letters are set."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
