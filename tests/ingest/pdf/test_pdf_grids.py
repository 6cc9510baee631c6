"""Tables that a file writes column by column are read row by row."""

from briefing_app.ingest.pdf.pdf_grids import in_rows
from briefing_app.ingest.pdf.pdf_page import PdfLine

ROWS = range(5)
COLUMNS = (60, 200, 340, 480)


def cell(row, left, width=40):
    return PdfLine(f"{row}/{left}", left, left + width, 700 - 14 * row, 10)


def column(left, width=40):
    return [cell(row, left, width) for row in ROWS]


def test_a_table_written_column_by_column_is_read_row_by_row():
    above, below = PdfLine("above", 60, 500, 760, 10), PdfLine("below", 60, 500, 600, 10)
    lines = [above, *(line for left in COLUMNS for line in column(left)), below]

    expected = [cell(row, left) for row in ROWS for left in COLUMNS]
    assert in_rows(lines) == (above, *expected, below)


def test_a_table_written_row_by_row_stays_as_it_is():
    lines = tuple(cell(row, left) for row in ROWS for left in COLUMNS)

    assert in_rows(lines) == lines


def test_columns_of_text_stay_as_they_are():
    lines = tuple(line for left in COLUMNS for line in column(left, width=130))

    assert in_rows(lines) == lines


def test_a_few_words_beside_each_other_are_no_table():
    lines = (*column(60), cell(0, 200), cell(0, 340))

    assert in_rows(lines) == lines
    assert in_rows(()) == ()
