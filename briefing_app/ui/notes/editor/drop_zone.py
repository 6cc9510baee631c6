"""Where a dragged thing lands: between two paragraphs, shown by a line while it hovers."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.note_editing import Spot
from briefing_app.domain.query import ThingKind
from briefing_app.ui.look import look
from briefing_app.ui.notes.editor.note_painting import table_of
from briefing_app.ui.notes.text.note_document import NoteDocument
from briefing_app.ui.notes.text.page_lines import Line, Role


@dataclass(frozen=True, slots=True)
class Landing:
    """The spot in the note, and how high on the page the line that shows it stands."""

    spot: Spot
    height: float


@dataclass(frozen=True, slots=True)
class Payload:
    """A thing of the library by its kind and identity."""

    kind: ThingKind
    id: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """`chooses`: Shift was held, to be asked for the form."""

    payload: Payload
    spot: Spot
    chooses: bool = False


def landing_at(page: NoteDocument, place: QPointF) -> Landing | None:
    """The gap between paragraphs nearest to a place on the page, in the page's own measure."""
    layout = page.text.documentLayout()
    position = layout.hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
    block = page.text.findBlock(max(position, 0))
    line = page.line_at(block.position())
    if line.role is Role.TITLE:
        return _below_title(page)
    table = table_of(block)
    rect = layout.frameBoundingRect(table) if table else layout.blockBoundingRect(block)
    if line.role is Role.HEADING and place.y() < rect.center().y():
        return _end_of_section_before(page, line, rect)
    if line.role in (Role.HEADING, Role.GAP):
        return Landing(Spot(line.section, _before_gap(page, line)), rect.bottom() + 2)
    if place.y() < rect.center().y():
        return _above(page, line, rect)
    return Landing(Spot(line.section, ParagraphId(line.id)), rect.bottom() + 3)


def _below_title(page: NoteDocument) -> Landing | None:
    heading = next((line for line in page.lines if line.role is Role.HEADING), None)
    if heading is None:
        return None
    rect = page.text.documentLayout().blockBoundingRect(page.block_of(heading.id))
    return Landing(Spot(heading.section), rect.bottom() + 2)


def _above(page: NoteDocument, line: Line, rect: QRectF) -> Landing:
    at = page.lines.index(line)
    before = page.lines[at - 1]
    after = ParagraphId(before.id) if before.element is not None else None
    return Landing(Spot(line.section, after), rect.top() - 3)


def _end_of_section_before(page: NoteDocument, heading: Line, rect: QRectF) -> Landing | None:
    """Above the first heading there is no section, and what is dropped comes below it."""
    before = page.lines[page.lines.index(heading) - 1]
    if before.role is Role.TITLE:
        return _below_title(page)
    after = ParagraphId(before.id) if before.element is not None else _before_gap(page, before)
    return Landing(Spot(before.section, after), rect.top() - 3)


def _before_gap(page: NoteDocument, line: Line) -> ParagraphId | None:
    if line.role is Role.HEADING:
        return None
    before = page.lines[page.lines.index(line) - 1]
    return ParagraphId(before.id) if before.element is not None else None


def paint_landing(painter: QPainter, left: float, right: float, height: float) -> None:
    """A line with a knob at its start."""
    ink = look().colour("accent")
    thick = look().px(2)
    painter.fillRect(QRectF(left, height - thick / 2, right - left, thick), ink)
    knob = look().px(8)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QRectF(left - knob / 2, height - knob / 2, knob, knob))
    painter.restore()
