"""A PDF that is looked at: its pages drawn, and its characters with their boxes."""

import ctypes
from array import array
from math import sqrt

import pypdfium2  # type: ignore[import-untyped]  # brings no types
from pypdfium2 import raw

from briefing_app.ingest.pdf.pdf_letters import signs_of
from briefing_app.ingest.pdf.pdf_reader import opened

_MOST_POINTS = 16_000_000
_FAR = 1000
"""Points; the way a page is turned and cut is told from two ends so far apart."""


class PdfDrawing:
    """Raises `CannotRead` when it is made: damaged, or locked by a password."""

    def __init__(self, content: bytes, name: str, password: str = "") -> None:
        self._document = opened(content, name, password)
        self.sizes = tuple(self._size(number) for number in range(len(self._document)))

    def draw(self, number: int, width: int) -> tuple[int, int, bytes]:
        """A page, from 1, so many points wide: width, height, and four bytes for each point."""
        page = self._document[number - 1]
        try:
            across, up = page.get_size()
            scale = width / max(across, 1.0)
            scale = min(scale, sqrt(_MOST_POINTS / max(across * up, 1.0)))
            bitmap = page.render(
                scale=scale, prefer_bgrx=True, force_bitmap_format=raw.FPDFBitmap_BGRx
            )
            rows = bytes(bitmap.buffer)
            return bitmap.width, bitmap.height, _tight(rows, bitmap.width * 4, bitmap.stride)
        finally:
            page.close()

    def letters(self, number: int) -> tuple[str, "array[float]"]:
        """The characters of a page, and four edges for each, all zero where there is no box."""
        page = self._document[number - 1]
        text = page.get_textpage()
        try:
            count = text.count_chars()
            return signs_of(text), _edges(page, text, count)
        finally:
            text.close()
            page.close()

    def close(self) -> None:
        self._document.close()

    def _size(self, number: int) -> tuple[float, float]:
        width, height = self._document.get_page_size(number)
        return float(width), float(height)


def _tight(rows: bytes, used: int, stride: int) -> bytes:
    """Rows without the space that may be left behind them."""
    if used == stride:
        return rows
    return b"".join(rows[at : at + used] for at in range(0, len(rows), stride))


def _edges(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, count: int) -> "array[float]":
    """From the upper left of the page as it is drawn, turned and cut as it may be."""
    left, top, across, down = _way(page)
    edges = array("f", bytes(16 * count))
    box = tuple(ctypes.c_double() for _edge in range(4))
    for at in range(count):
        if not raw.FPDFText_GetCharBox(text.raw, at, *box):
            continue
        (x1, x2, y1, y2) = (edge.value for edge in box)
        if x2 <= x1 or y2 <= y1:
            continue
        xs = [left + x * across[0] + y * down[0] for x in (x1, x2) for y in (y1, y2)]
        ys = [top + x * across[1] + y * down[1] for x in (x1, x2) for y in (y1, y2)]
        edges[4 * at : 4 * at + 4] = array("f", (min(xs), min(ys), max(xs), max(ys)))
    return edges


_Pair = tuple[float, float]


def _way(page: pypdfium2.PdfPage) -> tuple[float, float, _Pair, _Pair]:
    """Where the page's own origin is drawn, and where a point across and a point up lead."""
    left, top = _drawn(page, 0, 0)
    x, y = _drawn(page, _FAR, 0)
    across = ((x - left) / _FAR, (y - top) / _FAR)
    x, y = _drawn(page, 0, _FAR)
    return left, top, across, ((x - left) / _FAR, (y - top) / _FAR)


def _drawn(page: pypdfium2.PdfPage, x: float, y: float) -> _Pair:
    """In hundredths of a point, since only whole numbers are given."""
    across, down = ctypes.c_int(), ctypes.c_int()
    width, height = (round(100 * side) for side in page.get_size())
    raw.FPDF_PageToDevice(page.raw, 0, 0, width, height, 0, x, y, across, down)
    return across.value / 100, down.value / 100
