"""Headings by the file's own contents, and by their look."""

from briefing_app.ingest.pdf.pdf_headings import Heap, mark_headings
from briefing_app.ingest.pdf.pdf_page import OutlineEntry, PdfLine


def heap(text, size=10.0, page=1, *, bold=False):
    return Heap((PdfLine(text, 60, 300, 400, size, bold, page=page),))


TEXT = heap("The river rose for three days in the spring.")


def levels(heaps, outline=()):
    return [one.level for one in mark_headings(heaps, outline, 10)]


def test_each_size_is_a_depth_and_bold_lines_are_the_lowest():
    heaps = [heap("Title", 20), heap("Part", 14), TEXT, heap("Section", bold=True), TEXT, TEXT]

    assert levels(heaps) == [0, 1, None, 2, None, None]


def test_the_outline_tells_the_depth_where_most_of_it_is_found():
    heaps = [heap("Title", 20), heap("1. Part"), TEXT, heap("Section", 14, 2), TEXT]
    outline = [OutlineEntry("1 Part", 0, 1), OutlineEntry("SECTION", 1, 2)]

    assert levels(heaps, outline) == [0, 1, None, 2, None]


def test_an_outline_that_names_other_things_is_left():
    heaps = [heap("Part", 14), TEXT]

    assert levels(heaps, [OutlineEntry("Bookmark 1", 0, 1), OutlineEntry("x", 0, 1)]) == [0, None]


def test_a_text_all_in_bold_has_no_bold_headings():
    assert levels([heap("Words", bold=True)] * 4) == [None] * 4


def test_figures_and_long_paragraphs_are_no_headings():
    assert levels([heap("12", 30), heap("word " * 80, 14), TEXT]) == [None, None, None]
