"""The order in which the lines of a page are read, where its file mixes its columns."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice, pairwise

from briefing_app.ingest.pdf.pdf_page import PdfLine, PdfPage

_FEWEST = 6
_MOST_ACROSS = 0.2
_STEPS = 40
_FULL = 0.55
_MOSTLY = 0.65
_MIXED = 0.3
_SAME_HEIGHT = 2.0
_MARGIN = 0.2


def in_reading_order(page: PdfPage, lines: Sequence[PdfLine]) -> tuple[PdfLine, ...]:
    """As the file has them, except where it goes to and fro between two columns of text."""
    gutter = _gutter(page, lines)
    if gutter is None or not _goes_to_and_fro(lines, gutter):
        return tuple(lines)
    ordered: list[PdfLine] = []
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    for line in sorted(lines, key=lambda line: (-line.bottom, line.left)):
        if line.left < gutter < line.right:  # what stands across parts the columns
            ordered += [*left, *right, line]
            left, right = [], []
        else:
            (left if line.right <= gutter else right).append(line)
    return (*ordered, *left, *right)


def _gutter(page: PdfPage, lines: Sequence[PdfLine]) -> float | None:
    """The place across the page that fewest lines cross, with full lines on both sides."""
    if len(lines) < 2 * _FEWEST:
        return None
    begin, width = _MARGIN * page.width, (1 - 2 * _MARGIN) * page.width
    places = [begin + width * step / _STEPS for step in range(_STEPS + 1)]
    middle = page.width / 2
    crossed = _crossed(places, lines)
    fewest, _far, best = min(
        (count, abs(at - middle), at) for count, at in zip(crossed, places, strict=True)
    )
    if fewest > _MOST_ACROSS * len(lines):
        return None
    sides = ([x for x in lines if x.right <= best], [x for x in lines if x.left >= best])
    return best if all(_is_column(side) for side in sides) else None


def _crossed(places: Sequence[float], lines: Sequence[PdfLine]) -> Iterator[int]:
    """How many lines begin to the left of each place and end to the right of it."""
    steps = [0] * (len(places) + 1)
    for line in lines:
        begin, end = bisect_right(places, line.left), bisect_left(places, line.right)
        if begin < end:
            steps[begin] += 1
            steps[end] -= 1
    return islice(accumulate(steps), len(places))


def _is_column(side: Sequence[PdfLine]) -> bool:
    """Most of what stands in it stands in lines about as long as it is wide: text, not a table."""
    widest = max((line.right for line in side), default=0.0) - min(
        (line.left for line in side), default=0.0
    )
    full = [line.width for line in side if line.width >= _FULL * widest]
    return len(full) >= _FEWEST and sum(full) >= _MOSTLY * sum(line.width for line in side)


def _goes_to_and_fro(lines: Sequence[PdfLine], gutter: float) -> bool:
    sides = [line.left >= gutter for line in lines if not line.left < gutter < line.right]
    changes = sum(first != second for first, second in pairwise(sides))
    return changes >= _MIXED * len(sides)
