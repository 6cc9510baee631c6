"""Chips: filters, kinds with their counts, and values that can be taken away."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from briefing_app.language import _
from briefing_app.ui.focus_ring import NO_RING
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.faces import State
from briefing_app.ui.parts.kind_words import kind_letter, kind_name
from briefing_app.ui.parts.marks import middle
from briefing_app.ui.parts.painting import border, box, ring, width_of, words
from briefing_app.ui.tokens import Kind, Size, Use

_PAD = 8
_GAP = 6


@dataclass(frozen=True, slots=True)
class ChipFace:
    """`letter` in the colour of its kind comes before the text; `icon` before both."""

    text: str
    kind: Kind | None = None
    icon: str = ""
    ending: str = ""
    """An icon at the end: a caret where a menu opens, a small x where a value is set."""


def chip_width(face: ChipFace, *, chosen: bool = False) -> int:
    width = 2.0 * look().px(_PAD) + width_of(face.text, _use(chosen=chosen))
    if face.kind is not None and not face.icon:
        width += width_of(kind_letter(face.kind), Use.LABEL_STRONG) + look().px(4)
    if face.icon:
        width += look().px(Size.ICON_INLINE + (4 if face.text else 0))
    if face.ending:
        width += look().px(Size.ICON_BADGE + _GAP)
    return round(width + 0.5)


def _use(*, chosen: bool) -> Use:
    return Use.LABEL_STRONG if chosen else Use.LABEL_VALUE


def paint_chip(painter: QPainter, rect: QRect, face: ChipFace, state: State) -> None:
    """The ring stands one pixel outside, so the rectangle needs three pixels around it."""
    fill, pen_ink, ink = _colours(state)
    pen = border(pen_ink, dashed=not state.enabled)
    box(painter, rect, rect.height() / 2 / look().scale, fill, pen)
    if state.focused:
        ring(painter, rect, rect.height() / 2 / look().scale, 1)
    rest = QRectF(rect).adjusted(look().px(_PAD), 0, 0, 0)
    if face.icon:
        side = look().px(Size.ICON_INLINE)
        paint_icon(
            painter, middle(rest, side, side), face.icon, ink if face.kind is None else face.kind
        )
        rest.adjust(side + look().px(4), 0, 0, 0)
    elif face.kind is not None:
        letter_ink = face.kind if state.enabled else ink
        used = words(painter, rest, kind_letter(face.kind), Use.LABEL_STRONG, letter_ink)
        rest.adjust(used + look().px(4), 0, 0, 0)
    used = words(painter, rest, face.text, _use(chosen=state.chosen), ink)
    if face.ending:
        side = look().px(Size.ICON_BADGE)
        rest.adjust(used + look().px(_GAP), 0, 0, 0)
        paint_icon(painter, middle(rest, side, side), face.ending, ink)


def _colours(state: State) -> tuple[Ink, Ink, Ink]:
    """Fill, border, words."""
    if not state.enabled:
        return "window", "line", "placeholder"
    if state.chosen:
        return "accent_tint", "accent", "accent"
    if state.pressed:
        return "line", "edge", "text"
    return ("hover" if state.hovered else "base"), "line", "text"


class Chip(QAbstractButton):
    """24 high. Checkable unless it opens something; the widget keeps room for its ring."""

    removed = Signal()
    """The small x of a set value, or Delete."""

    def __init__(self, text: str, *, kind: Kind | None = None, icon_name: str = "") -> None:
        super().__init__()
        self._kind, self._icon_name, self._ending = kind, icon_name, ""
        self._removable = False
        self._menu_ending = "caret-down-bold"
        self.setProperty(NO_RING, "yes")
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._spoken(text))

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(self._spoken(text))
        self.updateGeometry()

    def as_menu(self, *, caret: bool = True) -> "Chip":
        """It opens a choice instead of being on or off; an icon of its own may say so as well.

        Answers itself.
        """
        self._menu_ending = "caret-down-bold" if caret else ""
        self._ending = self._menu_ending
        self.setCheckable(False)
        self.updateGeometry()
        return self

    def show_value(self, text: str) -> None:
        """A filter that is set: chosen, with its value and a small x; `removed` follows it."""
        self._removable, self._ending = True, "x-bold"
        self.setCheckable(True)
        self.setChecked(True)
        self.show_text(text)
        self.setToolTip(_("Delete takes this away"))

    def clear_value(self, text: str, *, opens_menu: bool = True) -> None:
        self._removable, self._ending = False, ""
        self.setChecked(False)
        self.setToolTip("")
        self.show_text(text)
        if opens_menu:
            self.as_menu(caret=bool(self._menu_ending))

    def face(self) -> ChipFace:
        return ChipFace(self.text(), self._kind, self._icon_name, self._ending)

    def sizeHint(self) -> QSize:
        wide = chip_width(self.face(), chosen=self.isChecked())
        return QSize(wide + 2 * self._room(), look().px(Size.CHIP) + 2 * self._room())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """A set value stays set until its x is used."""
        if not self._removable:
            super().nextCheckState()
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._removable and self._over_cross(event.position().toPoint()):
            self.removed.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self._room()
        rect = self.rect().adjusted(room, room, -room, -room)
        paint_chip(painter, rect, self.face(), self._state())
        painter.end()

    def _state(self) -> State:
        return State(
            hovered=self.underMouse(),
            pressed=self.isDown(),
            chosen=self.isChecked(),
            focused=self.hasFocus(),
            enabled=self.isEnabled(),
        )

    def _room(self) -> int:
        """One pixel of air and two of ring on each side."""
        return look().px(1) + look().px(Size.RING)

    def _over_cross(self, point: QPoint) -> bool:
        return point.x() > self.width() - self._room() - look().px(_PAD + Size.ICON_BADGE + 3)

    def _spoken(self, text: str) -> str:
        return f"{kind_name(self._kind)} {text}" if self._kind is not None else text


def kind_chip(kind: Kind, count: int, parent: QWidget | None = None) -> Chip:
    """The letter of the kind, or the icon of blocks, and how many there are."""
    icon_name = "stack" if kind is Kind.BLOCK else ""
    chip = Chip(str(count), kind=kind, icon_name=icon_name)
    chip.setParent(parent)
    chip.setToolTip(kind_name(kind))
    return chip
