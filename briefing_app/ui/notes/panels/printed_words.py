"""The words of a note in plain black, as they will print, each block with the line it shows."""

from collections.abc import Iterator
from enum import IntEnum

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from briefing_app.domain.note import Section
from briefing_app.domain.page_type import PageType
from briefing_app.domain.text import Citation, Paragraph, ParagraphKind, Table
from briefing_app.ui.notes.scene import labels_of

POINT = 2
"""So many pixels each: half points, in which type is measured, come out whole."""
PAGE = QSizeF(612 * POINT, 792 * POINT)
"""Letter."""
MARGIN = 62.35 * POINT
"""That of the Word files."""
SINGLE = 1.22
"""How much higher a single line of Calibri is than its letters."""
_INDENT, _CELL, _TABLE_TYPE = 18 * POINT, 3 * POINT, 10.5
_LISTED = (ParagraphKind.BULLET, ParagraphKind.NUMBERED)


class Told(IntEnum):
    """What a block tells of the note: its line, and how many characters stand before its words."""

    LINE = QTextFormat.Property.UserProperty.value + 1
    LEAD = QTextFormat.Property.UserProperty.value + 2


def printed(sections: tuple[Section, ...], face: PageType) -> QTextDocument:
    """The sections, one below the other, on paper without end."""
    document = blank(face)
    for _each in write_on(document, sections, face):
        pass
    return document


def blank(face: PageType) -> QTextDocument:
    """Paper without end, in the type of the note."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont("Carlito")
    font.setFamilies(["Calibri", "Carlito", "Inter", "Noto Sans"])
    font.setPixelSize(round(face.body * POINT))
    document.setDefaultFont(font)
    return document


def write_on(
    document: QTextDocument, sections: tuple[Section, ...], face: PageType
) -> Iterator[None]:
    """Write the sections on a blank document; after each of them something else may be done."""
    writer = _Writer(QTextCursor(document), face)
    for section in sections:
        writer.write_heading(section)
        labels = labels_of(section.body)
        for element in section.body:
            if isinstance(element, Table):
                writer.write_table(element)
            else:
                writer.write_paragraph(element, labels.get(element.id, ""))
        yield


class _Writer:
    """Writes below what it wrote before; the block behind a table is there already."""

    def __init__(self, cursor: QTextCursor, face: PageType) -> None:
        self._cursor = cursor
        self._face = face
        self._is_waiting = True

    def write(self, words: str, shape: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if self._is_waiting:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape, letters)
        self._is_waiting = False
        self._cursor.insertText(words, letters)

    def write_heading(self, section: Section) -> None:
        face = self._face
        size, above, below = (
            (face.heading, face.above, face.below)
            if section.level == 1
            else (face.sub, face.sub_above, face.sub_below)
        )
        shape = _shape(section.id, size * SINGLE, below)
        shape.setTopMargin(above * POINT)
        self.write(section.heading, shape, _letters(size, bold=True))

    def write_paragraph(self, paragraph: Paragraph, label: str) -> None:
        face = self._face
        lead = f"{label}\u2002" if label else ""
        is_listed = paragraph.kind in _LISTED
        shape = self._lines(paragraph.id, face.item_after if is_listed else face.after)
        if is_listed or paragraph.kind is ParagraphKind.QUOTATION:
            shape.setLeftMargin(_INDENT * (paragraph.level + 1))
        shape.setProperty(Told.LEAD, len(lead))
        is_bold = paragraph.kind is ParagraphKind.HEADING
        self.write(lead + _words(paragraph), shape, _letters(face.body, bold=is_bold))

    def _lines(self, line: str, below: float) -> QTextBlockFormat:
        return _shape(line, self._face.body * SINGLE * self._face.leading, below)

    def write_table(self, table: Table) -> None:
        rows = table.rows
        wide = max((len(row) for row in rows), default=0)
        if not wide:
            return
        if self._is_waiting:
            self.write("", _shape("", 0, 0), _letters(_TABLE_TYPE, bold=False))
        grid = self._cursor.insertTable(len(rows), wide, _grid(self._face.after))
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                inside = grid.cellAt(r, c).firstCursorPosition()
                inside.setBlockFormat(_shape(cell.id, _TABLE_TYPE * SINGLE, 0))
                inside.insertText(_words(cell), _letters(_TABLE_TYPE, bold=r == 0))
        self._cursor.setPosition(grid.lastCursorPosition().position() + 1)
        self._is_waiting = True


def _words(paragraph: Paragraph) -> str:
    """A citation is the number of its footnote, one character as in the note."""
    return "".join("\u00b9" if isinstance(run, Citation) else run.text for run in paragraph.runs)


def _letters(size: float, *, bold: bool) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setProperty(QTextFormat.Property.FontPixelSize, round(size * POINT))
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return letters


def _shape(line: str, high: float, below: float) -> QTextBlockFormat:
    """`high` is a line, `below` the space below the last of them, in points."""
    shape = QTextBlockFormat()
    shape.setBottomMargin(below * POINT)
    shape.setLineHeight(high * POINT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setProperty(Told.LINE, line)
    shape.setProperty(Told.LEAD, 0)
    return shape


def _grid(below: float) -> QTextTableFormat:
    grid = QTextTableFormat()
    grid.setBorder(1)
    grid.setBorderCollapse(True)
    grid.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    grid.setCellPadding(_CELL)
    grid.setCellSpacing(0)
    grid.setBottomMargin(below * POINT)
    grid.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return grid
