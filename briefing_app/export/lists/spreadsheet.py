"""Book → Excel file, row by row, so that a long one needs no more room than a short one.

Nothing is decided here. The same book gives the same bytes.
"""

import errno
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.writer.excel import ExcelWriter

from briefing_app.export.lists.sheet_fit import head_height, pages_across, row_height
from briefing_app.export.lists.sheet_plan import Book, Column, Form, Linked, Row, Sheet, Value
from briefing_app.wordfile.tree import NotSerialised

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_CORE, _STYLES = "docProps/core.xml", "xl/styles.xml"
_FONT = re.compile(r"(?<=<font>).*?(?=</font>)")
_PART = re.compile(r"<(\w+)[^>]*/>")
_ORDER = ("b", "i", "strike", "u", "sz", "color", "name", "family", "charset", "scheme")
"""In which the schema has the parts of a font; the library writes them in another."""
_TYPE = "Calibri"
_PIECE = 1 << 20
_LETTER = 1
_LONGEST = 32_767
_LONGEST_NAME = 31
_CUT = " […]"
_SIGNS = "=+-@"
"""What a spreadsheet takes for the beginning of a formula when somebody types it."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_HEAD_FILL = PatternFill("solid", fgColor="FFD9E2EC")
_LINK_INK = "FF0B57A4"
_SIDES = {Form.DAY: "left", Form.NUMBER: "right", Form.WORDS: None}
_FORMATS = {Form.DAY: "yyyy-mm-dd", Form.NUMBER: "General", Form.WORDS: "@"}
_GROUPED, _GROUPED_PARTS = "#,##0", "#,##0.0###"
_GROUPED_FROM = 10_000
"""Four digits stand together: they may be a year."""
_MOST_LINKS = 60_000
"""A little less than one sheet of the program can have."""
_WEB = re.compile(r"https?://[^\s\"<>]{1,2000}")
_PROOFING = {"en": "en-CA", "fr": "fr-CA"}


def write_book(book: Book, file: BinaryIO) -> None:
    """Rows are asked for one by one; whatever their maker raises ends the writing.

    The sheets grow in files of their own: a disk without room for these is told as one.
    """
    workbook = Workbook(write_only=True)
    try:
        for sheet in book.sheets:
            _SheetWriter(workbook, book, sheet).write()
        with _SameZip(file, core_properties(book)) as archive:
            ExcelWriter(workbook, archive).write_data()
    except NotSerialised as fault:
        raise OSError(errno.ENOSPC, str(fault)) from fault
    finally:
        _clear(workbook)


def core_properties(book: Book) -> bytes:
    """Title, subject, author, marking and language: no times, so that bytes stay the same."""
    said = (
        ("dc:title", book.title),
        ("dc:subject", book.subject),
        ("dc:creator", book.author),
        ("cp:keywords", book.marking),
        ("dc:language", _PROOFING[book.language]),
    )
    parts = "".join(f"<{name}>{escape(_in_xml(words))}</{name}>" for name, words in said)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{parts}</cp:coreProperties>'
    ).encode()


class _SameZip(ZipFile):
    """An archive without the time of day; the properties are the book's own."""

    def __init__(self, file: BinaryIO, core: bytes) -> None:
        super().__init__(file, "w", ZIP_DEFLATED, allowZip64=True)
        self._core = core

    def writestr(self, zinfo_or_arcname: Any, data: Any, *more: Any, **named: Any) -> None:
        del more, named
        name = str(zinfo_or_arcname)
        if name == _CORE:
            data = self._core
        elif name == _STYLES:
            data = _FONT.sub(_in_order, data.decode() if isinstance(data, bytes) else data)
        super().writestr(_entry(name), data)

    def write(self, filename: Any, arcname: Any = None, *more: Any, **named: Any) -> None:
        del more, named
        with Path(filename).open("rb") as part, self.open(_entry(str(arcname)), "w") as target:
            while piece := part.read(_PIECE):
                target.write(piece)


class _SheetWriter:
    """One sheet: lines above, a table with a frozen head and a filter, and how it is printed.

    The cells of a column that look alike are one cell that is filled anew for each row.
    """

    def __init__(self, workbook: Any, book: Book, sheet: Sheet) -> None:
        self._book, self._sheet = book, sheet
        self._page = workbook.create_sheet(sheet.name[:_LONGEST_NAME])
        self._head_row = len(sheet.lines) + 2
        self._cells: dict[tuple[int, str], Cell] = {}
        self._links = 0

    def write(self) -> None:
        self._set_up()
        for at, line in enumerate(self._sheet.lines):
            self._page.append([self._line(line, is_first=at == 0)])
        self._page.append([])
        self._append_head()
        written = 0
        for written, row in enumerate(self._sheet.rows, start=1):
            self._append(row, self._head_row + written)
        if written:
            self._page.tables.add(self._table(written))
        self._page.close()

    def _append_head(self) -> None:
        columns = self._sheet.columns
        self._page.row_dimensions[self._head_row] = {"ht": f"{head_height(columns):g}"}
        self._page.append([self._head(column) for column in columns])
        del self._page.row_dimensions[self._head_row]

    def _append(self, row: Row, at: int) -> None:
        """The height is only what the row needs at first; it follows when a column is widened."""
        self._page.row_dimensions[at] = {"ht": f"{row_height(row, self._sheet.columns):g}"}
        self._page.append([self._filled(value, at) for at, value in enumerate(row)])
        del self._page.row_dimensions[at]

    def _set_up(self) -> None:
        """All this has to be said before the first row."""
        page = self._page
        for at, column in enumerate(self._sheet.columns, start=1):
            page.column_dimensions[get_column_letter(at)].width = column.width
        page.freeze_panes = f"B{self._head_row + 1}"
        self._set_up_print()

    def _set_up_print(self) -> None:
        """A wide table takes pages beside each other, read before those below them."""
        page, across = self._page, pages_across(self._sheet.columns)
        page.print_title_rows = f"{self._head_row}:{self._head_row}"
        if across > 1:
            page.print_title_cols = "A:A"
            page.page_setup.pageOrder = "overThenDown"
        page.page_setup.orientation = "landscape"
        page.page_setup.paperSize = _LETTER
        page.page_setup.fitToWidth, page.page_setup.fitToHeight = across, 0
        page.sheet_properties.pageSetUpPr.fitToPage = True
        page.page_margins.left = page.page_margins.right = 0.5
        page.oddHeader.left.text = _in_edge(self._book.title)
        page.oddHeader.right.text = _in_edge(self._book.marking)
        page.oddFooter.left.text = _in_edge(self._book.marking)
        page.oddFooter.right.text = self._book.page_words.format(page="&P", pages="&N")

    def _table(self, written: int) -> Table:
        last = get_column_letter(len(self._sheet.columns))
        reach = f"A{self._head_row}:{last}{self._head_row + written}"
        labels: Iterable[str] = (column.label for column in self._sheet.columns)
        return Table(
            displayName=self._sheet.table,
            ref=reach,
            tableColumns=[TableColumn(id=at, name=label) for at, label in enumerate(labels, 1)],
            autoFilter=AutoFilter(ref=reach),
            tableStyleInfo=TableStyleInfo("TableStyleLight1", showRowStripes=True),
        )

    # --- cells ---------------------------------------------------------------------------------

    def _cell(self, at: int, look: str = "") -> Cell:
        """The one of this column that is quoted, linked, or has this number format."""
        if (at, look) not in self._cells:
            self._cells[at, look] = self._made(self._sheet.columns[at].form, look)
        return self._cells[at, look]

    def _made(self, form: Form, look: str) -> Cell:
        cell = WriteOnlyCell(self._page, "")
        cell.number_format = look if look.startswith("#") else _FORMATS[form]
        cell.alignment = _placed(form)
        cell.quotePrefix = look == "quoted"
        if look == "linked":
            cell.font = Font(name=_TYPE, underline="single", size=11, color=_LINK_INK)
        return cell

    def _line(self, words: str, *, is_first: bool) -> Cell:
        cell = WriteOnlyCell(self._page, "")
        cell.font = Font(name=_TYPE, bold=is_first, size=12 if is_first else 11)
        return _with_words(cell, words)

    def _head(self, column: Column) -> Cell:
        cell = WriteOnlyCell(self._page, "")
        cell.font = Font(name=_TYPE, bold=True, size=11)
        cell.fill, cell.alignment = _HEAD_FILL, _placed(column.form)
        return _with_words(cell, column.label)

    def _filled(self, value: Value, at: int) -> Cell | None:
        if value is None or value == "":
            return None
        if isinstance(value, Linked):
            return self._linked(value, at)
        if isinstance(value, str):
            return _with_words(self._cell(at, "quoted" if value[0] in _SIGNS else ""), value)
        cell = self._cell(at, "" if isinstance(value, date) else _grouped(value))
        cell.value = value
        return cell

    def _linked(self, value: Linked, at: int) -> Cell | None:
        """Only the web is led to, and only as often as the program can bear."""
        if self._links == _MOST_LINKS or not _WEB.fullmatch(value.address):
            return self._filled(value.words, at)
        self._links += 1
        cell = self._cell(at, "linked")
        cell.hyperlink = Hyperlink(ref="", target=value.address)
        return _with_words(cell, value.words)


def _placed(form: Form) -> Alignment:
    """Numbers keep a little away from the words in the next column."""
    side = _SIDES[form]
    apart = 1 if form is Form.NUMBER else 0
    return Alignment(horizontal=side, vertical="top", wrap_text=True, indent=apart)


def _grouped(number: int | Decimal) -> str:
    """In groups of three from five digits on."""
    if -_GROUPED_FROM < number < _GROUPED_FROM:
        return ""
    return _GROUPED if number == int(number) else _GROUPED_PARTS


def _with_words(cell: Cell, words: str) -> Cell:
    """Words stay words: "=1+1" is no formula, not even after somebody has edited the cell."""
    clean = _in_xml(words)
    cell.value = clean if len(clean) <= _LONGEST else clean[: _LONGEST - len(_CUT)] + _CUT
    cell.data_type = "s"
    return cell


def _in_xml(words: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", words)


def _in_edge(words: str) -> str:
    """In header and footer an ampersand begins a sign of its own."""
    return words.replace("&", "&&")


def _in_order(font: re.Match[str]) -> str:
    parts = sorted(_PART.finditer(font[0]), key=lambda part: _ORDER.index(part[1]))
    return "".join(part[0] for part in parts)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _EARLIEST)
    entry.compress_type = ZIP_DEFLATED
    return entry


def _clear(workbook: Any) -> None:
    """Take away the files in which the sheets grew, also when they did not come to their end."""
    for page in workbook.worksheets:
        if not page.closed:
            with suppress(OSError, NotSerialised):
                page.close()
        growing = page._writer  # noqa: SLF001  # nothing else says where that file is
        if Path(growing.out).exists():
            growing.cleanup()
