"""Scanned pages: what would help is said, and what is recognised is read like any page."""

import pytest

from briefing_app.domain.errors import CannotRead, Remedy, Stopped
from briefing_app.ingest.pdf.page_recognition import Picture, can_recognise, installed
from briefing_app.ingest.pdf.pdf_page import PdfPage
from briefing_app.ingest.pdf.pdf_pictures import MOST_PAGES, with_recognised
from briefing_app.ingest.pdf.pdf_reader import read_pdf
from briefing_app.ingest.readers import read_file
from briefing_app.ingest.wishes import Wishes, unheard
from tests.ingest.pdf_maker import Words, column, pdf_file, scanned

needs_program = pytest.mark.skipif(not can_recognise(), reason="Tesseract is not installed here")
FIRST = "The river rose for three days in the spring of the year and the towns along"
SECOND = "its lower course were not ready for it."


def scan(*pages):
    return scanned(pdf_file(*(column(*lines, size=12, pitch=16) for lines in pages)))


def test_what_would_help_a_scan_is_said():
    with pytest.raises(CannotRead, match="pictures of pages and no text") as refusal:
        read_pdf(scan([FIRST, SECOND]), "a.pdf")

    assert refusal.value.remedy is (Remedy.RECOGNISE if can_recognise() else None)


@pytest.mark.skipif(can_recognise(), reason="Tesseract is installed here")
def test_without_the_program_it_is_said_that_it_is_missing():
    with pytest.raises(CannotRead, match="Tesseract"):
        read_pdf(scan([FIRST]), "a.pdf", Wishes(recognise=True))


@needs_program
def test_a_scan_is_read_page_by_page_when_it_is_wished(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(scan([FIRST, SECOND], ["Behind it stood the school."]))
    told = []

    read = read_file(path, recognise=True, page_done=lambda *words: told.append(words))

    assert [(one.page, one.text) for one in read.passages] == [
        (1, f"{FIRST} {SECOND}"),
        (2, "Behind it stood the school."),
    ]
    assert told == [("a.pdf", 1, 2), ("a.pdf", 2, 2)]
    assert read.source_text.told.quality.startswith("Recognised by machine")


@needs_program
def test_whoever_hears_of_a_page_may_end_the_reading(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(scan([FIRST], [SECOND], [FIRST]))

    def stop(*_told):
        raise Stopped

    with pytest.raises(Stopped):
        read_file(path, recognise=True, page_done=stop)


@needs_program
def test_pages_that_have_text_are_not_recognised():
    content = pdf_file(column(FIRST), [Words(" ", 60, 700)])
    source_text = read_pdf(content, "a.pdf", Wishes(recognise=True))

    assert source_text.text == FIRST
    assert source_text.told.quality == ""
    assert source_text.told.remark == "1 page is a picture without text."


@needs_program
def test_pictures_without_words_are_refused_for_good():
    with pytest.raises(CannotRead, match="no words were recognised") as refusal:
        read_pdf(scanned(pdf_file([])), "a.pdf", Wishes(recognise=True))

    assert refusal.value.remedy is None


@needs_program
def test_more_pictures_than_can_be_read_are_refused():
    pages = [PdfPage(number, 600, 800, ()) for number in range(1, MOST_PAGES + 2)]

    def draw(_page, _scale, _turn):
        return Picture(b"", 0, 0, 1)

    with pytest.raises(CannotRead, match="more than 1000 pictures"):
        with_recognised(pages, draw, "a.pdf", unheard)


@needs_program
@pytest.mark.skipif("osd" not in installed(), reason="Tesseract cannot tell how a page lies here")
def test_a_page_that_was_laid_in_on_its_head_is_turned():
    lines = [FIRST, SECOND] * 3
    content = scan(lines).replace(b"/Type /Page /Parent", b"/Rotate 180 /Type /Page /Parent")

    text = read_pdf(content, "a.pdf", Wishes(recognise=True)).text

    assert text.count(FIRST) >= 2
