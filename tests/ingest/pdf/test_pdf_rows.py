"""What stands on one line of a page."""

from briefing_app.ingest.pdf.pdf_page import PdfLine
from briefing_app.ingest.pdf.pdf_rows import merged_rows


def line(text, left, bottom=100.0, size=10.0, width=None):
    return PdfLine(text, left, left + (width or 5 * len(text)), bottom, size)


def texts(*lines):
    return [one.text for one in merged_rows(lines)]


def test_a_number_stands_before_its_words_across_a_gap():
    assert texts(line("6.1.", 60), line("Ministers decide.", 110)) == ["6.1. Ministers decide."]


def test_a_small_mark_is_raised_and_joined():
    assert texts(line("rose", 60), line("12", 80.5, 104, 6)) == ["rose¹²"]
    assert texts(line("3", 60, 104, 6), line("See there.", 67)) == ["³ See there."]


def test_columns_and_lines_below_stay_apart():
    assert texts(line("left words", 60), line("right words", 300)) == ["left words", "right words"]
    assert texts(line("above", 60, 100), line("below", 60, 87)) == ["above", "below"]
