"""The characters of a page of a PDF become lines, each with its place, its size and its look."""

import ctypes
import re
import sys
from collections.abc import Collection, Iterator, Sequence

import pypdfium2  # type: ignore[import-untyped]  # brings no types
from pypdfium2 import raw

from briefing_app.ingest.pdf.pdf_page import PdfLine
from briefing_app.ingest.pdf.pdf_shadows import shadows_among
from briefing_app.ingest.pdf.pdf_signs import PdfSigns
from briefing_app.ingest.pdf.pdf_spaces import PdfSpaces
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
_NARROW = 0.3
"""Of its size, what a letter takes at least on the average of a word."""

_MARKS = re.compile(r"[0-9*†‡]+")
_MARK = re.compile(r"[0-9*†‡]")
_SEAM = re.compile(r" |(?<![0-9*†‡ ])[0-9*†‡]")
_LINE = re.compile("[^\r\n\x02\ufffe]+[\r\n\x02\ufffe]?")
_BEFORE_MARK = re.compile(r"(?<=\S) (?=[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:\s|$))")
_SURROGATES = range(0xD800, 0xE000)
_UNKNOWN = re.compile("[\x01\x03-\x08\x0e-\x1f\ue000-\uf8ff\ufffd]")
_MANY = 40
_DRAWN = re.compile("(?:^|(?<=[\r\n]))[\uf020-\uf0ff](?= )")
"""A drawing of a symbol font before a line: the mark of an item, whichever it is."""

_BULLET = "•"
_UNREADABLE = re.compile("[\x00\ud800-\udfff]")


def signs_of(text: pypdfium2.PdfTextPage) -> str:
    """One character for each that PDFium counts, so that their places can be asked for."""
    count = text.count_chars()
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(text.raw, 0, count, buffer) - 1
    signs = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass")
    if written == count == len(signs):
        signs = _UNREADABLE.sub(_SPACE, signs)
    else:
        signs = "".join(_sign(raw.FPDFText_GetUnicode(text.raw, at)) for at in range(count))
    return _DRAWN.sub(_BULLET, signs)


def _sign(code: int) -> str:
    if code == 0 or code in _SURROGATES or code > sys.maxunicode:
        return _SPACE
    return chr(code)


def lines_of(text: pypdfium2.PdfTextPage, number: int) -> tuple[PdfLine, ...]:
    """In the order of the file; `number` is that of the page.

    None where the file does not tell which letters its signs stand for: they can only be seen.
    """
    letters = _Letters(text, number)
    return () if letters.are_unknown else tuple(letters.lines())


class _Letters:
    """The characters of one page in the order of the file; places are asked for where needed."""

    def __init__(self, text: pypdfium2.PdfTextPage, number: int) -> None:
        self._asked = PdfSigns(text)
        self._number = number
        self._signs = signs_of(text)
        self._spaces = PdfSpaces(self._asked, self._signs)
        self._shadows = shadows_among(self._asked, self._signs)

    @property
    def are_unknown(self) -> bool:
        unknown = len(_UNKNOWN.findall(self._signs))
        return unknown > _MANY and unknown > sum(map(str.isalpha, self._signs))

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
        places = [match.start() for match in _SEAM.finditer(self._signs, start + 1, end - 1)]
        if not places:
            return []
        gaps = {at: self._gap(at) for at in self._doubtful(places, start, size)}
        if any(gap > _GAP * size and self._signs[at] == _SPACE for at, gap in gaps.items()):
            gaps = {at: self._gap(at) for at in places}
        between = [gap for at, gap in gaps.items() if self._signs[at] == _SPACE]
        stretched = _is_stretched(between, size)
        return [at for at, gap in gaps.items() if self._is_seam(at, gap, size, stretched=stretched)]

    def _doubtful(self, places: Sequence[int], start: int, size: float) -> Iterator[int]:
        """Where there may be a gap: most words fill the way to the next one, as is soon seen."""
        left = self._asked.left(start)
        for at in places:
            begin, is_space = left, self._signs[at] == _SPACE
            left = self._asked.left(at + is_space)
            free = left - begin - _NARROW * size * (at - start)
            if free > _GAP * size or left - begin < size:
                yield at
            start = at + is_space

    def _is_seam(self, at: int, gap: float, size: float, *, stretched: bool) -> bool:
        if gap >= -_BACK * size:
            return gap > _GAP * size and not stretched and self._signs[at] == _SPACE
        return self._asked.bottom(at - 1) - self._asked.bottom(at + 1) > _LEVEL * size

    def _gap(self, at: int) -> float:
        """Between the words around a space, or between a mark and what stands before it."""
        following = at + (self._signs[at] == _SPACE)
        return self._asked.left(following) - self._asked.right(at - 1)

    def _line(self, start: int, end: int, size: float, *, is_broken: bool = False) -> PdfLine:
        left, right = self._asked.left(start), self._asked.right(end - 1)
        bottom = self._asked.bottom((start + end) // 2)
        text = self._signs[start:end]
        mended = self._spaces.mended(start, end)
        if self._shadows:
            mended |= dict.fromkeys(self._shadows.intersection(range(start, end)), "")
        if mended or _MARK.search(text):
            text = _BEFORE_MARK.sub("", self._written(start, end, size, mended))
        bold = self._is_all_bold(start, end)
        return PdfLine(plain_words(text), left, right, bottom, size, bold, is_broken, self._number)

    def _written(self, start: int, end: int, size: float, mended: dict[int, str]) -> str:
        """Small figures above the line are the marks of notes."""
        signs = [mended.get(at, self._signs[at]) for at in range(start, end)]
        bottom = 0.0
        for at in self._small_figures(start, end, size):
            bottom = bottom or min(self._asked.bottom(start), self._asked.bottom(end - 1))
            if self._asked.bottom(at) > bottom + _LIFTED * size:
                signs[at - start] = raised(self._signs[at])
        return "".join(signs)

    def _small_figures(self, start: int, end: int, size: float) -> Iterator[int]:
        """A mark stands at an end of its figures: where both are large, so are all of them."""
        for run in _MARKS.finditer(self._signs, start, end):
            ends = {run.start(), run.end() - 1}
            if any(self._asked.size(at) < _SMALL * size for at in ends):
                inside = range(run.start(), run.end())
                yield from (at for at in inside if self._asked.size(at) < _SMALL * size)

    def _size(self, start: int, end: int) -> float:
        """The middle one of three samples, since a line may begin or end with a small mark."""
        step = max((end - start) // 4, 1)
        first, last = (self._asked.size(min(start + step * at, end - 1)) for at in (1, 3))
        if first == last:
            return first
        return sorted((first, self._asked.size(min(start + step * 2, end - 1)), last))[1]

    def _is_all_bold(self, start: int, end: int) -> bool:
        """A heavy word in the line does not make it a heading."""
        quarter = (end - start) // 4
        samples = ((start + end) // 2, start + quarter, end - 1 - quarter)
        return all(map(self._asked.is_bold, samples))


def _is_stretched(gaps: Collection[float], size: float) -> bool:
    """Words spread evenly over a narrow column, all gaps alike, are no cells."""
    widest = max(gaps, default=0.0)
    return len(gaps) > 1 and min(gaps) > _ALIKE * widest and widest < _STRETCHED * size
