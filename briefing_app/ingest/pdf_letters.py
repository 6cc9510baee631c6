"""The characters of a page of a PDF become lines, each with its place, its size and its look."""

import ctypes
import re
import sys
from collections.abc import Collection, Iterator
from math import hypot

import pypdfium2  # type: ignore[import-untyped]  # brings no types
from pypdfium2 import raw

from briefing_app.ingest.pdf_page import PdfLine
from briefing_app.ingest.text_building import plain_words
from briefing_app.wordfile.raised import raised

_HYPHENS = frozenset("\x02\ufffe")
_SPACE = " "
_GAP = 1.6
_BACK = 2.0
_ALIKE = 0.85
_STRETCHED = 5.0
_LEVEL = 0.3
_SMALL = 0.82
_LIFTED = 0.12
_HEAVY = 600
_MARKS = frozenset("0123456789*†‡")
_MARK = re.compile(r"[0-9*†‡]")
_SEAM = re.compile(r" |(?<![0-9*†‡ ])[0-9*†‡]")
_LINE = re.compile("[^\r\n\x02\ufffe]+[\r\n\x02\ufffe]?")
_BEFORE_MARK = re.compile(r"(?<=\S) (?=[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:\s|$))")
_SURROGATES = range(0xD800, 0xE000)
_UNREADABLE = re.compile("[\x00\ud800-\udfff]")


def signs_of(text: pypdfium2.PdfTextPage) -> str:
    """One character for each that PDFium counts, so that their places can be asked for."""
    count = text.count_chars()
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(text.raw, 0, count, buffer) - 1
    signs = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass")
    if written == count == len(signs):
        return _UNREADABLE.sub(_SPACE, signs)
    return "".join(_sign(raw.FPDFText_GetUnicode(text.raw, at)) for at in range(count))


def _sign(code: int) -> str:
    if code == 0 or code in _SURROGATES or code > sys.maxunicode:
        return _SPACE
    return chr(code)


def lines_of(text: pypdfium2.PdfTextPage, number: int) -> tuple[PdfLine, ...]:
    """In the order of the file; `number` is that of the page."""
    return tuple(_Letters(text, number).lines())


class _Letters:
    """The characters of one page in the order of the file; places are asked for where needed."""

    def __init__(self, text: pypdfium2.PdfTextPage, number: int) -> None:
        self._text = text.raw
        self._number = number
        self._signs = signs_of(text)
        self._box = tuple(ctypes.c_double() for _edge in range(4))

    def lines(self) -> Iterator[PdfLine]:
        for match in _LINE.finditer(self._signs):
            is_broken = match.group()[-1] in _HYPHENS
            ends = is_broken or match.group()[-1] in "\r\n"
            yield from self._parts(match.start(), match.end() - ends, is_broken=is_broken)

    def _parts(self, start: int, end: int, *, is_broken: bool) -> Iterator[PdfLine]:
        """What stands far apart on one line are columns or cells."""
        while start < end and self._signs[start] == _SPACE:
            start += 1
        while end > start and self._signs[end - 1] == _SPACE:
            end -= 1
        if start >= end:
            return
        size = self._size(start, end)
        for at in self._seams(start, end, size):
            yield self._line(start, at, size)
            start = at + (self._signs[at] == _SPACE)
        line = self._line(start, end, size, is_broken=is_broken)
        if line.text:
            yield line

    def _seams(self, start: int, end: int, size: float) -> list[int]:
        """Where it is far to the right on the line, or back to the mark of the next note below."""
        found = _SEAM.finditer(self._signs, start + 1, end - 1)
        gaps = {match.start(): self._gap(match.start()) for match in found}
        between = [gap for at, gap in gaps.items() if self._signs[at] == _SPACE]
        stretched = _is_stretched(between, size)
        return [
            at
            for at, gap in gaps.items()
            if (gap > _GAP * size and not stretched and self._signs[at] == _SPACE)
            or (gap < -_BACK * size and self._bottom(at - 1) - self._bottom(at + 1) > _LEVEL * size)
        ]

    def _gap(self, at: int) -> float:
        """Between the words around a space, or between a mark and what stands before it."""
        following = at + (self._signs[at] == _SPACE)
        return self._place(following)[0] - self._place(at - 1)[1]

    def _line(self, start: int, end: int, size: float, *, is_broken: bool = False) -> PdfLine:
        left = self._place(start)[0]
        right = self._place(end - 1)[1]
        bottom = self._bottom((start + end) // 2)
        text = self._signs[start:end]
        if _MARK.search(text):
            text = _BEFORE_MARK.sub("", "".join(self._written(start, end, size)))
        bold = self._is_all_bold(start, end)
        return PdfLine(plain_words(text), left, right, bottom, size, bold, is_broken, self._number)

    def _written(self, start: int, end: int, size: float) -> Iterator[str]:
        """Small figures above the line are the marks of notes."""
        bottom = 0.0
        for at in range(start, end):
            sign = self._signs[at]
            if sign in _MARKS and self._size_of(at) < _SMALL * size:
                bottom = bottom or min(self._bottom(start), self._bottom(end - 1))
                yield raised(sign) if self._bottom(at) > bottom + _LIFTED * size else sign
            else:
                yield sign

    def _size(self, start: int, end: int) -> float:
        """The middle one of three samples, since a line may begin or end with a small mark."""
        step = max((end - start) // 4, 1)
        samples = sorted(self._size_of(min(start + step * at, end - 1)) for at in (1, 2, 3))
        return samples[1]

    def _size_of(self, at: int) -> float:
        matrix = raw.FS_MATRIX()
        size = float(raw.FPDFText_GetFontSize(self._text, at))
        if raw.FPDFText_GetMatrix(self._text, at, matrix):
            size *= hypot(matrix.c, matrix.d) or 1.0
        return size

    def _place(self, at: int) -> tuple[float, float]:
        """Where the character begins and ends across the page."""
        raw.FPDFText_GetCharBox(self._text, at, *self._box)
        return self._box[0].value, self._box[1].value

    def _bottom(self, at: int) -> float:
        across, up = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(self._text, at, across, up)
        return up.value

    def _is_all_bold(self, start: int, end: int) -> bool:
        """A heavy word in the line does not make it a heading."""
        quarter = (end - start) // 4
        samples = ((start + end) // 2, start + quarter, end - 1 - quarter)
        return all(map(self._is_bold, samples))

    def _is_bold(self, at: int) -> bool:
        if int(raw.FPDFText_GetFontWeight(self._text, at)) >= _HEAVY:
            return True
        name = ctypes.create_string_buffer(80)
        raw.FPDFText_GetFontInfo(self._text, at, name, 80, ctypes.c_int())
        return any(heavy in name.value for heavy in (b"Bold", b"Black", b"Heavy", b"bold"))


def _is_stretched(gaps: Collection[float], size: float) -> bool:
    """Words spread evenly over a narrow column, all gaps alike, are no cells."""
    widest = max(gaps, default=0.0)
    return len(gaps) > 1 and min(gaps) > _ALIKE * widest and widest < _STRETCHED * size
