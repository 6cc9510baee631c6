"""What stands on one line of a page is one line again: numbers before items, marks of notes."""

import re
from collections.abc import Iterable
from dataclasses import replace

from briefing_app.ingest.pdf.pdf_page import PdfLine
from briefing_app.wordfile.raised import raised

_SAME_ROW = 0.6
_NEAR = 0.6
_TOUCHING = 0.15
_FAR = 6
_SMALL = 0.82
_LABEL = re.compile(
    r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})(?:\.\d{1,3}){0,4}[.)]?|[•◦▪●○■□·‣\u2043\u2013—*-]"
)
_MARK = re.compile(r"[\d*†‡,]{1,5}")


def merged_rows(lines: Iterable[PdfLine]) -> tuple[PdfLine, ...]:
    """Only neighbours in the order of the file, and never two columns."""
    merged: list[PdfLine] = []
    for line in lines:
        if merged and _is_one(merged[-1], line):
            merged[-1] = _merge(merged[-1], line)
        else:
            merged.append(line)
    return tuple(merged)


def _is_one(first: PdfLine, second: PdfLine) -> bool:
    height = max(first.size, second.size)
    gap = second.left - first.right
    if abs(second.bottom - first.bottom) > _SAME_ROW * height or gap < -_NEAR * height:
        return False
    return gap < _NEAR * height or (gap < _FAR * height and bool(_LABEL.fullmatch(first.text)))


def _merge(first: PdfLine, second: PdfLine) -> PdfLine:
    height = max(first.size, second.size)
    longer = max(first, second, key=lambda line: len(line.text))
    ends = [_as_mark(first, height), _as_mark(second, height)]
    space = "" if second.left - first.right < _TOUCHING * height else " "
    return replace(
        longer,
        text=space.join(ends),
        left=min(first.left, second.left),
        right=max(first.right, second.right),
        is_broken=second.is_broken,
    )


def _as_mark(line: PdfLine, height: float) -> str:
    is_small = line.size < _SMALL * height and _MARK.fullmatch(line.text)
    return raised(line.text) if is_small else line.text
