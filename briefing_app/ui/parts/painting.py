"""The strokes all components are painted with: boxes, words, rings; sizes in pixels at 100 %."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from briefing_app.ui.look import Ink, look
from briefing_app.ui.tokens import Size, Use

ELLIPSIS = "\u2026"

_REMEMBERED = 4096
"""Widths and broken lines: layouts ask for the same ones many times over."""


def forget_measures() -> None:
    """Other fonts have come, so everything may be as wide as it was not before."""
    _width.cache_clear()
    _lines.cache_clear()


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: Ink | None = None,
    pen: QPen | None = None,
) -> None:
    """A rounded rectangle. The border lies inside it, on whole pixels."""
    width = pen.widthF() if pen is not None else 0.0
    inside = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if pen is None else pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else look().colour(fill))
    corner = max(0.0, look().px(radius) - width / 2)
    painter.drawRoundedRect(inside, corner, corner)
    painter.restore()


def border(ink: Ink, width: float = 1.0, *, dashed: bool = False) -> QPen:
    """A pen for `box`; lines of one pixel stay one pixel at every interface scale."""
    pen = QPen(look().colour(ink), width)
    if dashed:
        pen.setDashPattern([3.0, 2.0])
    return pen


def ring(painter: QPainter, rect: QRect | QRectF, radius: float, outside: float = 2.0) -> None:
    """The focus ring, `outside` pixels away from the thing it is around."""
    reach = look().px(outside) + look().px(Size.RING)
    around = QRectF(rect).adjusted(-reach, -reach, reach, reach)
    box(painter, around, radius + outside + Size.RING, None, border("focus", look().px(Size.RING)))


def width_of(text: str, use: Use, *, tabular: bool = False) -> float:
    return _width(text, use, look().scale, tabular=tabular)


@lru_cache(maxsize=_REMEMBERED)
def _width(text: str, use: Use, scale: float, *, tabular: bool) -> float:
    del scale  # the look in force has it; with another one, the answer is another
    return QFontMetricsF(look().font(use, tabular=tabular)).horizontalAdvance(text)


def words(painter: QPainter, rect: QRect | QRectF, text: str, use: Use, ink: Ink = "text") -> float:
    """One line, from the left, in the middle of the height; elided. The answer is its width."""
    font = look().font(use)
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, QRectF(rect).width() + 0.5)
    painter.setFont(font)
    painter.setPen(look().colour(ink))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(_roomy(rect), int(flags | Qt.TextFlag.TextSingleLine), shown)
    return metrics.horizontalAdvance(shown)


def words_right(
    painter: QPainter, rect: QRect | QRectF, text: str, use: Use, ink: Ink = "text2"
) -> float:
    """The same from the right, with figures of one width."""
    font = look().font(use, tabular=True)
    painter.setFont(font)
    painter.setPen(look().colour(ink))
    wide = QFontMetricsF(font).horizontalAdvance(text)
    right = QRectF(rect)
    painter.drawText(
        _roomy(QRectF(right.right() - wide, right.y(), wide, right.height())),
        int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine),
        text,
    )
    return wide


def _roomy(rect: QRect | QRectF) -> QRectF:
    """A pixel more at the right: a rounded width must not cost the last letter."""
    return QRectF(rect).adjusted(0, 0, 2, 0)


def lines_of(text: str, use: Use, width: float, most: int = 0) -> tuple[str, ...]:
    """The text broken into lines of this width; of more than `most` the last one is elided.

    Paragraphs begin on a line of their own.
    """
    return _lines(text, use, look().scale, (width, most))


@lru_cache(maxsize=_REMEMBERED)
def _lines(text: str, use: Use, scale: float, room: tuple[float, int]) -> tuple[str, ...]:
    del scale  # as above
    width, most = room
    font = look().font(use)
    text = text.replace("\n\n", " \u2028").replace("\n", " ")
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    spans = _spans(layout, max(1.0, width))
    if most <= 0 or len(spans) <= most:
        return tuple(text[start:end].rstrip() for start, end in spans)
    kept = [text[start:end].rstrip() for start, end in spans[: most - 1]]
    rest = " ".join(text[spans[most - 1][0] :].split())
    cut = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return (*kept, cut)


def _spans(layout: QTextLayout, width: float) -> list[tuple[int, int]]:
    spans = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        spans.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    return spans


def paragraph(
    painter: QPainter, rect: QRect | QRectF, text: str, use: Use, ink: Ink = "text"
) -> float:
    """All the lines the text needs, from the top; the answer is their height."""
    area = QRectF(rect)
    lines = lines_of(text, use, area.width())
    return stacked(painter, area.topLeft(), lines, use, ink)


def stacked(
    painter: QPainter, corner: QPointF, lines: tuple[str, ...], use: Use, ink: Ink = "text"
) -> float:
    """Lines already broken, one below the other at the line height of their use."""
    font = look().font(use)
    metrics = QFontMetricsF(font)
    height = look().line(use)
    painter.setFont(font)
    painter.setPen(look().colour(ink))
    rise = (height - metrics.height()) / 2 + metrics.ascent()
    for number, line in enumerate(lines):
        painter.drawText(QPointF(corner.x(), corner.y() + number * height + rise), line)
    return float(len(lines) * height)
