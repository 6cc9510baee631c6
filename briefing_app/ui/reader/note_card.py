"""The card of an officer's own note in the margin: its words, when it was written, its keys."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.margin_note import MarginNote
from briefing_app.language import _, language
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import look
from briefing_app.ui.parts.faces import KeyFace, State
from briefing_app.ui.parts.marks import paint_keys
from briefing_app.ui.parts.painting import border, box, lines_of, stacked, words, words_right
from briefing_app.ui.tokens import Radius, Size, Use

_PAD_X, _PAD_Y, _ROW, _GAP, _KEYS = 12, 9, 20, 4, 20
_MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class NoteFace:
    text: str
    made: str = ""
    keys: tuple[KeyFace, ...] = ()

    def spoken(self) -> str:
        return _("Note in the margin: {words}").format(words=self.text)


def note_face(note: MarginNote) -> NoteFace:
    """With the keys that it shows when it is at hand."""
    keys = (KeyFace("E", _("change")), KeyFace(_("Del"), _("set aside")))
    made = (date_in_words(note.made_on, language()), note.made_by)
    return NoteFace(note.text, ", ".join(filter(None, made)), keys)


def note_height(face: NoteFace, width: float, *, at_hand: bool = False) -> int:
    count = len(_lines(face, width - 2 * look().px(_PAD_X)))
    height = look().px(2 * _PAD_Y + _ROW + _GAP) + count * look().line(Use.PLAIN)
    return height + (look().px(_KEYS + 6) if at_hand and face.keys else 0)


def paint_note_card(painter: QPainter, rect: QRectF, face: NoteFace, state: State) -> None:
    """`state.chosen` means at hand. A full line around it: nothing is left to decide."""
    pen = border("focus", look().px(Size.RING)) if state.chosen else border("line")
    box(painter, rect, Radius.CARD, "base", pen)
    inside = rect.adjusted(look().px(_PAD_X), look().px(_PAD_Y), -look().px(_PAD_X), 0)
    row = QRectF(inside.x(), inside.y(), inside.width(), look().px(_ROW))
    side = look().px(Size.ICON_INLINE)
    sign = QRectF(row.x(), row.y() + (row.height() - side) / 2, side, side)
    paint_icon(painter, sign, "note", "text2")
    named = row.adjusted(side + look().px(6), 0, 0, 0)
    used = words(painter, named, _("Your note"), Use.LABEL_STRONG, "text2")
    words_right(painter, named.adjusted(used + look().px(8), 0, 0, 0), face.made, Use.LABEL)
    inside.adjust(0, look().px(_ROW + _GAP), 0, 0)
    inside.adjust(
        0, stacked(painter, inside.topLeft(), _lines(face, inside.width()), Use.PLAIN), 0, 0
    )
    if state.chosen and face.keys:
        top = inside.y() + look().px(6)
        paint_keys(painter, QRectF(inside.x(), top, inside.width(), look().px(_KEYS)), face.keys)


def _lines(face: NoteFace, width: float) -> tuple[str, ...]:
    return tuple(
        line
        for part in face.text.splitlines() or [""]
        for line in lines_of(part, Use.PLAIN, width, _MOST_LINES)
    )[:_MOST_LINES]
