"""Room moved from columns that have some to spare to those that make rows deep."""

from collections.abc import Sequence
from itertools import permutations

_LETTER, _MARGINS, _LOST = 104, 240, 200
"""What a letter takes, in twentieths of a point; the margins of a cell; what a line's end loses."""

_MOST_ROWS = 40
_STEPS = (960, 480, 240)
_MOST_MOVES = 40


def shallower(widths: list[int], least: Sequence[int], rows: Sequence[Sequence[str]]) -> list[int]:
    """Widths of the same sum, none below its least, with which the rows take fewer lines."""
    depths = _Depths(rows)
    best, now = depths.of(widths), list(widths)
    for step in _STEPS:
        for _move in range(_MOST_MOVES):
            tried = [
                (depths.of(other), other)
                for giver, taker in permutations(range(len(now)), 2)
                if now[giver] - step >= least[giver] and (other := _moved(now, giver, taker, step))
            ]
            lower, other = min(tried, default=(best, now))
            if lower >= best:
                break
            best, now = lower, other
    return now


class _Depths:
    """How many lines all rows take; of a long table, some rows at even steps speak for all."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        step = -(-len(rows) // _MOST_ROWS)
        columns = zip(*rows[::step], strict=True)
        self._lengths = [tuple(len(cell) * _LETTER for cell in column) for column in columns]
        self._known: dict[tuple[int, int], tuple[int, ...]] = {}

    def of(self, widths: Sequence[int]) -> int:
        columns = (self._lines(at, width) for at, width in enumerate(widths))
        return sum(map(max, zip(*columns, strict=True)))

    def _lines(self, column: int, width: int) -> tuple[int, ...]:
        if (column, width) not in self._known:
            room = max(width - _MARGINS - _LOST, _LETTER)
            lines = tuple(-(-length // room) for length in self._lengths[column])
            self._known[column, width] = lines
        return self._known[column, width]


def _moved(widths: list[int], giver: int, taker: int, step: int) -> list[int]:
    moved = list(widths)
    moved[giver] -= step
    moved[taker] += step
    return moved
