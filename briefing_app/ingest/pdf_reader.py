"""PDF: pages become lines with places, the lines become paragraphs. The only door to PDFium."""

import ctypes
import re
import sys
from collections.abc import Collection, Iterator
from functools import partial
from math import hypot

import pypdfium2  # type: ignore[import-untyped]  # brings no types
from pypdfium2 import raw

from briefing_app.domain.errors import CannotRead, Remedy
from briefing_app.ingest.page_recognition import Picture, can_recognise
from briefing_app.ingest.pdf_fields import among, with_fields_printed
from briefing_app.ingest.pdf_page import OutlineEntry, PdfLine, PdfPage
from briefing_app.ingest.pdf_paragraphs import paragraphs_of
from briefing_app.ingest.pdf_pictures import with_recognised
from briefing_app.ingest.pdf_properties import with_packet
from briefing_app.ingest.source_text import SourceText, Told
from briefing_app.ingest.text_building import build, plain_words, sensible_title
from briefing_app.ingest.wishes import AS_IT_IS, Wishes
from briefing_app.language import _, ngettext
from briefing_app.wordfile.raised import raised

_BREAKS = frozenset("\r\n\x02\ufffe")
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
_MOST_CHARACTERS = 30_000_000
_MOST_ENTRIES = 5000
_MARKS = frozenset("0123456789*†‡")
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_BEFORE_MARK = re.compile(r"(?<=\S) (?=[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:\s|$))")
_SURROGATES = range(0xD800, 0xE000)


def read_pdf(content: bytes, name: str, wishes: Wishes = AS_IT_IS) -> SourceText:
    """Raises `CannotRead`: damaged, locked by a password, or pictures without text."""
    document = opened(content, name, wishes.password)
    try:
        pages = tuple(_pages(document, name))
        if not pages:
            raise CannotRead(_("{name} holds no pages.").format(name=name))
        quality = ""
        if wishes.recognise and any(page.is_picture for page in pages):
            draw = partial(_drawn, document)
            pages, quality = with_recognised(pages, draw, name, wishes.page_done)
        if all(page.is_blank for page in pages):
            raise CannotRead(_("{name} holds no words.").format(name=name))
        if not any(page.lines for page in pages):
            raise _without_text(name, recognised=wishes.recognise)
        told = _told(document, sum(page.is_picture for page in pages), quality)
        told = with_packet(told, content)
        return build(name, paragraphs_of(pages, tuple(_outline(document))), told)
    finally:
        document.close()


def opened(content: bytes, name: str, password: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(content, password=password or None)
    except pypdfium2.PdfiumError as fault:
        raise _refusal(fault, name, password) from fault


def _refusal(fault: pypdfium2.PdfiumError, name: str, password: str) -> CannotRead:
    if fault.err_code != raw.FPDF_ERR_PASSWORD:
        return CannotRead(
            _("{name} is damaged, or not built as its kind of file is.").format(name=name)
        )
    if password:
        sentence = _("{name} does not open with this password.")
    else:
        sentence = _("{name} asks for a password.")
    return CannotRead(sentence.format(name=name), Remedy.PASSWORD)


def _without_text(name: str, *, recognised: bool) -> CannotRead:
    if recognised:
        sentence = _("{name} holds pictures of pages in which no words were recognised.")
        return CannotRead(sentence.format(name=name))
    if can_recognise():
        sentence = _("{name} holds pictures of pages and no text; its words can be recognised.")
        return CannotRead(sentence.format(name=name), Remedy.RECOGNISE)
    sentence = _(
        "{name} holds pictures of pages and no text; have its text recognised and import it again."
    )
    return CannotRead(sentence.format(name=name))


def _told(document: pypdfium2.PdfDocument, pictures: int, quality: str) -> Told:
    said = document.get_metadata_dict()
    date = _DATE.match(said.get("CreationDate", ""))
    remark = ngettext(
        "{count} page is a picture without text.",
        "{count} pages are pictures without text.",
        pictures,
    ).format(count=pictures)
    return Told(
        sensible_title(said.get("Title", "")),
        plain_words(said.get("Author", "")),
        "-".join(filter(None, date.groups())) if date else "",
        remark if pictures else "",
        quality,
    )


def _outline(document: pypdfium2.PdfDocument) -> Iterator[OutlineEntry]:
    for count, entry in enumerate(document.get_toc()):
        if count >= _MOST_ENTRIES:
            return
        place = entry.get_dest()
        page = place.get_index() if place else None
        yield OutlineEntry(plain_words(entry.get_title()), entry.level, (page or 0) + 1)


def _pages(document: pypdfium2.PdfDocument, name: str) -> Iterator[PdfPage]:
    characters = 0
    for number in range(len(document)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:  # a page that cannot be opened is left out
            continue
        lines = _lines(page, number, name)
        filled = with_fields_printed(document, number)
        if filled:
            known = set(lines)
            more = [line for line in _lines(filled, number, name) if line not in known]
            lines = among(lines, more)
            filled.close()
        characters += sum(len(line.text) for line in lines)
        _refuse_too_much(characters, name)
        width, height = page.get_size()
        is_blank = not lines and not raw.FPDFPage_CountObjects(page.raw)
        yield PdfPage(number + 1, width, height, lines, is_blank)
        page.close()


def _refuse_too_much(characters: int, name: str) -> None:
    if characters > _MOST_CHARACTERS:
        raise CannotRead(_("{name} holds more text than can be read.").format(name=name))


def _lines(page: pypdfium2.PdfPage, number: int, name: str) -> tuple[PdfLine, ...]:
    text = page.get_textpage()
    _refuse_too_much(text.count_chars(), name)
    lines = tuple(_Letters(text, number + 1).lines())
    text.close()
    return lines


def _drawn(document: pypdfium2.PdfDocument, page: PdfPage, scale: float) -> Picture:
    """In grey, without the bytes that PDFium puts behind each row."""
    opened = document[page.number - 1]
    bitmap = opened.render(scale=scale, grayscale=True)
    try:
        rows = memoryview(bitmap.buffer).cast("B")
        begins = range(0, bitmap.stride * bitmap.height, bitmap.stride)
        points = b"".join(rows[at : at + bitmap.width] for at in begins)
        return Picture(points, bitmap.width, bitmap.height, scale)
    finally:
        bitmap.close()
        opened.close()


class _Letters:
    """The characters of one page in the order of the file; places are asked for where needed."""

    def __init__(self, text: pypdfium2.PdfTextPage, number: int) -> None:
        self._text = text.raw
        self._number = number
        count = text.count_chars()
        codes = (raw.FPDFText_GetUnicode(self._text, at) for at in range(count))
        self._signs = [sign_of(code) for code in codes]
        self._box = tuple(ctypes.c_double() for _edge in range(4))

    def lines(self) -> Iterator[PdfLine]:
        start = 0
        for at, sign in enumerate([*self._signs, "\n"]):
            if sign in _BREAKS:
                yield from self._parts(start, at, is_broken=sign in _HYPHENS)
                start = at + 1

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
        inner = range(start + 1, end - 1)
        gaps = {at: self._gap(at) for at in inner if self._signs[at] == _SPACE}
        stretched = _is_stretched(gaps.values(), size)
        wide = [at for at, gap in gaps.items() if gap > _GAP * size and not stretched]
        back = [at for at in inner if self._goes_back(at, gaps, size)]
        return sorted({*wide, *back})

    def _goes_back(self, at: int, gaps: dict[int, float], size: float) -> bool:
        gap = gaps.get(at)
        if gap is None:
            if self._signs[at] not in _MARKS or self._signs[at - 1] in _MARKS:
                return False
            gap = self._place(at)[0] - self._place(at - 1)[1]
        return gap < -_BACK * size and (self._bottom(at - 1) - self._bottom(at + 1) > _LEVEL * size)

    def _gap(self, at: int) -> float:
        return self._place(at + 1)[0] - self._place(at - 1)[1]

    def _line(self, start: int, end: int, size: float, *, is_broken: bool = False) -> PdfLine:
        left = self._place(start)[0]
        right = self._place(end - 1)[1]
        bottom = self._bottom((start + end) // 2)
        text = _BEFORE_MARK.sub("", plain_words("".join(self._written(start, end, size))))
        bold = self._is_bold((start + end) // 2)
        return PdfLine(text, left, right, bottom, size, bold, is_broken, self._number)

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


def sign_of(code: int) -> str:
    if code == 0 or code in _SURROGATES or code > sys.maxunicode:
        return _SPACE
    return chr(code)
