"""How the lines of a note look on the page: block and character formats, made from the look."""

from enum import IntEnum

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from briefing_app.domain.text import Citation, Paragraph, ParagraphKind, Run, Words
from briefing_app.ui.look import look
from briefing_app.ui.notes.text.page_lines import Line, Role
from briefing_app.ui.tokens import Size, Space, Use

INDENT = 24
LABEL_HEIGHT = 20
CAPTION_HEIGHT = 24
CANVAS_TOP = 12
_TOP, _BOTTOM = 36, 48
_BOLD = QFont.Weight.DemiBold
_MEDIUM = QFont.Weight.Medium
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value

CITATION_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
OBJECT_CHARACTER = "\ufffc"


class Mark(IntEnum):
    """What is kept in the formats of the document besides the look."""

    ROLE = QTextFormat.Property.UserProperty.value + 1
    LINE = QTextFormat.Property.UserProperty.value + 2
    SECTION = QTextFormat.Property.UserProperty.value + 3
    KEY = QTextFormat.Property.UserProperty.value + 4
    LEVEL = QTextFormat.Property.UserProperty.value + 5
    KIND = QTextFormat.Property.UserProperty.value + 6
    PLACEMENT = QTextFormat.Property.UserProperty.value + 7
    LANGUAGE = QTextFormat.Property.UserProperty.value + 8
    CAPTION = QTextFormat.Property.UserProperty.value + 9
    CITATION = QTextFormat.Property.UserProperty.value + 10
    CITED_KIND = QTextFormat.Property.UserProperty.value + 11
    TARGET = QTextFormat.Property.UserProperty.value + 12
    VALUE = QTextFormat.Property.UserProperty.value + 40


_MARGINS: dict[ParagraphKind, tuple[int, int, int]] = {
    ParagraphKind.PARAGRAPH: (0, 0, 6),
    ParagraphKind.HEADING: (6, 0, 2),
    ParagraphKind.BULLET: (0, INDENT, 2),
    ParagraphKind.NUMBERED: (0, INDENT, 2),
    ParagraphKind.QUOTATION: (2, INDENT, 8),
}
"""Above, left and below, in pixels at 100 %."""


def page_frame(margin: int) -> QTextFrameFormat:
    """The sheet: its margins around the text, with the canvas above it."""
    sheet = QTextFrameFormat()
    sheet.setLeftMargin(look().px(margin))
    sheet.setRightMargin(look().px(margin))
    sheet.setTopMargin(look().px(_TOP + CANVAS_TOP))
    sheet.setBottomMargin(look().px(_BOTTOM))
    return sheet


def block_format(line: Line) -> QTextBlockFormat:
    """The format of a line that is one block; tables have their own."""
    shape = _marked(line.role.value, line.id)
    shape.setProperty(Mark.SECTION, line.section)
    shape.setProperty(Mark.KEY, line.key)
    shape.setProperty(Mark.LEVEL, line.level)
    if isinstance(line.element, Paragraph):
        _paragraph(shape, line.element)
        if line.opens:
            shape.setTopMargin(shape.topMargin() + look().px(LABEL_HEIGHT + Space.M))
    elif line.role is Role.TITLE:
        _space(shape, Use.TITLE, (0, 0, 0))
    elif line.role is Role.HEADING:
        _space(shape, Use.NOTE_HEADING, (12, 0, 2))
    else:
        _space(shape, Use.NOTE_TEXT, (0, 0, 6))
    return shape


def _marked(role: str, line: str) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setProperty(Mark.ROLE, role)
    shape.setProperty(Mark.LINE, line)
    return shape


def _paragraph(shape: QTextBlockFormat, paragraph: Paragraph) -> None:
    above, left, below = _MARGINS[paragraph.kind]
    _space(shape, Use.NOTE_TEXT, (above, left + INDENT * paragraph.level, below))
    if paragraph.kind is ParagraphKind.QUOTATION:
        shape.setRightMargin(look().px(INDENT))
    shape.setProperty(Mark.KIND, paragraph.kind.value)
    shape.setProperty(Mark.LEVEL, paragraph.level)
    shape.setProperty(Mark.PLACEMENT, paragraph.placement or "")
    shape.setProperty(Mark.LANGUAGE, paragraph.language)


def _space(shape: QTextBlockFormat, use: Use, margins: tuple[int, int, int]) -> None:
    above, left, below = margins
    shape.setLineHeight(look().line(use), _FIXED)
    shape.setTopMargin(look().px(above))
    shape.setLeftMargin(look().px(left))
    shape.setBottomMargin(look().px(below))


def cell_format(cell: Paragraph) -> QTextBlockFormat:
    shape = _marked("cell", cell.id)
    _space(shape, Use.PLAIN, (0, 0, 0))
    shape.setProperty(Mark.LANGUAGE, cell.language)
    return shape


def table_format(line: Line) -> QTextTableFormat:
    """Single lines between the cells, the full width of the text."""
    shape = QTextTableFormat()
    shape.setProperty(Mark.LINE, line.id)
    shape.setProperty(Mark.SECTION, line.section)
    shape.setProperty(Mark.CAPTION, line.table.caption)
    shape.setProperty(Mark.PLACEMENT, line.placement or "")
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(look().colour("edge"))
    shape.setCellPadding(look().px(6))
    shape.setCellSpacing(0)
    shape.setHeaderRowCount(1)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    above = LABEL_HEIGHT + Space.M if line.opens else 4
    above += CAPTION_HEIGHT if line.table.caption else 0
    shape.setTopMargin(look().px(above))
    shape.setBottomMargin(look().px(8))
    wide = len(line.table.rows[0])
    share = QTextLength(QTextLength.Type.PercentageLength, 100 / wide)
    shape.setColumnWidthConstraints([share] * wide)
    return shape


def head_cell_format() -> QTextCharFormat:
    shade = QTextCharFormat()
    shade.setBackground(look().colour("alt"))
    return shade


def text_format(line: Line) -> QTextCharFormat:
    """The characters of a line before any mark."""
    if line.role is Role.TITLE:
        return _font(look().font(Use.TITLE))
    if line.role is Role.HEADING:
        letters = _font(look().font(Use.NOTE_HEADING))
        if line.level > 1:
            letters.setForeground(look().colour("text2"))
        return letters
    if isinstance(line.element, Paragraph) and line.element.kind is ParagraphKind.HEADING:
        letters = QTextCharFormat()
        letters.setFontWeight(_MEDIUM)
        return letters
    return QTextCharFormat()


def cell_text_format(*, head: bool = False) -> QTextCharFormat:
    """The head of a table is medium, which no mark of ours means."""
    letters = QTextCharFormat()
    if head:
        letters.setFontWeight(_MEDIUM)
    letters.setProperty(QTextFormat.Property.FontPixelSize, look().font(Use.PLAIN).pixelSize())
    return letters


def _font(font: QFont) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(font)
    return letters


def run_format(run: Run, letters: QTextCharFormat) -> QTextCharFormat:
    """The characters of one run: the line's own, with the marks of the run."""
    shape = QTextCharFormat(letters)
    match run:
        case Words():
            if run.bold:
                shape.setFontWeight(_BOLD)
            if run.italic:
                shape.setFontItalic(True)
            if run.link:
                shape.setAnchor(True)
                shape.setAnchorHref(run.link)
                shape.setFontUnderline(True)
                shape.setForeground(look().colour("accent"))
        case Citation():
            shape.setObjectType(CITATION_OBJECT)
            shape.setProperty(Mark.CITATION, run.id)
            shape.setProperty(Mark.CITED_KIND, run.kind.value)
            shape.setProperty(Mark.TARGET, run.target)
            shape.setProperty(Mark.VALUE, run.value)
            shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return shape


def is_bold(shape: QTextCharFormat) -> bool:
    return shape.fontWeight() >= _BOLD


PAGE_WIDTH = Size.PAGE
TEXT_WIDTH = Size.PAGE_TEXT
