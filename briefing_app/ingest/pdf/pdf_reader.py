"""PDF: pages become lines with places, the lines become paragraphs. The only door to PDFium."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pypdfium2  # type: ignore[import-untyped]  # brings no types
from pypdfium2 import raw

from briefing_app.domain.errors import CannotRead, Remedy
from briefing_app.ingest.locks.refusals import asks_for_password, stays_locked
from briefing_app.ingest.pdf.page_recognition import Picture, can_recognise
from briefing_app.ingest.pdf.pdf_fields import among, has_fields, with_fields_printed
from briefing_app.ingest.pdf.pdf_letters import lines_of
from briefing_app.ingest.pdf.pdf_page import OutlineEntry, PdfLine, PdfPage
from briefing_app.ingest.pdf.pdf_paragraphs import paragraphs_of
from briefing_app.ingest.pdf.pdf_pictures import with_recognised
from briefing_app.ingest.pdf.pdf_properties import with_packet
from briefing_app.ingest.source_text import SourceText, Told
from briefing_app.ingest.text_building import build, plain_words, sensible_title
from briefing_app.ingest.wishes import AS_IT_IS, Wishes
from briefing_app.language import _, ngettext

_MOST_CHARACTERS = 30_000_000
_MOST_ENTRIES = 5000
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")


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
        if told.remark and not wishes.recognise and can_recognise():
            told = replace(told, pictures=sum(page.is_picture for page in pages))
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
    if fault.err_code == raw.FPDF_ERR_SECURITY:
        return stays_locked(name)
    if fault.err_code != raw.FPDF_ERR_PASSWORD:
        return CannotRead(
            _("{name} is damaged, or not built as its kind of file is.").format(name=name)
        )
    return asks_for_password(name, password)


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
        if has_fields(page) and (filled := with_fields_printed(document, number)):
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
    lines = lines_of(text, number + 1)
    text.close()
    return lines


def _drawn(document: pypdfium2.PdfDocument, page: PdfPage, scale: float, turn: int) -> Picture:
    """In grey, without the bytes that PDFium puts behind each row."""
    opened = document[page.number - 1]
    bitmap = opened.render(scale=scale, rotation=turn, grayscale=True)
    try:
        rows = memoryview(bitmap.buffer).cast("B")
        begins = range(0, bitmap.stride * bitmap.height, bitmap.stride)
        points = b"".join(rows[at : at + bitmap.width] for at in begins)
        return Picture(points, bitmap.width, bitmap.height, scale)
    finally:
        bitmap.close()
        opened.close()
