"""The cells of a row are read together, and columns of text are no tables."""

from briefing_app.ingest.pdf.pdf_page import PdfLine
from briefing_app.ingest.pdf.pdf_tables import with_rows


def cell(text, left, bottom, width=60):
    return PdfLine(text, left, left + width, bottom, 10)


def told(*lines):
    rows = with_rows(lines, lambda cells: " ".join(line.text for line in cells))
    return [(line.text, line.is_row) for line in rows]


def test_two_rows_with_columns_in_common_are_a_table():
    rows = [cell("Year", 60, 400), cell("2019", 200, 400), cell("2024", 300, 400)]
    rows += [cell("Towns", 60, 386), cell("12", 200, 386), cell("14", 300, 386)]

    assert told(*rows) == [("Year 2019 2024", True), ("Towns 12 14", True)]


def test_the_lines_of_a_cell_stay_together():
    first = [cell("Towns on", 60, 400), cell("the coast", 60, 388), cell("12", 200, 400)]
    second = [cell("Fields", 60, 374), cell("7", 200, 374), cell("of them", 200, 362)]

    assert told(*first, *second) == [("Towns on the coast 12", True), ("Fields 7 of them", True)]


def test_what_stands_beside_once_is_no_table():
    assert told(cell("Left", 60, 400), cell("Right", 300, 400), cell("Below", 60, 380, 400)) == [
        ("Left", False),
        ("Right", False),
        ("Below", False),
    ]


def test_columns_of_text_are_no_table():
    left = [cell(f"left {at}", 60, 700 - 12 * at, 200) for at in range(9)]
    right = [cell(f"right {at}", 300, 700 - 12 * at, 200) for at in range(9)]
    lines = [*left, *right, *left, *right]

    assert [text for text, _is_row in told(*lines)] == [line.text for line in lines]


def test_numbers_before_items_make_no_table():
    lines = [cell("1.", 60, 400, 8), cell("Keep the banks", 160, 400, 90)]
    lines += [cell("2.", 60, 386, 8), cell("Plant trees", 160, 386, 80)]

    assert told(*lines) == [("1. Keep the banks", False), ("2. Plant trees", False)]


def test_a_heading_above_a_table_is_no_part_of_it():
    rows = [cell("Year", 60, 400), cell("2019", 200, 400), cell("Towns", 60, 386)]
    rows.append(cell("12", 200, 386))

    assert told(cell("On figures", 60, 415), *rows)[0] == ("On figures", False)
