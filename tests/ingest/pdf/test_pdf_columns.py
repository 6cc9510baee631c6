"""Columns that a file mixes."""

from briefing_app.ingest.pdf.pdf_columns import in_reading_order
from briefing_app.ingest.pdf.pdf_page import PdfLine, PdfPage

LEFT = [PdfLine(f"l{n}", 50, 280, 700 - 12 * n, 10) for n in range(8)]
RIGHT = [PdfLine(f"r{n}", 310, 540, 700 - 12 * n, 10) for n in range(8)]
MIXED = [line for pair in zip(LEFT, RIGHT, strict=True) for line in pair]


def ordered(lines):
    return [line.text for line in in_reading_order(PdfPage(1, 600, 800, tuple(lines)), lines)]


def test_mixed_columns_are_read_one_after_the_other_under_what_stands_across():
    across = PdfLine("title", 50, 540, 740, 20)

    assert ordered([across, *MIXED]) == [
        "title",
        *(f"l{n}" for n in range(8)),
        *(f"r{n}" for n in range(8)),
    ]


def test_columns_in_order_stay_as_they_are():
    assert ordered([*RIGHT, *LEFT]) == [line.text for line in (*RIGHT, *LEFT)]


def test_a_table_is_read_row_by_row():
    cells = [
        PdfLine(line.text, line.left, line.left + 20 + 25 * (n % 9), line.bottom, 10)
        for n, line in enumerate(MIXED)
    ]

    assert ordered(cells) == [line.text for line in cells]


def test_few_lines_have_no_columns():
    assert ordered(MIXED[:6]) == [line.text for line in MIXED[:6]]


def test_columns_with_scraps_between_their_lines_are_columns_all_the_same():
    rows = []
    for at in range(12):
        bottom = 700 - 12 * at
        rows += [line(60, bottom, 200), line(330, bottom, 200)]
        rows += [line(60, bottom - 5, 20), line(330, bottom - 5, 20)]
    ordered = in_reading_order(PdfPage(1, 600, 800, tuple(rows)), rows)

    assert [one.left for one in ordered] == [60] * 24 + [330] * 24


def line(left, bottom, width):
    return PdfLine("words", left, left + width, bottom, 10)
