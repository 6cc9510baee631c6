"""Tables whose cells a file has in some order of its own: put in rows by where they stand."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from briefing_app.ingest.pdf.pdf_page import PdfLine
from briefing_app.ingest.pdf.pdf_tables import with_rows

_LEVEL = 0.5
_FEWEST_CELLS = 3
_FEWEST_ROWS = 4
_FILLED = 0.75
_MOSTLY = 0.6
_SCATTERED = 0.5

Band = list[PdfLine]


def in_rows(lines: Sequence[PdfLine]) -> tuple[PdfLine, ...]:
    """As they are, unless there is a table on the page that is not written row by row."""
    bands = _bands(lines)
    wide = [at for at, band in enumerate(bands) if len(band) >= _FEWEST_CELLS]
    if len(wide) < _FEWEST_ROWS or len(wide) < _MOSTLY * (wide[-1] - wide[0] + 1):
        return tuple(lines)
    table = bands[wide[0] : wide[-1] + 1]
    ordered = [line for band in table for line in band]
    inside = frozenset(ordered)
    if not _is_loose(table) or not _is_scattered(inside, lines):
        return tuple(lines)
    first = next(at for at, line in enumerate(lines) if line in inside)
    before = [line for line in lines[:first] if line not in inside]
    return (*before, *ordered, *(line for line in lines[first:] if line not in inside))


def _bands(lines: Sequence[PdfLine]) -> list[Band]:
    """What stands on one level, from the left; the levels from above."""
    bands: list[Band] = []
    for line in sorted(lines, key=lambda line: -line.bottom):
        if bands and bands[-1][0].bottom - line.bottom < _LEVEL * line.size:
            bands[-1].append(line)
        else:
            bands.append([line])
    return [sorted(band, key=lambda line: line.left) for band in bands]


def _is_loose(table: Sequence[Band]) -> bool:
    """Cells leave room to the next one; columns of text are filled with it."""
    filled = [
        one.width / max(following.left - one.left, 1.0)
        for band in table
        for one, following in pairwise(band)
    ]
    return median(filled) < _FILLED


def _is_scattered(inside: frozenset[PdfLine], lines: Sequence[PdfLine]) -> bool:
    """Most of its rows would not be found in the order of the file."""
    found = with_rows([line for line in lines if line in inside], _unread)
    return sum(not line.is_row for line in found) > _SCATTERED * len(inside)


def _unread(_cell: Sequence[PdfLine]) -> str:
    """Only whether there are rows is asked."""
    return ""
