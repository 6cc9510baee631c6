"""Painters of the small marks: badge, kind mark, key, marking box, seal, sign and citation chip.

Each has a width of its own, which `..._width` tells; heights are those of the tokens. Each paints
at the left end of the rectangle it is given, in the middle of its height.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from briefing_app.domain.quotation import Seal
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.faces import KeyFace, Sign, State
from briefing_app.ui.parts.kind_words import SEAL_ICONS, kind_letter, kind_name, seal_word
from briefing_app.ui.parts.painting import border, box, ring, width_of, words
from briefing_app.ui.tokens import KINDS, MEANING_ICONS, Kind, Meaning, Radius, Size, Use

_GAP, _AFTER_BOX = 4, 7
_KIND_ICON = 13


def middle(rect: QRect | QRectF, width: float, height: float) -> QRectF:
    """A rectangle of this size at the left end, in the middle of the height."""
    area = QRectF(rect)
    return QRectF(area.x(), area.y() + round((area.height() - height) / 2), width, height)


def icon_at(painter: QPainter, rect: QRect | QRectF, name: str, size: int, ink: Ink) -> float:
    """An icon at the left end; the answer is its width."""
    side = look().px(size)
    paint_icon(painter, middle(rect, side, side), name, ink)
    return side


def _after(rect: QRectF, distance: float) -> QRectF:
    return rect.adjusted(distance, 0, 0, 0)


# --- badge: an icon and a number in a colour of meaning ------------------------------------------


@dataclass(frozen=True, slots=True)
class BadgeFace:
    """The worst there is, and how many of it; `text` may be words, as in "2 behind"."""

    meaning: Meaning
    text: str
    has_icon: bool = True


def badge_width(face: BadgeFace) -> float:
    icon_width = look().px(Size.ICON_BADGE + _GAP) if face.has_icon else 0
    return round(icon_width + width_of(face.text, Use.SMALL_STRONG, tabular=True)) + look().px(10)


def paint_badge(painter: QPainter, rect: QRect | QRectF, face: BadgeFace) -> float:
    area = middle(rect, badge_width(face), look().px(Size.BADGE))
    pair = look().tokens.meaning(face.meaning)
    box(painter, area, Radius.MARK, pair.tint)
    inside = _after(area, look().px(5))
    if face.has_icon:
        icon_at(painter, inside, MEANING_ICONS[face.meaning], Size.ICON_BADGE, pair.text)
        inside = _after(inside, look().px(Size.ICON_BADGE + _GAP))
    words(painter, inside, face.text, Use.SMALL_STRONG, pair.text)
    return area.width()


# --- kind mark: a tinted box with icon and letter, then the word ---------------------------------


def kind_box_width(kind: Kind) -> float:
    letter = width_of(kind_letter(kind), Use.SMALL_STRONG)
    return round(look().px(_KIND_ICON + _GAP + 10) + letter)


def kind_mark_width(kind: Kind, label: str = "") -> float:
    named = label or kind_name(kind)
    return kind_box_width(kind) + look().px(_AFTER_BOX) + width_of(named, Use.LABEL_STRONG)


def paint_kind_box(
    painter: QPainter, rect: QRect | QRectF, kind: Kind, *, chosen: bool = False
) -> float:
    """The box alone. On a chosen row or card it takes the colour of the page."""
    area = middle(rect, kind_box_width(kind), look().px(Size.KIND_MARK))
    pair = look().tokens.kind(kind)
    box(painter, area, Radius.MARK, "base" if chosen else pair.tint)
    inside = _after(area, look().px(5))
    step = icon_at(painter, inside, KINDS[kind].icon, _KIND_ICON, pair.text)
    letter = _after(inside, step + look().px(_GAP))
    words(painter, letter, kind_letter(kind), Use.SMALL_STRONG, pair.text)
    return area.width()


def paint_kind_mark(
    painter: QPainter, rect: QRect | QRectF, kind: Kind, label: str = "", *, chosen: bool = False
) -> float:
    area = QRectF(rect)
    used = paint_kind_box(painter, area, kind, chosen=chosen) + look().px(_AFTER_BOX)
    named = label or kind_name(kind)
    return used + words(painter, _after(area, used), named, Use.LABEL_STRONG, kind)


# --- key hint and marking ------------------------------------------------------------------------


def key_words(key: str) -> str:
    """As it is written on the keys, with a space between them: "Ctrl Enter"."""
    if key.endswith("++"):
        return f"{key_words(key[:-2])} +"
    return key.replace("+", " ").replace("Return", "Enter") if len(key) > 1 else key


def key_width(key: str) -> float:
    return max(round(width_of(key_words(key), Use.SMALL)) + look().px(12), look().px(Size.KEY + 2))


def paint_key(painter: QPainter, rect: QRect | QRectF, key: str, ink: Ink | None = None) -> float:
    """With an ink of its own, as inside a primary button, the box is only a line."""
    area = middle(rect, key_width(key), look().px(Size.KEY))
    if ink is None:
        box(painter, area, Radius.MARK, "alt", border("line"))
    else:
        box(painter, area, Radius.MARK, None, border(ink))
    written = key_words(key)
    left = round((area.width() - width_of(written, Use.SMALL)) / 2)
    words(painter, _after(area, left), written, Use.SMALL, "text2" if ink is None else ink)
    return area.width()


def keys_width(keys: tuple[KeyFace, ...]) -> float:
    each = (key_width(key.key) + look().px(6) + width_of(key.does, Use.LABEL) for key in keys)
    return sum(each) + look().px(20) * max(0, len(keys) - 1)


def paint_keys(painter: QPainter, rect: QRect | QRectF, keys: tuple[KeyFace, ...]) -> None:
    """Key and words, key and words, as far as there is room."""
    area = QRectF(rect)
    for key in keys:
        used = paint_key(painter, area, key.key) + look().px(6)
        used += words(painter, _after(area, used), key.does, Use.LABEL, "text2")
        area = _after(area, used + look().px(20))
        if area.width() <= look().px(40):
            return


def marking_width(marking: str) -> float:
    return round(width_of(marking, Use.MARKING)) + look().px(14)


def paint_marking(painter: QPainter, rect: QRect | QRectF, marking: str) -> float:
    """Never coloured by level: the words say it."""
    area = middle(rect, marking_width(marking), look().px(20))
    box(painter, area, Radius.MARKING, "base", border("text"))
    words(painter, _after(area, look().px(7)), marking, Use.MARKING, "text")
    return area.width()


# --- seal and sign: an icon and a word -----------------------------------------------------------


def seal_sign(seal: Seal) -> Sign:
    """Always the icon and the word together."""
    name, ink = SEAL_ICONS[seal]
    return Sign(name, seal_word(seal), ink)


def sign_width(sign: Sign, use: Use = Use.LABEL_STRONG) -> float:
    if not sign.icon:
        return width_of(sign.words, use)
    return look().px(Size.ICON_INLINE + 4) + width_of(sign.words, use)


def paint_sign(
    painter: QPainter, rect: QRect | QRectF, sign: Sign, use: Use = Use.LABEL_STRONG
) -> float:
    area = QRectF(rect)
    used = 0.0
    if sign.icon:
        used = icon_at(painter, area, sign.icon, Size.ICON_INLINE, sign.ink) + look().px(4)
    return used + words(painter, _after(area, used), sign.words, use, sign.ink)


# --- citation chip: one character of the text ----------------------------------------------------


def citation_width(number: str) -> float:
    return max(round(width_of(number, Use.SMALL_STRONG)) + look().px(10), look().px(Size.CITATION))


def paint_citation(
    painter: QPainter,
    rect: QRect | QRectF,
    number: str,
    state: State | None = None,
    *,
    moved: bool = False,
) -> float:
    """`moved`: the number beside it has another value in the library by now."""
    state = state or State()
    area = middle(rect, citation_width(number), look().px(Size.CITATION))
    lively = state.hovered or state.pressed
    usual: Ink = "warning_tint" if moved else "accent_tint"
    box(painter, area, Radius.MARK, "accent" if lively else usual)
    if state.focused:
        ring(painter, area, Radius.MARK, 0)
    left = (area.width() - width_of(number, Use.SMALL_STRONG)) / 2
    inside = QRectF(area.topLeft() + QPointF(left, 0), area.bottomRight())
    ink: Ink = "warning" if moved else "accent"
    words(painter, inside, number, Use.SMALL_STRONG, "on_accent" if lively else ink)
    return area.width()
