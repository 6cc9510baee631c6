"""Rows of lists: the two-line row with signs in columns, the one-line row, and group headings."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.faces import HeadingFace, LineFace, RowFace, State
from briefing_app.ui.parts.marks import (
    key_width,
    middle,
    paint_key,
    paint_sign,
    sign_width,
)
from briefing_app.ui.parts.painting import border, box, width_of, words, words_right
from briefing_app.ui.tokens import Radius, Size, Use

_PAD = 16
_TOP, _TITLE, _SECOND = 9, 20, 21
_BETWEEN = 12

HEADING_HEIGHT = 32
LINE_HEIGHT, LINE_HEIGHT_SMALL = 32, 28


def paint_row(
    painter: QPainter,
    rect: QRect | QRectF,
    face: RowFace,
    state: State,
    columns: tuple[float, ...] = (),
) -> None:
    """`columns` are the widths of the signs, the same for all rows, so that they align."""
    area = QRectF(rect)
    _paint_ground(painter, area, state)
    inside = area.adjusted(look().px(_PAD), look().px(_TOP), -look().px(_PAD), 0)
    title = QRectF(inside.x(), inside.y(), inside.width(), look().px(_TITLE))
    use = Use.STRONG if state.chosen else Use.VALUE
    words(painter, title, face.title, use, "placeholder" if face.muted else "text")
    second = title.translated(0, look().px(_SECOND))
    signs = Use.LABEL_STRONG if state.chosen else Use.LABEL_VALUE
    second.setRight(_paint_signs(painter, second, face, columns, signs) - look().px(_BETWEEN))
    words(painter, second, face.second, Use.LABEL, "text2")


def row_rooms(face: RowFace, width: float, columns: tuple[float, ...]) -> tuple[float, float]:
    """How wide the title and the second line may be in a row of this width."""
    title = width - 2 * look().px(_PAD)
    widths = columns or tuple(_column(face, place) for place in range(len(face.signs)))
    gaps = look().px(_BETWEEN) * len(widths)
    return title, title - sum(widths) - (gaps or look().px(_BETWEEN))


def line_room(face: LineFace, width: float) -> float:
    """How wide the words of a line may be, with what stands before and after them."""
    room = width - look().px(8 + face.indent * 16) - look().px(8)
    if face.icon:
        room -= look().px(Size.ICON_BAR) + look().px(8)
    if face.key:
        room -= key_width(face.key) + look().px(10)
    if face.right:
        room -= width_of(face.right, Use.LABEL, tabular=True) + look().px(10)
    return room


def _paint_ground(painter: QPainter, area: QRectF, state: State) -> None:
    fill: Ink = "base"
    if state.chosen:
        fill = "accent_tint"
    elif state.pressed or state.hovered:
        fill = "line" if state.pressed else "hover"
    painter.fillRect(area, look().colour(fill))
    below = QRectF(area.x(), area.bottom() - 1, area.width(), 1)
    painter.fillRect(below, look().colour("line"))
    if state.chosen:
        bar = QRectF(area.x(), area.y(), look().px(Size.CARD_BAR), area.height() - 1)
        painter.fillRect(bar, look().colour("accent"))
    if state.focused:
        inner = area.adjusted(1, 1, -1, -2)
        box(painter, inner, Radius.MARKING, None, border("focus", look().px(Size.RING)))


def _paint_signs(
    painter: QPainter, row: QRectF, face: RowFace, columns: tuple[float, ...], use: Use
) -> float:
    """Each sign at the left of its column; the answer is where the first column begins."""
    widths = columns or tuple(sign_width(sign) if sign else 0.0 for sign in face.signs)
    left = row.right() - sum(widths) - look().px(_BETWEEN) * max(0, len(widths) - 1)
    start = left
    for width, sign in zip(widths, face.signs, strict=False):
        if sign is not None:
            paint_sign(painter, QRectF(left, row.y(), width, row.height()), sign, use)
        left += width + look().px(_BETWEEN)
    return start


def column_widths(faces: tuple[RowFace, ...]) -> tuple[float, ...]:
    """The widest sign of each place; French words make the column as wide as they need."""
    count = max((len(face.signs) for face in faces), default=0)
    return tuple(
        max((_column(face, place) for face in faces), default=0.0) for place in range(count)
    )


def _column(face: RowFace, place: int) -> float:
    sign = face.signs[place] if place < len(face.signs) else None
    return sign_width(sign) if sign is not None else 0.0


def paint_line(painter: QPainter, rect: QRect | QRectF, face: LineFace, state: State) -> None:
    """A row with rounded corners: chosen, it has the tint and a bar at its left edge."""
    area = QRectF(rect)
    if state.chosen:
        box(painter, area, Radius.CONTROL, "accent_tint")
        bar = QRectF(area.x(), area.y() + look().px(6), look().px(Size.BAR), 0)
        bar.setBottom(area.bottom() - look().px(6))
        painter.fillRect(bar, look().colour("accent"))
    elif state.hovered:
        box(painter, area, Radius.CONTROL, "hover")
    if state.focused:
        box(painter, area, Radius.CONTROL, None, border("focus", look().px(Size.RING)))
    inside = area.adjusted(look().px(8 + face.indent * 16), 0, -look().px(8), 0)
    inside.setRight(_paint_line_end(painter, inside, face, state))
    if face.icon:
        side = look().px(Size.ICON_BAR)
        name = f"{face.icon}-fill" if state.chosen and face.ink == "text2" else face.icon
        ink: Ink = "accent" if state.chosen and face.ink == "text2" else face.ink
        paint_icon(painter, middle(inside, side, side), name, ink)
        inside.adjust(side + look().px(8), 0, 0, 0)
    _paint_matched(painter, inside, face, state)


def _paint_line_end(painter: QPainter, inside: QRectF, face: LineFace, state: State) -> float:
    right = inside.right()
    if face.key:
        wide = key_width(face.key)
        paint_key(painter, QRectF(right - wide, inside.y(), wide, inside.height()), face.key)
        right -= wide + look().px(10)
    if face.right:
        place = QRectF(inside.topLeft(), QPointF(right, inside.bottom()))
        use = Use.STRONG if state.chosen else Use.LABEL
        ink: Ink = "accent" if state.chosen else "text2"
        right -= words_right(painter, place, face.right, use, ink) + look().px(10)
    return right


def _paint_matched(painter: QPainter, inside: QRectF, face: LineFace, state: State) -> None:
    """Matched stretches are bold and underlined; without any, it is one stroke."""
    use = Use.STRONG if state.chosen and not face.bold else Use.PLAIN
    ink: Ink = "accent" if state.chosen and not face.bold else "text"
    if face.small and not state.chosen:
        use, ink = Use.PLAIN, "text2"
    if not face.bold:
        words(painter, inside, face.text, use, ink)
        return
    place = 0
    for start, end in (*face.bold, (len(face.text), len(face.text))):
        for stretch, is_match in ((face.text[place:start], False), (face.text[start:end], True)):
            if stretch and inside.width() > 0:
                inside.setLeft(inside.left() + _stretch(painter, inside, stretch, matched=is_match))
        place = end


def _stretch(painter: QPainter, inside: QRectF, text: str, *, matched: bool) -> float:
    use = Use.STRONG if matched else Use.PLAIN
    if not matched:
        words(painter, inside, text, use)
        return QFontMetricsF(look().font(use)).horizontalAdvance(text)
    used = words(painter, inside, text, use)
    below = inside.center().y() + look().px(8)
    painter.fillRect(QRectF(inside.x(), below, used, 1), look().colour("text"))
    return used


def paint_heading(painter: QPainter, rect: QRect | QRectF, face: HeadingFace) -> None:
    """The name of a group at the left, how many it holds at the right."""
    area = QRectF(rect).adjusted(look().px(4), 0, -look().px(4), 0)
    used = words_right(painter, area, face.count, Use.LABEL_STRONG, face.ink) if face.count else 0
    area.setRight(area.right() - used - look().px(8))
    words(painter, area, face.text, Use.LABEL_STRONG, face.ink)
