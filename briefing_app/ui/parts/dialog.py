"""The frame of every dialog: title with icon, one sentence, a body that scrolls, a fixed foot."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from briefing_app.language import _
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.button import Button, Variant, tool_button
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.overlay import Overlay
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.parts.scroll_column import ScrollColumn
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Radius, Size, Space, Use

_LINE, _LEAST = 1, 24
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class DialogFace:
    """`width` at 100 %, at most 1000; narrower windows make it narrower, and what is inside makes
    it wider where its words would be cut."""

    title: str
    sentence: str = ""
    icon: str = ""
    ink: Ink = "accent"
    width: int = 560


class Dialog(Overlay):
    """Put widgets into `body`, add buttons from left to right, then `ask`.

    `chosen` carries the name of the button that was used; Esc and the cross only close. Enter
    uses the primary button from wherever it is not a key of its own.
    """

    chosen = Signal(str)

    def __init__(self, host: QWidget, face: DialogFace) -> None:
        super().__init__(host)
        self.answer = ""
        """The button that closed it; empty while it is open, and after Esc and the cross."""
        self._keys: dict[str, Button] = {}
        self._primary: Button | None = None
        self._sheet = _Sheet(face, self)
        self._sheet.cross.clicked.connect(self.close_over)
        self.body = self._sheet.body
        self.foot_words, self.foot_lines = self._sheet.foot_words, self._sheet.foot_lines
        self.hold(self._sheet)
        self._sheet.inside.installEventFilter(self)
        self.setAccessibleName(face.title)

    def add_button(self, name: str, text: str, *, primary: bool = False, key: str = "") -> Button:
        """The safest good choice is the primary one and has the focus. `key` works bare."""
        variant = Variant.PRIMARY if primary else Variant.NORMAL
        button = Button(text, key=key, variant=variant)
        button.clicked.connect(lambda: self._choose(name))
        self._sheet.buttons.addWidget(button)
        if key:
            self._keys[key.upper()] = button
        if primary:
            self._primary = button
        return button

    def ask(self, first: QWidget | None = None) -> None:
        """Opens it; the focus goes to `first`, or to the primary button while that can be used."""
        usable = self._primary is not None and self._primary.isEnabled()
        self.open_over(first or (self._primary if usable else None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes in late, such as a fault or a list, makes the sheet as high as it needs."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._sheet.inside:
            QApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination()).toString()
        button: QAbstractButton | None = self._keys.get(pressed.upper())
        if button is None and event.key() in _ENTER:
            button = self._at_enter()
        if button is not None and button.isEnabled():
            button.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _at_enter(self) -> QAbstractButton | None:
        """The button that has the focus; from anywhere else, the primary one."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
            return focus
        return self._primary

    def _choose(self, name: str) -> None:
        self.answer = name
        self.close_over()
        self.chosen.emit(name)


class _Sheet(QWidget):
    """The visible frame."""

    def __init__(self, face: DialogFace, parent: QWidget) -> None:
        super().__init__(parent)
        self._width = face.width
        pad = look().px(Space.DIALOG)
        self.cross = tool_button("x", _("Close"), _("Esc"))
        self.body = QVBoxLayout()
        self.buttons = QHBoxLayout()
        self.foot_words = Words("", Use.LABEL, "text2", wraps=True)
        self.foot_lines = QVBoxLayout()
        self.foot_lines.addWidget(self.foot_words)
        self.inside = QWidget()
        self._scroll = _scrolling(self.inside, self.body, pad)
        self._head = self._make_head(face, pad)
        self._foot = _Foot(self.foot_lines, self.buttons, pad)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LINE, _LINE, _LINE, _LINE)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    def sizeHint(self) -> QSize:
        needed = self.inside.minimumSizeHint().width() + 2 * _LINE
        width = min(max(look().px(self._width), needed), look().px(Size.DIALOG_WIDTH))
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as all that is inside; the overlay bounds it by the window, then it scrolls."""
        within = width - 2 * _LINE
        frame = 2 * _LINE + self._head.heightForWidth(within) + self._foot.heightForWidth(within)
        inside = self.inside
        if not inside.hasHeightForWidth():
            return frame + inside.sizeHint().height()
        return frame + max(inside.heightForWidth(within), inside.minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), Radius.DIALOG, "panel", border("edge"))
        painter.end()

    def _make_head(self, face: DialogFace, pad: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(pad, look().px(Space.XL), look().px(Space.L), look().px(Space.M))
        row.setSpacing(look().px(Space.M))
        if face.icon:
            top = Qt.AlignmentFlag.AlignTop
            row.addWidget(IconLabel(face.icon, Size.ICON_RAIL, face.ink), 0, top)
        texts = QVBoxLayout()
        texts.setSpacing(look().px(Space.XS))
        texts.addWidget(Words(face.title, Use.TITLE, wraps=True))
        if face.sentence:
            texts.addWidget(Words(face.sentence, Use.PLAIN, "text2", wraps=True))
        row.addLayout(texts, 1)
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _scrolling(inside: QWidget, body: QVBoxLayout, pad: int) -> ScrollColumn:
    inside.setLayout(body)
    body.setContentsMargins(pad, look().px(Space.XS), pad, look().px(Space.XL))
    body.setSpacing(look().px(Space.L))
    area = ScrollColumn(inside)
    area.setMinimumHeight(_LEAST)  # Qt's own would take the room of the head where little is inside
    return area


class _Foot(QWidget):
    """A line above, a sentence or several left, buttons right."""

    def __init__(self, sentences: QVBoxLayout, buttons: QHBoxLayout, pad: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(pad, look().px(Space.L), pad, look().px(Space.L))
        row.setSpacing(look().px(Space.M))
        sentences.setSpacing(look().px(2))
        sentences.insertStretch(0)
        sentences.addStretch()
        row.addLayout(sentences, 1)
        buttons.setSpacing(look().px(Space.M))
        row.addLayout(buttons)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, look().colour("line"))
        painter.end()
