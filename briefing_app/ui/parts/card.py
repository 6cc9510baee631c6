"""The card: kind and date, the claim in at most three lines, then place, uses and seal."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.faces import CardFace, State
from briefing_app.ui.parts.marks import (
    middle,
    paint_keys,
    paint_kind_mark,
    paint_sign,
    seal_sign,
    sign_width,
)
from briefing_app.ui.parts.painting import (
    border,
    box,
    lines_of,
    ring,
    stacked,
    width_of,
    words,
    words_right,
)
from briefing_app.ui.tokens import Radius, Size, Use

_PAD_X, _PAD_Y = 12, 10
_FIRST, _LAST, _KEYS = 20, 17, 18
_GAP, _GAP_KEYS = 5, 8


def card_height(face: CardFace, width: float, *, chosen: bool = False) -> int:
    """Depends on how the claim breaks, and on the keys that a chosen card shows."""
    height = 2 * look().px(_PAD_Y) + _claim_height(face, width)
    if _has_first_row(face):
        height += look().px(_FIRST + _GAP)
    if _has_last_row(face):
        height += look().px(_LAST + _GAP)
    if chosen and face.keys:
        height += look().px(_KEYS + _GAP_KEYS)
    return height


def paint_card(painter: QPainter, rect: QRect | QRectF, face: CardFace, state: State) -> None:
    """The focus ring stands one pixel outside the rectangle."""
    area = QRectF(rect)
    painter.save()
    if state.dragged:
        painter.setOpacity(0.6)
    _paint_frame(painter, area, face, state)
    inside = area.adjusted(look().px(_PAD_X), look().px(_PAD_Y), -look().px(_PAD_X), 0)
    if _has_first_row(face):
        _paint_first_row(painter, inside, face, state)
        inside.setTop(inside.top() + look().px(_FIRST + _GAP))
    lines = lines_of(face.claim, Use.CLAIM, inside.width(), Size.CARD_LINES)
    inside.setTop(inside.top() + stacked(painter, inside.topLeft(), lines, Use.CLAIM))
    if _has_last_row(face):
        inside.setTop(inside.top() + look().px(_GAP))
        _paint_last_row(painter, inside, face)
        inside.setTop(inside.top() + look().px(_LAST))
    if state.chosen and face.keys:
        inside.setTop(inside.top() + look().px(_GAP_KEYS))
        paint_keys(painter, _row(inside, _KEYS), face.keys)
    painter.restore()


def _paint_frame(painter: QPainter, area: QRectF, face: CardFace, state: State) -> None:
    fill: Ink = "base"
    line: Ink = "line"
    if state.hovered:
        fill, line = "alt", "edge"
    if state.chosen:
        fill, line = "accent_tint", "accent"
    if face.dashed or state.dragged:
        line = "edge" if face.dashed else "line"
    box(painter, area, Radius.CARD, fill, border(line, dashed=face.dashed or state.dragged))
    if state.chosen:
        paint_bar(painter, area)
    if state.focused:
        ring(painter, area, Radius.CARD, 1)


def paint_bar(painter: QPainter, area: QRectF) -> None:
    """The mark of a chosen card: a bar inside its left edge, clear of the corners."""
    inset = look().px(12)
    bar = QRectF(area.x() + 1, area.y() + inset, look().px(Size.CARD_BAR) - 1, 0)
    bar.setBottom(area.bottom() - inset)
    painter.fillRect(bar, look().colour("accent"))


def _paint_first_row(painter: QPainter, inside: QRectF, face: CardFace, state: State) -> None:
    row = _row(inside, _FIRST)
    right = row.right()
    if face.draggable:
        side = look().px(Size.ICON)
        grip = QRectF(right - side + look().px(3), row.y(), side, row.height())
        paint_icon(painter, middle(grip, side, side), "dots-six-vertical-bold")
        right -= side + look().px(4)
    if face.date:
        right -= words_right(painter, QRectF(row.topLeft(), QPointF(right, row.bottom())),
                             face.date, Use.LABEL) + look().px(8)  # fmt: skip
    left = QRectF(row.topLeft(), QPointF(right, row.bottom()))
    if face.kind is not None:
        paint_kind_mark(painter, left, face.kind, face.label, chosen=state.chosen)
    elif face.label:
        words(painter, left, face.label, Use.LABEL_STRONG, "text2")


def _paint_last_row(painter: QPainter, inside: QRectF, face: CardFace) -> None:
    """The place gives way first; use count next; the seal never."""
    row = _row(inside, _LAST)
    right = row.right()
    if face.seal is not None:
        sign = seal_sign(face.seal)
        wide = sign_width(sign)
        paint_sign(painter, QRectF(right - wide, row.y(), wide, row.height()), sign)
        right -= wide + look().px(12)
    uses = width_of(face.uses, Use.LABEL, tabular=True)
    if face.uses and right - row.x() - uses > look().px(60):
        place = QRectF(row.topLeft(), QPointF(right, row.bottom()))
        right -= words_right(painter, place, face.uses, Use.LABEL) + look().px(12)
    words(painter, QRectF(row.topLeft(), QPointF(right, row.bottom())), face.where, Use.LABEL,
          "text2")  # fmt: skip


def _row(inside: QRectF, height: int) -> QRectF:
    return QRectF(inside.x(), inside.y(), inside.width(), look().px(height))


def _claim_height(face: CardFace, width: float) -> int:
    inside = width - 2 * look().px(_PAD_X)
    return len(lines_of(face.claim, Use.CLAIM, inside, Size.CARD_LINES)) * look().line(Use.CLAIM)


def claim_is_cut(face: CardFace, width: float) -> bool:
    """Whether the claim needs more lines than a card shows."""
    inside = width - 2 * look().px(_PAD_X)
    return len(lines_of(face.claim, Use.CLAIM, inside)) > Size.CARD_LINES


def _has_first_row(face: CardFace) -> bool:
    return bool(face.kind is not None or face.label or face.date)


def _has_last_row(face: CardFace) -> bool:
    return bool(face.where or face.uses or face.seal is not None)
