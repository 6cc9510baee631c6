"""What comes back on every page."""

import pytest

from briefing_app.ingest.pdf.pdf_edges import edge_lines
from briefing_app.ingest.pdf.pdf_page import PdfLine, PdfPage
from briefing_app.wordfile.raised import raised


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


def test_notes_that_differ_in_their_figures_do_not_come_back():
    pages = [page(n, ("Words", 400), (f"{n * n} Survey {40 - n}", 60)) for n in (1, 2, 3, 4)]

    assert found(*pages) == []


def test_a_note_that_the_page_calls_is_no_foot_however_often_it_comes():
    pages = [
        page(n, (f"Words{raised(str(n + 8))}", 400), (f"{n + 8} Ibid.", 60)) for n in (1, 2, 3)
    ]

    assert found(*pages) == []


def test_the_number_of_a_page_may_stand_on_either_side_of_its_foot():
    pages = [page(n, ("Words", 400), (f"{n + 11} Rivers of 2019", 30)) for n in (1, 2, 3)]
    pages += [page(n, ("Words", 400), (f"Rivers of 2019 {n + 11}", 30)) for n in (4, 5, 6)]

    assert len(found(*pages)) == 6


def test_the_first_line_of_a_page_with_wide_margins_may_be_its_head():
    pages = [page(n, (f"H. R. 1904-{n}", 620), ("Words", 500)) for n in (1, 2, 3)]

    assert found(*pages) == ["H. R. 1904-1", "H. R. 1904-2", "H. R. 1904-3"]


def test_a_figure_in_the_middle_of_a_foot_may_count_the_pages():
    pages = [page(n, ("Words", 500), (f"Job 25 part {n} of 4", 30)) for n in (1, 2, 3)]

    assert len(found(*pages)) == 3
