"""Words on the clipboard: our own form, HTML and plain text out; all three, and Word's, in."""

import json
from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QByteArray, QMimeData

from briefing_app.domain.ids import CitationId
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
from briefing_app.ui.notes.foreign_html import elements_of_html

TEXT = "application/x-briefing-text"
Numbers = dict[CitationId, int]


def can_paste(mime: QMimeData | None) -> bool:
    """Nothing at all may be on the clipboard."""
    return mime is not None and (mime.hasFormat(TEXT) or mime.hasHtml() or mime.hasText())


def mime_of(elements: tuple[Element, ...], numbers: Numbers) -> QMimeData:
    """The words in three forms; only our own carries what citations point to."""
    mime = QMimeData()
    form = json.dumps(body_to_form(elements), ensure_ascii=False)
    mime.setData(TEXT, QByteArray(form.encode()))
    mime.setHtml("".join(_html(elements, numbers)))
    mime.setText("\n".join(_plain(element, numbers) for element in elements))
    return mime


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
    """One paragraph for each line; bullets written by hand become a list."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
    return tuple(_paragraph_of(line) for line in lines if line.strip() or len(lines) == 1)


def plain_elements(text: str) -> tuple[Element, ...]:
    """One plain paragraph for each line with words."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return tuple(new_paragraph(line) for line in lines if line)


def _paragraph_of(line: str) -> Paragraph:
    words = line.strip() if line.strip()[:2] in ("- ", "\u2022 ", "* ") else line
    if words != line or words[:2] in ("- ", "\u2022 ", "* "):
        return new_paragraph(words[2:].strip(), ParagraphKind.BULLET)
    return new_paragraph(line.replace("\t", " "))


def _plain(element: Element, numbers: Numbers) -> str:
    if isinstance(element, Table):
        rows = ("\t".join(_words(cell.runs, numbers) for cell in row) for row in element.rows)
        return "\n".join(rows)
    bullet = "\u2022 " if element.kind is ParagraphKind.BULLET else ""
    return bullet + _words(element.runs, numbers)


def _words(runs: Iterable[Run], numbers: Numbers) -> str:
    return "".join(
        f"[{numbers.get(run.id, '')}]" if isinstance(run, Citation) else run.text for run in runs
    )


_TAGS = {
    ParagraphKind.PARAGRAPH: "p",
    ParagraphKind.HEADING: "h3",
    ParagraphKind.QUOTATION: "blockquote",
    ParagraphKind.BULLET: "ul",
    ParagraphKind.NUMBERED: "ol",
}


def _html(elements: Iterable[Element], numbers: Numbers) -> Iterator[str]:
    open_list = ""
    for element in elements:
        tag = _TAGS[element.kind] if isinstance(element, Paragraph) else "table"
        if open_list and tag != open_list:
            yield f"</{open_list}>"
            open_list = ""
        if tag in ("ul", "ol"):
            yield "" if open_list else f"<{tag}>"
            open_list = tag
        yield _element_html(element, tag, numbers)
    if open_list:
        yield f"</{open_list}>"


def _element_html(element: Element, tag: str, numbers: Numbers) -> str:
    if isinstance(element, Table):
        rows = (
            "".join(f"<td>{_runs_html(cell.runs, numbers)}</td>" for cell in row)
            for row in element.rows
        )
        return "<table border='1'>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    words = _runs_html(element.runs, numbers)
    return f"<li>{words}</li>" if tag in ("ul", "ol") else f"<{tag}>{words}</{tag}>"


def _runs_html(runs: Iterable[Run], numbers: Numbers) -> str:
    return "".join(_run_html(run, numbers) for run in runs)


def _run_html(run: Run, numbers: Numbers) -> str:
    if isinstance(run, Citation):
        return f"<sup>{numbers.get(run.id, '')}</sup>"
    words = escape(run.text).replace("\n", "<br>")
    words = f"<b>{words}</b>" if run.bold else words
    words = f"<i>{words}</i>" if run.italic else words
    return f'<a href="{escape(run.link)}">{words}</a>' if run.link else words
