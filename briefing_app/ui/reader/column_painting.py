"""Paints one passage of the text column: number, marks by kind, words, caret, outlines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.highlight import (
    OVERLAP,
    paint_highlight_line,
    paint_letter,
    paint_proposal,
    paint_proposal_at_hand,
    paint_search_hit,
    paint_tint,
)
from briefing_app.ui.parts.painting import words_right
from briefing_app.ui.reader.flow import Flow
from briefing_app.ui.tokens import Kind, Use

_BESIDE_LETTER = 18
"""Between number and words: a letter before the first word of a line stands there."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of one passage that were collected; `first` says that they begin here.

    `under` counts the newer ones that lie on it: their tint hides its own, its line is lower.
    """

    kind: Kind
    start: int
    end: int
    first: bool = True
    under: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """All there is to paint over one passage's words, in characters of its reading."""

    marks: Sequence[Mark] = ()
    proposed: Sequence[tuple[Kind, int, int]] = ()
    noted: Sequence[tuple[int, int]] = ()
    found: Sequence[tuple[int, int]] = ()
    current: tuple[int, int] | None = None
    at_hand: tuple[int, int] | None = None
    selected: tuple[int, int] | None = None
    caret: int | None = None


def paint_passage(painter: QPainter, flow: Flow, at: int, passage: Passage, shown: Shown) -> None:
    """The painter stands at the passage's top left; the page's margin belongs to it."""
    laid = flow.laid(at)
    _paint_margin(painter, flow, at, passage)
    _paint_below(painter, flow, at, shown)
    painter.setPen(look().colour("text2" if passage.aside else "text"))
    laid.layout.draw(painter, QPointF(laid.x, 0))
    _paint_above(painter, flow, at, shown)


def _paint_below(painter: QPainter, flow: Flow, at: int, shown: Shown) -> None:
    """Tints, found words and the selection lie under the words."""
    for mark in sorted(shown.marks, key=lambda mark: -mark.under):
        paint_tint(painter, _snug(flow, at, mark.start, mark.end), mark.kind)
    for start, end in shown.found:
        hit = flow.rects(at, start, end)
        paint_search_hit(painter, hit, current=(start, end) == shown.current)
    for rect in flow.rects(at, *shown.selected) if shown.selected else ():
        painter.fillRect(rect, look().colour("selection"))


def _paint_above(painter: QPainter, flow: Flow, at: int, shown: Shown) -> None:
    """Lines by kind, letters, the ring around the words at hand, the caret."""
    for mark in shown.marks:
        lines = _snug(flow, at, mark.start, mark.end)
        paint_highlight_line(painter, lines, mark.kind, OVERLAP * mark.under)
        if mark.first:
            paint_letter(painter, lines, mark.kind)
    for start, end in shown.noted:
        paint_noted(painter, _snug(flow, at, start, end))
    for kind, start, end in shown.proposed:
        paint_proposal(painter, _snug(flow, at, start, end), kind)
    if shown.at_hand:
        paint_proposal_at_hand(painter, _snug(flow, at, *shown.at_hand))
    if shown.caret is not None:
        painter.fillRect(flow.caret(at, shown.caret), look().colour("accent"))


def paint_noted(painter: QPainter, lines: Sequence[QRectF], ink: Ink = "text2") -> None:
    """Fine dots below words beside which the officer wrote something."""
    dot, gap = look().px(2), look().px(3)
    for rect in lines:
        left = rect.x()
        while left < rect.right():
            painter.fillRect(QRectF(left, rect.bottom() + 1, dot, dot), look().colour(ink))
            left += dot + gap


def _snug(flow: Flow, at: int, start: int, end: int) -> list[QRectF]:
    """The boxes of the words without most of the white between lines."""
    white = look().px(3)
    return [rect.adjusted(0, white, 0, -white) for rect in flow.rects(at, start, end)]


def _paint_margin(painter: QPainter, flow: Flow, at: int, passage: Passage) -> None:
    laid = flow.laid(at)
    margin = QRectF(0, 0, flow.gutter - look().px(_BESIDE_LETTER), laid.line)
    if passage.kind is not PassageKind.HEADING:
        words_right(painter, margin, f"\u00b6 {passage.number}", Use.LABEL, "text2")
    if passage.kind is PassageKind.QUOTATION:
        bar = QRectF(laid.x - look().px(14), 0, look().px(3), laid.height - look().px(14))
        painter.fillRect(bar, look().colour("line"))
