"""HTML from Word, a browser or a mail, reduced to our kinds of paragraphs and our marks."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtGui import (
    QTextBlock,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
    QTextTable,
)

from briefing_app.domain.ids import ParagraphId, new_id
from briefing_app.domain.text import Element, Paragraph, ParagraphKind, Run, Table, Words, tidy
from briefing_app.ui.notes.text.foreign_marks import (
    BULLET,
    CAPTION,
    HEADING,
    MARK,
    NUMBER,
    QUOTATION,
    marked,
)
from briefing_app.ui.notes.text.note_formats import OBJECT_CHARACTER, is_bold

_SPACES = re.compile(r"[ \t\r\n]+")
_BREAKS = re.compile(r"[ \t\r\n]*\u2028[ \t\r\n\u2028]*")
_MARKED = re.compile(rf"^{MARK}([a-z])(\d)\s*")
_KINDS = {
    BULLET: ParagraphKind.BULLET,
    NUMBER: ParagraphKind.NUMBERED,
    QUOTATION: ParagraphKind.QUOTATION,
    HEADING: ParagraphKind.HEADING,
}
Read = tuple[Element, bool]
"""What was read, and whether it is the caption of a table."""
_TABLE_NUMBER = re.compile(r"^(?:Table|Tableau)\s*\d+\s*[.:\u2013-]?\s*", re.IGNORECASE)
_LINKS = ("http:", "https:", "mailto:")
_QUOTED = 30
MAX_LEVEL = 3
_LISTS = {
    QTextListFormat.Style.ListDecimal: ParagraphKind.NUMBERED,
    QTextListFormat.Style.ListLowerAlpha: ParagraphKind.NUMBERED,
    QTextListFormat.Style.ListUpperAlpha: ParagraphKind.NUMBERED,
    QTextListFormat.Style.ListLowerRoman: ParagraphKind.NUMBERED,
    QTextListFormat.Style.ListUpperRoman: ParagraphKind.NUMBERED,
}


def elements_of_html(html: str) -> tuple[Element, ...]:
    """Paragraphs and tables with words; everything that only decorates is left behind."""
    document = QTextDocument()
    document.setHtml(marked(html))
    return tuple(_captioned(each for each in _elements(document) if each[0].text.strip()))


def _captioned(read: Iterable[Read]) -> Iterator[Element]:
    """A caption goes to the table behind it, without its number; without one it is words."""
    waiting: Element | None = None
    for element, is_caption in read:
        if waiting and isinstance(element, Table):
            yield replace(element, caption=_TABLE_NUMBER.sub("", waiting.text))
        else:
            yield from (each for each in (waiting, None if is_caption else element) if each)
        waiting = element if is_caption else None
    if waiting:
        yield waiting


def _elements(document: QTextDocument) -> Iterator[Read]:
    inside = document.rootFrame().begin()
    while not inside.atEnd():
        frame = inside.currentFrame()
        if isinstance(frame, QTextTable):
            yield _table(frame), False
        elif inside.currentBlock().isValid():
            yield _paragraph(inside.currentBlock())
        inside += 1


def _paragraph(block: QTextBlock) -> Read:
    runs = _tidied(_runs(block))
    kind, level = _kind(block)
    first = runs[0] if runs else None
    found = _MARKED.match(first.text) if isinstance(first, Words) else None
    if found and isinstance(first, Words):
        rest = replace(first, text=first.text[found.end() :])
        runs = _tidied(iter((rest, *runs[1:])))
        kind = _KINDS.get(found[1], kind)
        level = int(found[2])
    paragraph = Paragraph(ParagraphId(new_id()), kind, runs, min(level, MAX_LEVEL))
    return paragraph, bool(found and found[1] == CAPTION)


def _kind(block: QTextBlock) -> tuple[ParagraphKind, int]:
    shape = block.blockFormat()
    items: QTextList | None = block.textList()
    if items is not None:
        style = QTextListFormat.Style(items.format().style())
        return _LISTS.get(style, ParagraphKind.BULLET), max(0, items.format().indent() - 1)
    if shape.headingLevel():
        return ParagraphKind.HEADING, 0
    if shape.leftMargin() >= _QUOTED and shape.rightMargin() >= _QUOTED:
        return ParagraphKind.QUOTATION, 0
    return ParagraphKind.PARAGRAPH, 0


def _runs(block: QTextBlock) -> Iterator[Words]:
    heading = bool(block.blockFormat().headingLevel())
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        shape = fragment.charFormat()
        if shape.objectType() == QTextFormat.ObjectTypes.NoObject.value:
            text = _BREAKS.sub("\u2028", fragment.text().replace(OBJECT_CHARACTER, ""))
            text = _SPACES.sub(" ", text).replace("\u2028", "\n")
            link = shape.anchorHref()
            kept = link if link.lower().startswith(_LINKS) else ""
            yield Words(text, is_bold(shape) and not heading, shape.fontItalic(), kept)
        fragments += 1


def _tidied(runs: Iterator[Run]) -> tuple[Run, ...]:
    """Joined, without spaces at either end."""
    joined = list(tidy(runs))
    if joined and isinstance(joined[0], Words):
        first = joined[0]
        joined[0] = Words(first.text.lstrip(), first.bold, first.italic, first.link)
    if joined and isinstance(joined[-1], Words):
        last = joined[-1]
        joined[-1] = Words(last.text.rstrip(), last.bold, last.italic, last.link)
    return tidy(joined)


def _table(table: QTextTable) -> Table:
    rows = tuple(
        tuple(_cell(table, r, c) for c in range(table.columns())) for r in range(table.rows())
    )
    return Table(ParagraphId(new_id()), rows)


def _cell(table: QTextTable, row: int, column: int) -> Paragraph:
    """A cell that reaches over several places has its words in the first of them."""
    cell = table.cellAt(row, column)
    runs: list[Run] = []
    if (cell.row(), cell.column()) == (row, column):
        block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
        while block.isValid():
            runs += [*([Words(" ")] if runs else []), *_tidied(_runs(block))]
            if block == last:
                break
            block = block.next()
    return Paragraph(ParagraphId(new_id()), runs=tidy(runs))
