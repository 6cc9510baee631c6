"""Tables on a page: the cells of a row, which a file has one after the other, are one line."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from briefing_app.ingest.pdf.pdf_page import PdfLine
from briefing_app.ingest.structure.item_marks import mark_of

_LEVEL = 0.6
_BELOW = 1.8
_APART = 0.8
_MOST_LINES = 8
_FEWEST = 2
_ALIGNED = 1.0
_FAR = 8.0

Joining = Callable[[Sequence[PdfLine]], str]
Cell = list[PdfLine]


@dataclass(frozen=True, slots=True)
class _Row:
    """The cells that stand beside each other, and how many lines of the page they are."""

    cells: tuple[Cell, ...]
    length: int

    @property
    def lowest(self) -> float:
        return min(line.bottom for cell in self.cells for line in cell)

    @property
    def top(self) -> float:
        return max(line.bottom for cell in self.cells for line in cell)


def with_rows(lines: Sequence[PdfLine], joining: Joining) -> tuple[PdfLine, ...]:
    """Two rows or more that have columns in common are a table; `joining` reads a cell's lines."""
    told: list[PdfLine] = []
    shared = _levels_shared(lines)
    at = 0
    while at < len(lines):
        table = _table(lines, at) if lines[at].bottom in shared else []
        for row in table:
            told.append(_as_line(row, joining))
            at += row.length
        if not table:
            told.append(lines[at])
            at += 1
    return tuple(told)


def _levels_shared(lines: Sequence[PdfLine]) -> frozenset[float]:
    """Where more than one line stands; most lines of a text stand alone and begin no row."""
    room = _LEVEL * max((line.size for line in lines), default=0.0)
    bottoms = sorted(line.bottom for line in lines)
    near = [(low, high) for low, high in pairwise(bottoms) if high - low < room]
    return frozenset(chain.from_iterable(near))


def _table(lines: Sequence[PdfLine], at: int) -> list[_Row]:
    table: list[_Row] = []
    while at < len(lines):
        row = _row(lines, at)
        if row is None or (table and not _follows(table[-1], row)):
            break
        table.append(row)
        at += row.length
    return table if len(table) >= _FEWEST else []


def _row(lines: Sequence[PdfLine], at: int) -> _Row | None:
    """The cells from this line on; nothing where no line stands beside it."""
    cells: list[Cell] = [[lines[at]]]
    taken = 1
    for length, line in enumerate(lines[at + 1 :], start=1):
        if _is_beside(cells, line):
            cells.append([line])
            taken = length + 1
        elif _is_below(cells, line):
            cells[-1].append(line)
            taken = length + 1 if len(cells) > 1 else taken
        else:
            break
    return _Row(tuple(cells), taken) if len(cells) > 1 else None


def _is_beside(cells: Sequence[Cell], line: PdfLine) -> bool:
    """On the level of the row's first line, to the right of all that was there before it."""
    first = cells[0][0]
    if abs(line.bottom - first.bottom) >= _LEVEL * max(line.size, first.size):
        return False
    return line.left > max(one.right for one in cells[-1]) + _APART * line.size


def _is_below(cells: Sequence[Cell], line: PdfLine) -> bool:
    last, cell = cells[-1][-1], cells[-1]
    step = last.bottom - line.bottom
    if not 0 < step < _BELOW * last.size or len(cell) >= _MOST_LINES:
        return False
    inside = len(cells) == 1 or line.left > max(one.right for one in cells[-2])
    return inside and line.left < last.right and last.left < line.right


def _follows(above: _Row, below: _Row) -> bool:
    """Right under it, with two of its columns."""
    size = above.cells[0][0].size
    if not 0 < above.lowest - below.top < _FAR * size:
        return False
    shared = sum(any(_is_aligned(one, other) for other in above.cells) for one in below.cells)
    return shared >= _FEWEST


def _is_aligned(one: Cell, other: Cell) -> bool:
    left, right = _edges(one)
    left_of_other, right_of_other = _edges(other)
    room = _ALIGNED * one[0].size
    middle, middle_of_other = (left + right) / 2, (left_of_other + right_of_other) / 2
    steps = (left - left_of_other, right - right_of_other, middle - middle_of_other)
    return any(abs(step) < room for step in steps)


def _edges(cell: Cell) -> tuple[float, float]:
    return min(line.left for line in cell), max(line.right for line in cell)


def _as_line(row: _Row, joining: Joining) -> PdfLine:
    """An item's number in a column of its own does not make a table of a list."""
    text = " ".join(_texts(row, joining))
    lines = [line for cell in row.cells for line in cell]
    is_item = bool(mark_of(text)) and len(row.cells) == _FEWEST
    return replace(
        row.cells[0][0],
        text=text,
        right=max(line.right for line in lines),
        bottom=row.lowest,
        is_bold=all(line.is_bold for line in lines),
        is_broken=False,
        is_row=not is_item,
    )


def _texts(row: _Row, joining: Joining) -> Iterator[str]:
    for cell in row.cells:
        yield joining(cell)
