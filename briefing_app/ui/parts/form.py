"""Rows of forms: a label above or beside its field, a fault below it; choices and longer text."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.icons import icon
from briefing_app.ui.look import look
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class FormRow(QWidget):
    """A field with its label, which names it aloud too. Labels grow with their words."""

    def __init__(self, label: str, field: QWidget, *, beside: bool = False) -> None:
        super().__init__()
        self.field = field
        self._label = Words(label, Use.LABEL, "text2")
        self._label.setBuddy(field)
        self._fault = Words("", Use.LABEL, "error", wraps=True)
        self._fault.hide()
        field.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.XS))
        if beside:
            row = QHBoxLayout()
            row.setSpacing(look().px(Space.S))
            row.addWidget(self._label)
            row.addWidget(field, 1)
            column.addLayout(row)
        else:
            column.addWidget(self._label)
            column.addWidget(field)
        column.addWidget(self._fault)

    def show_fault(self, sentence: str) -> None:
        """What is wrong and what to do; an empty sentence takes it away."""
        self._fault.show_words(sentence)
        self._fault.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)

    def label_width(self) -> int:
        return self._label.sizeHint().width()

    def set_label_width(self, width: int) -> None:
        self._label.setMinimumWidth(width)


def align_labels(rows: Sequence[FormRow]) -> None:
    """Rows with their labels beside: all fields begin where the longest label ends."""
    widest = max((row.label_width() for row in rows), default=0)
    for row in rows:
        row.set_label_width(widest)


def text_field(text: str = "", placeholder: str = "") -> QLineEdit:
    field = QLineEdit(text)
    field.setPlaceholderText(placeholder)
    field.setCursorPosition(0)
    return field


class TextArea(QPlainTextEdit):
    """Text of several lines; Tab goes to the next field, `changed_by_hand` says that it is new."""

    def __init__(self, lines: int = 3, placeholder: str = "") -> None:
        super().__init__()
        self._lines = lines
        self.setProperty("field", "true")
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def sizeHint(self) -> QSize:
        return QSize(look().px(240), self._lines * look().line(Use.PLAIN) + look().px(16))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self.sizeHint().height())


@dataclass(frozen=True, slots=True)
class ChoiceFace:
    """One of several: the value it stands for, its words, and an icon where there is one."""

    value: str
    words: str
    icon: str = ""


class Choice(QComboBox):
    """One value of several. The wheel moves the page, not the choice; a rule against accidents."""

    picked = Signal(str)
    """The value, and only when a person chose it."""

    def __init__(self, choices: Sequence[ChoiceFace] = (), value: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _place: self.picked.emit(self.value()))
        self.show_choices(choices, value)

    def show_choices(self, choices: Sequence[ChoiceFace], value: str = "") -> None:
        self.clear()
        for choice in choices:
            if choice.icon:
                self.addItem(icon(choice.icon, "text"), choice.words, choice.value)
            else:
                self.addItem(choice.words, choice.value)
        self.choose(value)

    def value(self) -> str:
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """An unknown value leaves the first choice."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
