"""Words on the clipboard: our own form, HTML and plain text out; all three, and Word's, in."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from html import escape

from PySide6.QtCore import QByteArray, QMimeData

from briefing_app.domain.ids import CitationId
from briefing_app.domain.note import Note
from briefing_app.domain.note_form import body_from_form, body_to_form
from briefing_app.domain.text import (
    Citation,
    Element,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
    new_paragraph,
)
from briefing_app.ui.notes.scene import labels_of
from briefing_app.ui.notes.text.foreign_html import MAX_LEVEL, elements_of_html

TEXT = "application/x-briefing-text"
_BY_HAND = re.compile(
    r"(?P<space>\s*)(?:[-*\u2013\u2022\u25e6]|(?P<number>\d{1,2}[.)]|[a-z]\)))\s+(?P<words>\S.*)"
)
"""A list item as one writes it without a word processor."""
Numbers = dict[CitationId, int]


def can_paste(mime: QMimeData | None) -> bool:
    """Nothing at all may be on the clipboard."""
    return mime is not None and (mime.hasFormat(TEXT) or mime.hasHtml() or mime.hasText())


def mime_of(elements: tuple[Element, ...], numbers: Numbers) -> QMimeData:
    """The words in three forms; only our own carries what citations point to."""
    mime = own_form(elements)
    mime.setHtml("".join(_html(elements, numbers)))
    labels = labels_of(elements)
    mime.setText("\n".join(_plain(element, numbers, labels) for element in elements))
    return mime


def own_form(elements: tuple[Element, ...]) -> QMimeData:
    """The words as this program takes them: citations stay citations in another note."""
    mime = QMimeData()
    form = json.dumps(body_to_form(elements), ensure_ascii=False)
    mime.setData(TEXT, QByteArray(form.encode()))
    return mime


def whole_text(note: Note) -> tuple[Element, ...]:
    """All sections one after the other, each below its heading."""
    return tuple(
        element
        for section in note.sections
        if section.body
        for element in (new_paragraph(section.heading, ParagraphKind.HEADING), *section.body)
    )


def elements_of(mime: QMimeData) -> tuple[Element, ...]:
    """What can be kept of the clipboard: our kinds of paragraphs and our marks."""
    if mime.hasFormat(TEXT):
        try:
            return body_from_form(json.loads(bytes(mime.data(TEXT).data())))
        except (ValueError, KeyError, TypeError):
            return ()
    if mime.hasHtml():
        return elements_of_html(mime.html())
    return elements_of_text(mime.text())


def elements_of_text(text: str) -> tuple[Element, ...]:
    """One paragraph for each line; lists written by hand become lists."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
    return tuple(_paragraph_of(line) for line in lines if line.strip() or len(lines) == 1)


def plain_elements(text: str) -> tuple[Element, ...]:
    """One plain paragraph for each line with words."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return tuple(new_paragraph(line) for line in lines if line)


def _paragraph_of(line: str) -> Paragraph:
    item = _BY_HAND.match(line)
    if item is None:
        return new_paragraph(line.replace("\t", " "))
    kind = ParagraphKind.NUMBERED if item["number"] else ParagraphKind.BULLET
    level = min(len(item["space"].replace("\t", "    ")) // 4, MAX_LEVEL)
    return replace(new_paragraph(item["words"].strip(), kind), level=level)


def _plain(element: Element, numbers: Numbers, labels: Mapping[str, str]) -> str:
    if isinstance(element, Table):
        rows = ("\t".join(_words(cell.runs, numbers) for cell in row) for row in element.rows)
        return "\n".join(filter(None, (element.caption, *rows)))
    label = labels.get(element.id, "")
    before = f"{'    ' * element.level}{label} " if label else ""
    return before + _words(element.runs, numbers)


def _words(runs: Iterable[Run], numbers: Numbers) -> str:
    return "".join(
        f"[{numbers.get(run.id, '')}]" if isinstance(run, Citation) else run.text for run in runs
    )


_LISTS = ("ul", "ol")
_TAGS = {
    ParagraphKind.PARAGRAPH: "p",
    ParagraphKind.HEADING: "h3",
    ParagraphKind.QUOTATION: "blockquote",
    ParagraphKind.BULLET: "ul",
    ParagraphKind.NUMBERED: "ol",
}


def _html(elements: Iterable[Element], numbers: Numbers) -> Iterator[str]:
    """Lists stand within each other as their levels do."""
    lists: list[tuple[int, str]] = []
    for element in elements:
        tag = _TAGS[element.kind] if isinstance(element, Paragraph) else "table"
        level = element.level if isinstance(element, Paragraph) and tag in _LISTS else -1
        while lists and (lists[-1][0] > level or (lists[-1][0] == level and lists[-1][1] != tag)):
            yield f"</{lists.pop()[1]}>"
        if level >= 0 and (not lists or lists[-1][0] < level):
            lists.append((level, tag))
            yield f"<{tag}>"
        yield _element_html(element, tag, numbers)
    for _level, tag in reversed(lists):
        yield f"</{tag}>"


def _element_html(element: Element, tag: str, numbers: Numbers) -> str:
    if isinstance(element, Table):
        caption = f"<caption>{escape(element.caption)}</caption>" if element.caption else ""
        rows = "".join(
            _row_html(row, "td" if at else "th", numbers) for at, row in enumerate(element.rows)
        )
        return f"<table border='1' cellspacing='0' cellpadding='4'>{caption}{rows}</table>"
    words = _runs_html(element.runs, numbers)
    return f"<li>{words}</li>" if tag in _LISTS else f"<{tag}>{words}</{tag}>"


def _row_html(row: Iterable[Paragraph], tag: str, numbers: Numbers) -> str:
    cells = (f"<{tag}>{_runs_html(cell.runs, numbers)}</{tag}>" for cell in row)
    return f"<tr>{''.join(cells)}</tr>"


def _runs_html(runs: Iterable[Run], numbers: Numbers) -> str:
    return "".join(_run_html(run, numbers) for run in runs)


def _run_html(run: Run, numbers: Numbers) -> str:
    if isinstance(run, Citation):
        return f"<sup>{numbers.get(run.id, '')}</sup>"
    words = escape(run.text).replace("\n", "<br>")
    words = f"<b>{words}</b>" if run.bold else words
    words = f"<i>{words}</i>" if run.italic else words
    return f'<a href="{escape(run.link)}">{words}</a>' if run.link else words
