"""HTML from Word, a browser or a mail, reduced to our kinds of paragraphs and our marks."""

import re
from collections.abc import Iterator

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
from briefing_app.ui.notes.note_formats import OBJECT_CHARACTER, is_bold

_HIDDEN = re.compile(
    r"<!--.*?-->|<!\[.*?\]>|<(style|script|head|xml|title)\b.*?</\1>|</?o:\w+[^>]*>|<img\b[^>]*>",
    re.DOTALL | re.IGNORECASE,
)
_WORD_ITEM = re.compile(
    r"<p\b[^>]*mso-list:\s*l\d+\s+level(\d)[^>]*>(.*?)</p>", re.DOTALL | re.IGNORECASE
)
_WORD_LABEL = re.compile(
    r"<span[^>]*mso-list:\s*Ignore[^>]*>(.*?)</span>(?:\s*</span>)*", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"<[^>]+>")
_NUMBER = re.compile(r"\s*[(]?(\d+|[a-zA-Z]|[ivxIVX]+)[.)]")
_SPACES = re.compile(r"[ \t\r\n\u2028]+")
_ITEM = "\ue000"
"""Stands at the start of what was a list item of Word, followed by its kind and level."""
_MARKED = re.compile(rf"^{_ITEM}([bn])(\d)")
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
    document.setHtml(_WORD_ITEM.sub(_mark_item, _HIDDEN.sub("", _without_conditions(html))))
    return tuple(element for element in _elements(document) if _has_words(element))


def _without_conditions(html: str) -> str:
    """What Word writes only for itself goes; what it writes for others stays."""
    kept = re.sub(r"<!\[if !supportLists\]>(.*?)<!\[endif\]>", r"\1", html, flags=re.DOTALL)
    return re.sub(r"<!--\[if.*?<!\[endif\]-->", "", kept, flags=re.DOTALL)


def _mark_item(item: re.Match[str]) -> str:
    level, inside = int(item[1]) - 1, item[2]
    label = _WORD_LABEL.search(inside)
    text = _TAG.sub("", label[1]).replace("&nbsp;", " ") if label else ""
    kind = "n" if _NUMBER.match(text) and text.strip() != "o" else "b"
    words = _WORD_LABEL.sub("", inside, count=1)
    return f"<p>{_ITEM}{kind}{level}{words}</p>"


def _elements(document: QTextDocument) -> Iterator[Element]:
    inside = document.rootFrame().begin()
    while not inside.atEnd():
        frame = inside.currentFrame()
        if isinstance(frame, QTextTable):
            yield _table(frame)
        elif inside.currentBlock().isValid():
            yield _paragraph(inside.currentBlock())
        inside += 1


def _has_words(element: Element) -> bool:
    return bool(element.text.strip())


def _paragraph(block: QTextBlock) -> Paragraph:
    runs = _tidied(_runs(block))
    kind, level = _kind(block)
    first = runs[0] if runs else None
    if isinstance(first, Words) and (marked := _MARKED.match(first.text)):
        kind = ParagraphKind.NUMBERED if marked[1] == "n" else ParagraphKind.BULLET
        level = int(marked[2])
        rest = Words(first.text[marked.end() :].lstrip(), first.bold, first.italic, first.link)
        runs = tidy((rest, *runs[1:]))
    return Paragraph(ParagraphId(new_id()), kind, runs, min(level, MAX_LEVEL))


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
            text = _SPACES.sub(" ", fragment.text().replace(OBJECT_CHARACTER, ""))
            link = shape.anchorHref()
            kept = link if link.lower().startswith(_LINKS) else ""
            yield Words(text, is_bold(shape) and not heading, shape.fontItalic(), kept)
        fragments += 1


def _tidied(runs: Iterator[Words]) -> tuple[Run, ...]:
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
