"""One finding: how grave, what, where, why in a sentence; the safe fix first, then a reason."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.card import paint_bar
from briefing_app.ui.parts.elided_words import ElidedWords
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.painting import border, box, ring
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import MEANING_ICONS, Meaning, Radius, Size, Space, Use

_PLACE_WIDTH = 148
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class FixFace:
    """A button of the card: `name` is what `used` carries."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class FindingFace:
    """`meaning` is the severity; what was accepted is good, with the reason that was given."""

    meaning: Meaning
    title: str
    place: str
    reason: str
    fixes: tuple[FixFace, ...] = ()

    def spoken(self) -> str:
        return f"{severity_word(self.meaning)}. {self.title}, {self.place}. {self.reason}"


def severity_word(meaning: Meaning) -> str:
    """The names of the groups in the list of findings."""
    return {
        Meaning.ERROR: _("Blocks export"),
        Meaning.WARNING: _("To look at"),
        Meaning.INFO: _("For your information"),
        Meaning.GOOD: _("Accepted with a reason"),
    }[meaning]


class FindingCard(QWidget):
    """Choosing it and standing at its place in the note are the same thing, either way round."""

    chosen = Signal()
    used = Signal(str)
    """The name of the fix."""
    stepped = Signal(int)
    """Down and Up: one card on, or one back."""

    def __init__(self, face: FindingFace) -> None:
        super().__init__()
        self.face = face
        self._is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(face.spoken())
        row = QHBoxLayout(self)
        room = look().px(3)
        row.setContentsMargins(*(look().px(side) + room for side in (12, 9, 12, 10)))
        row.setSpacing(look().px(Space.S))
        icon = IconLabel(MEANING_ICONS[face.meaning], Size.ICON, face.meaning.value)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._texts(face), 1)

    def show_chosen(self, *, chosen: bool) -> None:
        self._is_chosen = chosen
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.chosen.emit()
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = look().px(3)
        area = QRectF(self.rect()).adjusted(room, room, -room, -room)
        fill, line = self._colours()
        box(painter, area, Radius.CARD, fill, border(line))
        if self._is_chosen:
            paint_bar(painter, area)
        if self.hasFocus():
            ring(painter, area, Radius.CARD, 1)
        painter.end()

    def _colours(self) -> tuple[Ink, Ink]:
        if self._is_chosen:
            return "accent_tint", "accent"
        return ("alt", "edge") if self.underMouse() else ("base", "line")

    def _texts(self, face: FindingFace) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(look().px(1))
        head = QHBoxLayout()
        head.setSpacing(look().px(Space.S))
        head.addWidget(Words(face.title, Use.STRONG, wraps=True), 1)
        place = ElidedWords(face.place, Use.LABEL, "text2")
        place.setToolTip(face.place)
        place.setFixedHeight(look().line(Use.STRONG))
        place.setMaximumWidth(look().px(_PLACE_WIDTH))
        head.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(Words(face.reason, Use.LABEL, wraps=True))
        if face.fixes:
            column.addSpacing(look().px(7))
            column.addLayout(self._buttons(face))
        return column

    def _buttons(self, face: FindingFace) -> FlowLayout:
        flow = FlowLayout(Space.S)
        for fix in face.fixes:
            each = button(fix.words).in_bar(Size.BUTTON_FINDING)
            each.clicked.connect(lambda _checked=False, name=fix.name: self.used.emit(name))
            flow.addWidget(each)
        return flow
