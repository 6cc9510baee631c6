"""A book becomes an Excel file whose words stay words and whose bytes stay the same."""

import errno
import json
import warnings
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.worksheet._writer import ALL_TEMP_FILES

from briefing_app.domain.errors import Stopped
from briefing_app.export.lists.sheet_plan import Book, Column, Form, Linked, Sheet, day_or_words
from briefing_app.export.lists.spreadsheet import write_book
from briefing_app.wordfile.tree import NotSerialised
from tests.export.word_pages import microsoft_validator
from tests.programs import run_program

COLUMNS = (
    Column("Claim", 40),
    Column("As of", 12, Form.DAY),
    Column("Figure", 10, Form.NUMBER),
)
ROWS = (
    ("Ferries carried travellers", date(2019, 2, 3), Decimal(33443)),
    ("=1+1", "2019-02", Decimal("1.5")),
    ("#N/A", None, "about 5"),
)


def a_book(rows=ROWS, **given):
    sheet = Sheet("Evidence", "Evidence", ("PROTECTED A", "Evidence"), COLUMNS, rows)
    words = ("Ports & ferries", "Notes", "Shores", "PROTECTED A", "en", "Page {page} of {pages}")
    return replace(Book(*words, (sheet,)), **given)


def written(book):
    file = BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        write_book(book, file)
    return file.getvalue()


@pytest.fixture
def page():
    return openpyxl.load_workbook(BytesIO(written(a_book()))).active


def test_the_marking_stands_first_and_in_header_and_footer(page):
    assert (page["A1"].value, page["A2"].value) == ("PROTECTED A", "Evidence")
    assert page.oddHeader.right.text == "PROTECTED A"
    assert page.oddFooter.left.text == "PROTECTED A"


def test_an_ampersand_in_the_header_is_no_sign(page):
    assert page.oddHeader.left.text.replace("&&", "&") == "Ports & ferries"


def test_words_stay_words(page):
    cells = [page.cell(row, 1) for row in (5, 6, 7)]
    assert [cell.value for cell in cells] == ["Ferries carried travellers", "=1+1", "#N/A"]
    assert [cell.data_type for cell in cells] == ["s", "s", "s"]
    assert cells[1].quotePrefix
    assert not cells[0].quotePrefix


def test_dates_are_dates_and_figures_numbers(page):
    assert page["B5"].is_date
    assert page["B5"].value.date() == date(2019, 2, 3)
    assert page["B6"].value == "2019-02"
    assert (page["C5"].value, page["C6"].value, page["C7"].value) == (33443, 1.5, "about 5")


def test_the_table_has_its_head_its_filter_and_its_names(page):
    table = page.tables["Evidence"]
    assert (table.ref, table.autoFilter.ref) == ("A4:C7", "A4:C7")
    assert [column.name for column in table.tableColumns] == ["Claim", "As of", "Figure"]
    assert [page.cell(4, at).value for at in (1, 2, 3)] == ["Claim", "As of", "Figure"]


def test_the_head_stays_in_sight_and_is_printed_on_every_page(page):
    assert page.freeze_panes == "B5"
    assert page.print_title_rows == "$4:$4"
    assert page.page_setup.orientation == "landscape"
    assert page.page_setup.fitToWidth == 1
    assert page.page_setup.fitToHeight == 0
    assert page.column_dimensions["A"].width == 40
    assert page["A5"].alignment.wrap_text


def test_a_wide_table_is_printed_on_pages_beside_each_other_and_each_names_its_rows():
    columns = (Column("Claim", 40), *(Column(f"More {at}", 60) for at in range(6)))
    sheet = Sheet("Wide", "Wide", ("SECRET",), columns, (("Ferries", *"abcdef"),))
    page = openpyxl.load_workbook(BytesIO(written(a_book(sheets=(sheet,))))).active
    assert page.page_setup.fitToWidth == 3
    assert page.page_setup.pageOrder == "overThenDown"
    assert page.print_title_cols == "$A:$A"


def test_a_row_is_as_high_as_its_longest_cell_and_its_neighbour_as_low_as_its_own():
    rows = (("Ferries " * 20, None, None), ("Ferries", None, None))
    page = openpyxl.load_workbook(BytesIO(written(a_book(rows)))).active
    assert page.row_dimensions[5].height >= 4 * page.row_dimensions[6].height


def test_large_figures_are_in_groups_and_years_are_not():
    rows = tuple(("x", None, number) for number in (2014, 33443, Decimal("33443.5"), -12345))
    page = openpyxl.load_workbook(BytesIO(written(a_book(rows)))).active
    formats = [page.cell(row, 3).number_format for row in (5, 6, 7, 8)]
    assert formats == ["General", "#,##0", "#,##0.0###", "#,##0"]


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2"),
        ("file:///etc/passwd", None),
        ("https://example.org/a b", None),
        ("", None),
    ],
)
def test_only_an_address_on_the_web_is_led_to(address, target):
    rows = ((Linked("=Harbour survey", address), None, None), ("Plain", None, None))
    page = openpyxl.load_workbook(BytesIO(written(a_book(rows)))).active
    link = page["A5"].hyperlink
    assert (link.target if link else None) == target
    assert (page["A5"].value, page["A5"].data_type) == ("=Harbour survey", "s")
    assert page["A6"].hyperlink is None


def test_the_properties_are_the_books_own():
    book = openpyxl.load_workbook(BytesIO(written(a_book())))
    assert (book.properties.title, book.properties.creator) == ("Ports & ferries", "Shores")
    assert (book.properties.keywords, book.properties.language) == ("PROTECTED A", "en-CA")


def test_the_same_book_gives_the_same_bytes_and_no_time_of_day():
    one = written(a_book())
    assert one == written(a_book())
    with ZipFile(BytesIO(one)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"created" not in archive.read("docProps/core.xml")


def test_a_list_without_rows_has_no_table():
    page = openpyxl.load_workbook(BytesIO(written(a_book(())))).active
    assert page.tables == {}
    assert page["A4"].value == "Claim"


def test_what_no_cell_can_hold_is_cut_or_replaced():
    rows = (("x" * 40_000, None, None), ("a\x01b\ud800", None, None))
    page = openpyxl.load_workbook(BytesIO(written(a_book(rows)))).active
    assert len(page["A5"].value) == 32_767
    assert page["A5"].value.endswith("[…]")
    assert page["A6"].value == "a\ufffdb\ufffd"


def test_whoever_stops_the_rows_stops_the_writing_and_nothing_is_left_behind():
    def rows():
        yield ROWS[0]
        raise Stopped

    with pytest.raises(Stopped):
        write_book(a_book(rows()), BytesIO())
    assert ALL_TEMP_FILES == []


def test_a_disk_without_room_for_the_growing_sheets_is_told_as_full():
    def rows():
        yield ROWS[0]
        raise NotSerialised("IO_ENOSPC")

    with pytest.raises(OSError, match="ENOSPC") as told:
        write_book(a_book(rows()), BytesIO())
    assert told.value.errno == errno.ENOSPC
    assert ALL_TEMP_FILES == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("2019-02-03", date(2019, 2, 3)), ("2019-02", "2019-02"), ("2019", "2019"), ("", None)],
)
def test_only_a_whole_day_is_a_date(text, value):
    assert day_or_words(text) == value


def test_microsofts_validator_finds_nothing(tmp_path):
    validator = microsoft_validator()
    if validator is None:
        pytest.skip("Microsoft's validator is not here: it comes through npm")
    linked = (Linked("Survey", "https://example.org/a?b=1&c=2"), None, Decimal(33443))
    first = a_book((*ROWS, linked, linked)).sheets[0]
    second = replace(first, name="Families", table="Families")
    path = tmp_path / "book.xlsx"
    path.write_bytes(written(a_book(sheets=(first, second))))
    assert json.loads(run_program([validator, str(path)]).stdout)["errors"] == []
