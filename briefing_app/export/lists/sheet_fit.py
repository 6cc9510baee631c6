"""How much room a spreadsheet needs: lines of a row, pages beside each other when it is printed."""

from collections.abc import Iterable, Sequence
from datetime import date
from math import ceil

from briefing_app.export.lists.sheet_plan import Column, Linked, Row, Value

_LINE = 15.0
"""Points from one line of the letters that cells are written in to the next."""
_HIGHEST = 409.0
"""No row can be higher."""
_LEGIBLE = 210
"""Characters beside each other that a landscape page still shows in letters one can read."""
_BUTTON = 3
"""Characters that the button of a filter takes."""
_LOOSE = 1.1
"""Lines end before a long word: so much more room is needed than there are letters."""


def row_height(row: Row, columns: Sequence[Column]) -> float:
    """In points, so that the longest of its cells shows all its lines."""
    cells = zip(row, columns, strict=False)
    lines = max((_lines(value, column.width) for value, column in cells), default=1)
    return min(_LINE * lines, _HIGHEST)


def head_height(columns: Sequence[Column]) -> float:
    """Labels are bold, and the button of the filter stands beside them."""
    lines = max(_lines(column.label, max(column.width - _BUTTON, 1)) for column in columns)
    return min(_LINE * lines, _HIGHEST)


def pages_across(columns: Sequence[Column]) -> int:
    """The first column stands on each of them, so that every row is known again."""
    first, total = columns[0].width, sum(column.width for column in columns)
    across = 1
    while across < len(columns) and total + (across - 1) * first > across * _LEGIBLE:
        across += 1
    return across


def _lines(value: Value, width: int) -> int:
    return sum(max(1, ceil(_length(line) / width)) for line in _written(value))


def _length(line: str) -> float:
    return len(line) if " " not in line else len(line) * _LOOSE


def _written(value: Value) -> Iterable[str]:
    if isinstance(value, Linked):
        return value.words.split("\n")
    if isinstance(value, date) or value is None:
        return ("",)
    return str(value).split("\n")
