"""Painters for running text: highlights by kind, proposals, finding waves, the parked cursor.

All take the rectangles that the words cover, one for each line, from top to bottom. They are
called from a `paintEvent`, tints before the words and lines after them; the text never changes.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from briefing_app.ui.look import look
from briefing_app.ui.parts.kind_words import kind_letter
from briefing_app.ui.parts.painting import border, box, width_of, words
from briefing_app.ui.tokens import KINDS, Kind, Line, Meaning, Radius, Size, Tokens, Use

LETTER_ROOM = 14
"""The space a page keeps free before the first word, so that the letter covers nothing."""
OVERLAP = 3
"""How much lower the line of an older highlight lies where two overlap."""

TINTED = (Meaning.ERROR, Meaning.WARNING)
"""The findings that have a tint behind their words."""

_DOT, _WAVE_LENGTH, _WAVE_HEIGHT = 3.0, 12.0, 4.0


def paint_tint(painter: QPainter, lines: Sequence[QRectF], kind: Kind) -> None:
    """Behind the words; only the newest of overlapping highlights paints one."""
    tint = look().tokens.kind(kind).tint
    for rect in lines:
        painter.fillRect(rect, tint)
    if lines:
        first = lines[0]
        room = look().px(LETTER_ROOM)
        painter.fillRect(QRectF(first.x() - room, first.y(), room, first.height()), tint)


def paint_highlight_line(
    painter: QPainter,
    lines: Sequence[QRectF],
    kind: Kind,
    lower: int = 0,
    tokens: Tokens | None = None,
) -> None:
    """Under the words, in the style of the kind; `lower` is `OVERLAP` for the older one.

    `tokens` are those of the paper that the words stand on, if it is not the screen's.
    """
    ink = (tokens or look().tokens).kind(kind).text
    for rect in lines:
        below = QRectF(rect.x(), rect.bottom() + look().px(lower), rect.width(), 0)
        _STROKES[KINDS[kind].line](painter, below, ink)


def paint_letter(painter: QPainter, lines: Sequence[QRectF], kind: Kind) -> None:
    """The small letter in the room before the first word."""
    if not lines:
        return
    letter, pair = kind_letter(kind), look().tokens.kind(kind)
    wide = width_of(letter, Use.LETTER)
    side = max(look().px(12), round(wide) + look().px(5))
    first = lines[0]
    mark = QRectF(first.x() - side - look().px(1), first.y() + look().px(1), side, look().px(12))
    box(painter, mark, 2, pair.text)
    inside = mark.adjusted((side - wide) / 2, 0, 0, 0)
    words(painter, inside, letter, Use.LETTER, QColor(look().colour("base")))


def _solid(painter: QPainter, below: QRectF, ink: QColor) -> None:
    painter.fillRect(QRectF(below.x(), below.y(), below.width(), look().px(2)), ink)


def _thin(painter: QPainter, below: QRectF, ink: QColor) -> None:
    painter.fillRect(QRectF(below.x(), below.y(), below.width(), max(1, look().px(1))), ink)


def _double(painter: QPainter, below: QRectF, ink: QColor) -> None:
    thick = max(1.0, 1.5 * look().scale)
    painter.fillRect(QRectF(below.x(), below.y(), below.width(), thick), ink)
    painter.fillRect(QRectF(below.x(), below.y() + 2 * thick, below.width(), thick), ink)


def _dots(painter: QPainter, below: QRectF, ink: QColor) -> None:
    _broken(painter, below, ink, (_DOT, _DOT, _DOT))


def _dashes(painter: QPainter, below: QRectF, ink: QColor) -> None:
    _broken(painter, below, ink, (6.0, 4.0, 2.0))


def _broken(
    painter: QPainter, below: QRectF, ink: QColor, pattern: tuple[float, float, float]
) -> None:
    """Pieces of a length, a gap and a height, cut off at the end of the words."""
    length, gap, height = (look().px(part) for part in pattern)
    left = below.x()
    while left < below.right():
        painter.fillRect(QRectF(left, below.y(), min(length, below.right() - left), height), ink)
        left += length + gap


_STROKES = {
    Line.SOLID: _solid,
    Line.DOTS: _dots,
    Line.DOUBLE: _double,
    Line.DASHES: _dashes,
    Line.THIN: _thin,
}


def paint_proposal(painter: QPainter, lines: Sequence[QRectF], kind: Kind) -> None:
    """Not taken yet: an outline in the colour of the kind, and no tint."""
    pen = border(kind)
    pen.setDashPattern([4.0, 2.0])
    _outline(painter, lines, 1.0, pen)


def paint_proposal_at_hand(painter: QPainter, lines: Sequence[QRectF]) -> None:
    """Around exactly the words that Enter would take."""
    _outline(painter, lines, 2.0, border("focus", look().px(Size.RING)))


def _outline(painter: QPainter, lines: Sequence[QRectF], reach: float, pen: QPen) -> None:
    """One shape around all lines: where they touch, there is no border between them."""
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.save()
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline_of(lines, look().px(reach)))
    painter.restore()


def outline_of(lines: Sequence[QRectF], reach: float) -> QPainterPath:
    path = QPainterPath()
    for rect in _closed_up(lines):
        piece = QPainterPath()
        piece.addRect(rect.adjusted(-reach, 0, reach, 0))
        path = path.united(piece)
    return path.simplified()


def _closed_up(lines: Sequence[QRectF]) -> list[QRectF]:
    """Neighbouring lines meet in the middle of the white between them."""
    rects = [QRectF(rect) for rect in lines]
    for upper, lower in pairwise(rects):
        seam = (upper.bottom() + lower.top()) / 2
        upper.setBottom(seam)
        lower.setTop(seam)
    return rects


def paint_finding_tint(painter: QPainter, lines: Sequence[QRectF], meaning: Meaning) -> None:
    """Behind the words; only for errors and warnings."""
    if meaning in TINTED:
        for rect in lines:
            painter.fillRect(rect, look().tokens.meaning(meaning).tint)


def paint_finding_wave(painter: QPainter, lines: Sequence[QRectF], meaning: Meaning) -> None:
    """Nothing else on the page is underlined with a wave."""
    ink = look().tokens.meaning(meaning).text
    tile = _wave(ink.rgba(), look().scale, painter.device().devicePixelRatio())
    height = tile.deviceIndependentSize().height()
    for rect in lines:
        top = rect.bottom() + look().px(3) - height / 2
        painter.drawTiledPixmap(QRectF(rect.x(), top, rect.width(), height), tile)


@lru_cache(maxsize=32)
def _wave(ink: int, scale: float, ratio: float) -> QPixmap:
    """One wave: pictures side by side are painted many times quicker than a long curve."""
    length, swing = round(_WAVE_LENGTH * scale), _WAVE_HEIGHT * scale
    height = round(swing) + 2
    tile = QPixmap(round(length * ratio), round(height * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    middle, half = height / 2, length / 2
    path = QPainterPath(QPointF(-half, middle))
    for at in range(-1, 3):
        crest = middle + swing if at % 2 == 0 else middle - swing
        path.quadTo(half * (at + 0.5), crest, half * (at + 1), middle)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(ink), 1.5 * scale))
    painter.drawPath(path)
    painter.end()
    return tile


def paint_spelling(painter: QPainter, lines: Sequence[QRectF]) -> None:
    """Dots in red; no tint and no icon."""
    pen = QPen(look().colour("error"), look().px(2))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.0, 1.0])
    painter.setPen(pen)
    below = look().px(1)
    painter.drawLines(
        [
            QLineF(rect.left(), rect.bottom() + below, rect.right(), rect.bottom() + below)
            for rect in lines
        ]
    )


def paint_parked_cursor(painter: QPainter, cursor: QRectF) -> None:
    """Where Enter will place things while the focus is elsewhere: a bar under a triangle."""
    ink = look().colour("accent")
    width = look().px(2)
    painter.fillRect(QRectF(cursor.x(), cursor.y(), width, cursor.height()), ink)
    half, height = look().px(5), look().px(5)
    middle = cursor.x() + width / 2
    path = QPainterPath(QPointF(middle - half, cursor.y() - look().px(2)))
    path.lineTo(middle + half, cursor.y() - look().px(2))
    path.lineTo(middle, cursor.y() - look().px(2) + height)
    path.closeSubpath()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, ink)
    painter.restore()


def paint_search_hit(painter: QPainter, lines: Sequence[QRectF], *, current: bool = False) -> None:
    """Words found in the text: the colour of selected text, with a line for the one at hand."""
    for rect in lines:
        painter.fillRect(rect, look().colour("selection"))
        if current:
            box(painter, rect, Radius.MARKING, None, border("focus", look().px(Size.RING)))
