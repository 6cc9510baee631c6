"""The words of a note in plain black, as they will print, each block with the line it shows."""

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
from briefing_app.domain.text import Citation, Paragraph, ParagraphKind, Table
from briefing_app.ui.notes.scene import labels_of

PAGE = QSizeF(816, 1056)
"""Letter, in pixels of which there are 96 to the inch."""
MARGIN = 96
LINE_HEIGHT = 18.0
_SIZE, _BELOW, _INDENT, _CELL = 15, 8.0, 24, 3
_LISTED = (ParagraphKind.BULLET, ParagraphKind.NUMBERED)


class Told(IntEnum):
    """What a block tells of the note: its line, and how many characters stand before its words."""

    LINE = QTextFormat.Property.UserProperty.value + 1
    LEAD = QTextFormat.Property.UserProperty.value + 2


def printed(sections: tuple[Section, ...]) -> QTextDocument:
    """The sections, one below the other, on paper without end."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont("Carlito")
    font.setFamilies(["Calibri", "Carlito", "Inter", "Noto Sans"])
    font.setPixelSize(_SIZE)
    document.setDefaultFont(font)
    writer = _Writer(QTextCursor(document))
    for section in sections:
        writer.write(section.heading, _shape(section.id, 12), bold=True)
        labels = labels_of(section.body)
        for element in section.body:
            if isinstance(element, Table):
                writer.write_table(element)
            else:
                writer.write_paragraph(element, labels.get(element.id, ""))
    return document


class _Writer:
    """Writes below what it wrote before; the block behind a table is there already."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._is_waiting = True

    def write(self, words: str, shape: QTextBlockFormat, *, bold: bool = False) -> None:
        letters = _letters(bold=bold)
        if self._is_waiting:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape, letters)
        self._is_waiting = False
        self._cursor.insertText(words, letters)

    def write_paragraph(self, paragraph: Paragraph, label: str) -> None:
        lead = f"{label}\u2002" if label else ""
        indented = paragraph.kind in _LISTED or paragraph.kind is ParagraphKind.QUOTATION
        shape = _shape(paragraph.id, 0)
        shape.setLeftMargin(_INDENT * (paragraph.level + 1) if indented else 0)
        shape.setProperty(Told.LEAD, len(lead))
        self.write(lead + _words(paragraph), shape, bold=paragraph.kind is ParagraphKind.HEADING)

    def write_table(self, table: Table) -> None:
        rows = table.rows
        wide = max((len(row) for row in rows), default=0)
        if not wide:
            return
        if self._is_waiting:
            self.write("", _shape("", 0))
        grid = self._cursor.insertTable(len(rows), wide, _grid())
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                inside = grid.cellAt(r, c).firstCursorPosition()
                shape = _shape(cell.id, 0)
                shape.setBottomMargin(0)
                inside.setBlockFormat(shape)
                inside.insertText(_words(cell), _letters(bold=r == 0))
        self._cursor.setPosition(grid.lastCursorPosition().position() + 1)
        self._is_waiting = True


def _words(paragraph: Paragraph) -> str:
    """A citation is the number of its footnote, one character as in the note."""
    return "".join("\u00b9" if isinstance(run, Citation) else run.text for run in paragraph.runs)


def _letters(*, bold: bool) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return letters


def _shape(line: str, above: float) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    shape.setBottomMargin(_BELOW)
    shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setProperty(Told.LINE, line)
    shape.setProperty(Told.LEAD, 0)
    return shape


def _grid() -> QTextTableFormat:
    grid = QTextTableFormat()
    grid.setBorder(1)
    grid.setBorderCollapse(True)
    grid.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    grid.setCellPadding(_CELL)
    grid.setCellSpacing(0)
    grid.setBottomMargin(_BELOW)
    grid.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return grid
