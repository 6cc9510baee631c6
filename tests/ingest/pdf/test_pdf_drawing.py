"""Pages are drawn as wide as asked, and their characters have boxes counted from the top left."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.pdf.pdf_drawing import PdfDrawing
from tests.ingest.pdf_maker import Words, pdf_file

ONE = pdf_file([Words("Widen the pier", 60, 700)], [Words("Second page", 60, 100)])


@pytest.fixture
def drawing():
    drawing = PdfDrawing(ONE, "pier.pdf")
    yield drawing
    drawing.close()


def test_a_document_tells_the_sizes_of_its_pages(drawing):
    assert drawing.sizes == ((600, 800), (600, 800))


def test_a_page_is_drawn_with_four_bytes_for_each_point(drawing):
    width, height, pixels = drawing.draw(1, 300)

    assert (width, height) == (300, 400)
    assert len(pixels) == 300 * 400 * 4
    assert min(pixels) < 128 < max(pixels)


def test_a_page_is_never_drawn_larger_than_can_be_held(drawing):
    width, height, pixels = drawing.draw(1, 40_000)

    assert width * height <= 16_100_000
    assert len(pixels) == width * height * 4


def test_characters_have_boxes_from_the_upper_left(drawing):
    signs, edges = drawing.letters(1)

    assert signs.startswith("Widen the pier")
    left, top, right, bottom = edges[:4]
    assert (round(left), round(bottom)) == (60, 100)
    assert left < right
    assert top < bottom


def test_a_file_that_is_damaged_is_refused_in_words():
    with pytest.raises(CannotRead, match="damaged"):
        PdfDrawing(b"%PDF-1.4 and nothing else", "broken.pdf")
