"""The wording of a block as it reads: paragraphs, bullets, numbers, quotations, citation marks."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from briefing_app.domain.text import Citation, Element, Paragraph, ParagraphKind, Table, Words
from briefing_app.ui.look import look
from briefing_app.ui.tokens import Use

_BULLET = "\u2022"


class Wording(QLabel):
    """Can be read, selected and copied, not changed."""

    def __init__(self) -> None:
        super().__init__()
        self._body: tuple[Element, ...] = ()
        self._numbers: dict[str, int] = {}
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_body(self, body: Sequence[Element], numbers: Mapping[str, int]) -> None:
        """`numbers` gives each cited thing the number that its mark shows."""
        self._body, self._numbers = tuple(body), dict(numbers)
        self.setAccessibleName("\n".join(element.text for element in body))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._write()

    def _write(self) -> None:
        font = look().font(Use.NOTE_TEXT)
        if font != self.font():
            self.setFont(font)
        accent = look().colour("accent").name()
        self.setText(body_as_html(self._body, self._numbers, accent))


def body_as_html(body: Sequence[Element], numbers: Mapping[str, int], accent: str) -> str:
    """Simple rich text for a label; `accent` is the colour of the citation marks."""
    written: list[str] = []
    place = 0
    for element in body:
        if isinstance(element, Table):
            written.append(_table(element, numbers, accent))
            continue
        place = place + 1 if element.kind is ParagraphKind.NUMBERED else 0
        written.append(_paragraph(element, place, _runs(element, numbers, accent)))
    return "".join(written)


def _paragraph(paragraph: Paragraph, place: int, words: str) -> str:
    mark = {ParagraphKind.BULLET: _BULLET, ParagraphKind.NUMBERED: f"{place}."}.get(paragraph.kind)
    indent = 18 * (paragraph.level + 1) if mark else 0
    if paragraph.kind is ParagraphKind.QUOTATION:
        indent = 24
    if paragraph.kind is ParagraphKind.HEADING:
        words = f"<b>{words}</b>"
    said = f"{mark}&nbsp;&nbsp;{words}" if mark else words
    first = f"text-indent:-{14 if mark else 0}px;"
    return f'<p style="margin:0 0 8px {indent}px;line-height:125%;{first}">{said}</p>'


def _table(table: Table, numbers: Mapping[str, int], accent: str) -> str:
    rows = "".join(
        "<tr>" + "".join(f"<td>{_runs(cell, numbers, accent)}</td>" for cell in row) + "</tr>"
        for row in table.rows
    )
    caption = f"<p><b>{escape(table.caption)}</b></p>" if table.caption else ""
    return f'{caption}<table border="1" cellspacing="0" cellpadding="4">{rows}</table>'


def _runs(paragraph: Paragraph, numbers: Mapping[str, int], accent: str) -> str:
    written: list[str] = []
    was_cited = False
    for run in paragraph.runs:
        is_cited = isinstance(run, Citation)
        if isinstance(run, Words):
            written.append(_words(run))
        else:
            written.append(_citation(run, numbers, ("," if was_cited else "", accent)))
        was_cited = is_cited
    return "".join(written)


def _words(run: Words) -> str:
    said = escape(run.text)
    if run.bold:
        said = f"<b>{said}</b>"
    return f"<i>{said}</i>" if run.italic else said


def _citation(run: Citation, numbers: Mapping[str, int], dress: tuple[str, str]) -> str:
    """`dress` is what comes before the number, and its colour."""
    before, accent = dress
    number = numbers.get(run.target)
    shown = str(number) if number else "+"
    return f'<sup><b><span style="color:{accent}">{before}{shown}</span></b></sup>'
