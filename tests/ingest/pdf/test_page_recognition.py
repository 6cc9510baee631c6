"""Words are recognised in the picture of a page, where the program for it is installed."""

import pypdfium2
import pytest

from briefing_app.ingest.pdf.page_recognition import (
    Picture,
    Recognised,
    can_recognise,
    languages,
    recognise,
)
from tests.ingest.pdf_maker import Words, column, pdf_file

needs_program = pytest.mark.skipif(not can_recognise(), reason="Tesseract is not installed here")
LINES = ("The river rose for three days in the spring", "and the towns were not ready for it.")
SCALE = 3


def picture_of(*words):
    document = pypdfium2.PdfDocument(pdf_file(words))
    bitmap = document[0].render(scale=SCALE, grayscale=True)
    rows = bytes(bitmap.buffer)
    begins = range(0, bitmap.stride * bitmap.height, bitmap.stride)
    points = b"".join(rows[at : at + bitmap.width] for at in begins)
    return Picture(points, bitmap.width, bitmap.height, SCALE)


@needs_program
def test_the_lines_of_a_page_come_with_their_places():
    read = recognise(picture_of(*column(*LINES, size=12, pitch=16)), 7)

    assert [line.text for line in read.lines] == list(LINES)
    assert [line.page for line in read.lines] == [7, 7]
    assert [round(line.bottom / 10) for line in read.lines] == [70, 68]
    assert all(round(line.left) in range(59, 63) for line in read.lines)
    assert (read.words, read.doubtful) == (17, 0)


@needs_program
def test_lines_of_about_one_height_count_as_one_size_and_a_title_as_larger():
    title = Words("On rivers", 60, 750, 26)
    sizes = [line.size for line in recognise(picture_of(title, *column(*LINES, size=12)), 1).lines]

    assert sizes[0] > 1.5 * sizes[1]
    assert sizes[1] == sizes[2]


@needs_program
def test_an_empty_page_has_no_words():
    assert recognise(picture_of(), 1) == Recognised()


@needs_program
def test_a_picture_that_is_none_has_no_words():
    assert recognise(Picture(b"", 0, 0, 1), 1) == Recognised()


@needs_program
def test_only_languages_of_ours_are_asked_for():
    assert set(languages().split("+")) <= {"eng", "fra"}
