"""Paints over a page what is painted over the words of the text: the same, at the same words.

A page is white paper in every appearance, so that the colours are always those of the light one.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from briefing_app.ui.look import look
from briefing_app.ui.parts.highlight import OVERLAP, outline_of, paint_highlight_line
from briefing_app.ui.reader.column_painting import Shown, paint_noted
from briefing_app.ui.tokens import LIGHT, Size

LinesOf = Callable[[int, int], Sequence[QRectF]]
"""Where characters of a passage stand on the page, line by line."""


def paint_over_page(painter: QPainter, lines_of: LinesOf, shown: Shown) -> None:
    """Tints are laid over the paper as ink is: dark letters stay as dark as they are."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    _paint_tints(painter, lines_of, shown)
    for start, end in shown.found:
        _fill(painter, lines_of(start, end), LIGHT.colour("selection"))
    if shown.selected:
        _fill(painter, lines_of(*shown.selected), LIGHT.colour("selection"))
    painter.restore()
    _paint_lines(painter, lines_of, shown)


def _paint_tints(painter: QPainter, lines_of: LinesOf, shown: Shown) -> None:
    """The newest first: what it covers is left to it, so that tints never mix."""
    covered = QPainterPath()
    for mark in sorted(shown.marks, key=lambda mark: mark.under):
        own = QPainterPath()
        for rect in lines_of(mark.start, mark.end):
            own.addRect(rect)
        painter.fillPath(own.subtracted(covered), LIGHT.kind(mark.kind).tint)
        covered = covered.united(own)


def _paint_lines(painter: QPainter, lines_of: LinesOf, shown: Shown) -> None:
    for mark in shown.marks:
        lines = lines_of(mark.start, mark.end)
        paint_highlight_line(painter, lines, mark.kind, OVERLAP * mark.under, LIGHT)
    for start, end in shown.noted:
        paint_noted(painter, lines_of(start, end), LIGHT.colour("text2"))
    for kind, start, end in shown.proposed:
        pen = QPen(LIGHT.kind(kind).text, 1)
        pen.setDashPattern([4.0, 2.0])
        _outline(painter, lines_of(start, end), pen)
    for ring in (shown.current, shown.at_hand):
        if ring:
            pen = QPen(LIGHT.colour("focus"), look().px(Size.RING))
            _outline(painter, lines_of(*ring), pen)


def _fill(painter: QPainter, lines: Sequence[QRectF], colour: QColor) -> None:
    for rect in lines:
        painter.fillRect(rect, colour)


def _outline(painter: QPainter, lines: Sequence[QRectF], pen: QPen) -> None:
    if not lines:
        return
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.save()
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline_of(lines, look().px(2)))
    painter.restore()
