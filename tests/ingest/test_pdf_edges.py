"""What comes back on every page."""

import pytest

from briefing_app.ingest.pdf_edges import edge_lines
from briefing_app.ingest.pdf_page import PdfLine, PdfPage


def page(number, *rows):
    lines = tuple(PdfLine(text, 60, 200, bottom, 10, page=number) for text, bottom in rows)
    return PdfPage(number, 600, 800, lines)


def found(*pages):
    return sorted({line.text for line in edge_lines(pages)})


def test_heads_that_differ_in_their_number_alone_are_the_same():
    pages = [page(n, (f"Rivers, page {n}", 780), ("Words", 400)) for n in (1, 2, 3)]

    assert found(*pages) == ["Rivers, page 1", "Rivers, page 2", "Rivers, page 3"]


def test_the_same_words_in_the_middle_of_pages_are_text():
    assert found(*(page(n, ("Words", 400), (f"More {n * 7}!", 300)) for n in (1, 2, 3))) == []


@pytest.mark.parametrize("number", ["7", "- 7 -", "Page 7 of 9", "xiv", "7 / 9"])
def test_the_number_of_a_page_is_known_alone(number):
    assert found(page(1, ("Words", 400), (number, 30))) == [number]


def test_a_page_of_nothing_but_a_number_keeps_it():
    assert found(page(1, ("7", 30)), page(2, ("8", 30))) == []
