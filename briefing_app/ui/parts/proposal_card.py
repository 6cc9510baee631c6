"""The card of a proposal in the margin: kind, strength, reason; the one at hand shows its keys."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.faces import KeyFace, State
from briefing_app.ui.parts.kind_words import kind_name
from briefing_app.ui.parts.marks import keys_width, paint_keys, paint_kind_mark
from briefing_app.ui.parts.painting import border, box, lines_of, stacked, words_right
from briefing_app.ui.tokens import Kind, Radius, Size, Use

WEAK, FAIR, STRONG = 1, 2, 3
_PAD_X, _PAD_Y, _ROW, _GAP, _KEYS = 12, 9, 20, 4, 20


@dataclass(frozen=True, slots=True)
class ProposalFace:
    """`strength` is `WEAK`, `FAIR` or `STRONG`; the reason is one sentence."""

    kind: Kind
    strength: int
    reason: str
    keys: tuple[KeyFace, ...] = ()

    def spoken(self) -> str:
        return f"{kind_name(self.kind)}, {strength_word(self.strength)}. {self.reason}"


def strength_word(strength: int) -> str:
    return {WEAK: _("weak"), FAIR: _("fair"), STRONG: _("strong")}[strength]


def proposal_height(face: ProposalFace, width: float, *, at_hand: bool = False) -> int:
    lines = lines_of(face.reason, Use.LABEL, width - 2 * look().px(_PAD_X))
    height = look().px(2 * _PAD_Y + _ROW + _GAP) + len(lines) * look().line(Use.LABEL)
    return height + (look().px(_KEYS + 6) if at_hand and face.keys else 0)


def paint_proposal_card(
    painter: QPainter, rect: QRect | QRectF, face: ProposalFace, state: State
) -> None:
    """`state.chosen` means at hand."""
    area = QRectF(rect)
    if state.chosen:
        box(painter, area, Radius.CARD, "base", border("focus", look().px(Size.RING)))
    else:
        pen = border("edge", dashed=True)
        box(painter, area, Radius.CARD, "alt" if state.hovered else "panel", pen)
    inside = area.adjusted(look().px(_PAD_X), look().px(_PAD_Y), -look().px(_PAD_X), 0)
    row = QRectF(inside.x(), inside.y(), inside.width(), look().px(_ROW))
    paint_kind_mark(painter, row, face.kind)
    _paint_strength(painter, row, face.strength)
    inside.adjust(0, look().px(_ROW + _GAP), 0, 0)
    lines = lines_of(face.reason, Use.LABEL, inside.width())
    inside.adjust(0, stacked(painter, inside.topLeft(), lines, Use.LABEL), 0, 0)
    if state.chosen and face.keys:
        keys = QRectF(inside.x(), inside.y() + look().px(6), inside.width(), look().px(_KEYS))
        _paint_spread_keys(painter, keys, face.keys)


def _paint_strength(painter: QPainter, row: QRectF, strength: int) -> None:
    """The word, and as many of three bars."""
    bar, gap, height = look().px(5), look().px(2), look().px(10)
    left = row.right() - 3 * bar - 2 * gap
    top = row.y() + (row.height() - height) / 2
    for place in range(3):
        ink = look().colour("text2" if place < strength else "line")
        painter.fillRect(QRectF(left + place * (bar + gap), top, bar, height), ink)
    beside = row.adjusted(0, 0, -(row.right() - left) - look().px(6), 0)
    words_right(painter, beside, strength_word(strength), Use.LABEL)


def _paint_spread_keys(painter: QPainter, row: QRectF, keys: tuple[KeyFace, ...]) -> None:
    """The last key, which is the other way, stands at the right."""
    paint_keys(painter, row, keys[:-1])
    last = keys[-1:]
    wide = keys_width(last)
    paint_keys(painter, QRectF(row.right() - wide, row.y(), wide + 1, row.height()), last)
