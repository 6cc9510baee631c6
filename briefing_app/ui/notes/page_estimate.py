"""How many pages a note will take: its words laid out on a letter page, an honest estimate."""

from functools import lru_cache

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from briefing_app.domain.note import ANNEX, Note, Section
from briefing_app.domain.text import (
    Citation,
    Element,
    Paragraph,
    ParagraphKind,
    Table,
    paragraphs_of,
)

PAGE = QSizeF(816, 1056)
"""Letter, in pixels of which there are 96 to the inch."""
MARGIN = 96
_HEADER_LINES, _FOOTNOTE = 10, 17.0
_SIZE, _LINE = 15, 18.0
_BELOW = 8.0
_INDENT = 24
BULLET = "\u2022\u2002"


def estimate_pages(note: Note) -> float:
    """Body, header block and footnotes against the text area of a page, to a tenth.

    Annexes are left out, as the limits leave them out.
    """
    area = PAGE.height() - 2 * MARGIN
    sections = before_annexes(note)
    height = sum(_section_height(section) for section in sections)
    cited = sum(_citations(section) for section in sections)
    whole = height + cited * _FOOTNOTE + _HEADER_LINES * _LINE
    return round(whole / area, 1)


def before_annexes(note: Note) -> tuple[Section, ...]:
    kept: list[Section] = []
    in_annex = False
    for section in note.sections:
        in_annex = section.key == ANNEX or (in_annex and section.level > 1)
        if not in_annex:
            kept.append(section)
    return tuple(kept)


def _citations(section: Section) -> int:
    return sum(len(paragraph.citations) for paragraph in paragraphs_of(section.body))


@lru_cache(maxsize=4096)
def _section_height(section: Section) -> float:
    """Only sections that changed are laid out again."""
    document = printed((section,))
    document.setTextWidth(PAGE.width() - 2 * MARGIN)
    return document.size().height()


def printed(sections: tuple[Section, ...]) -> QTextDocument:
    """The sections in plain black, as they will print."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont("Carlito")
    font.setFamilies(["Calibri", "Carlito", "Inter", "Noto Sans"])
    font.setPixelSize(_SIZE)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    for section in sections:
        _write(cursor, section.heading, _shape(12, 0), bold=True)
        for element in section.body:
            _write_element(cursor, element)
    return document


def _write_element(cursor: QTextCursor, element: Element) -> None:
    if isinstance(element, Table):
        for row in element.rows:
            longest = max((_words(cell) for cell in row), key=len, default="")
            _write(cursor, longest * max(1, len(row) - 1), _shape(4, 0))
        return
    listed = element.kind in (ParagraphKind.BULLET, ParagraphKind.NUMBERED)
    quoted = element.kind is ParagraphKind.QUOTATION
    left = _INDENT * (element.level + 1) if listed or quoted else 0
    mark = BULLET if element.kind is ParagraphKind.BULLET else ""
    heading = element.kind is ParagraphKind.HEADING
    _write(cursor, mark + _words(element), _shape(0, left), bold=heading)


def _words(paragraph: Paragraph) -> str:
    return "".join("\u00b9" if isinstance(run, Citation) else run.text for run in paragraph.runs)


def _shape(above: float, left: float) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    shape.setLeftMargin(left)
    shape.setBottomMargin(_BELOW)
    shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return shape


def _write(cursor: QTextCursor, words: str, shape: QTextBlockFormat, *, bold: bool = False) -> None:
    letters = QTextCharFormat()
    if bold:
        letters.setFontWeight(QFont.Weight.Bold)
    if cursor.position():
        cursor.insertBlock(shape, letters)
    else:
        cursor.setBlockFormat(shape)
    cursor.insertText(words, letters)
