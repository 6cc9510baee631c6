"""The field that filters: icon, words, how many were found, and a button that clears it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from briefing_app.language import _
from briefing_app.ui.icons import icon, paint_icon
from briefing_app.ui.look import look
from briefing_app.ui.parts.marks import key_width, middle, paint_key
from briefing_app.ui.parts.painting import width_of, words_right
from briefing_app.ui.tokens import Size, Use

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_OF_THE_PAGE = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_PAUSE = 120


class SearchField(QLineEdit):
    """Type, wait a moment, ask. `placeholder` says what it filters and names it aloud."""

    asked = Signal(str)
    """The words, once typing has paused, or at once when cleared."""
    key_typed = Signal(QKeyEvent)
    """Up, Down, Page keys: a list can move while typing goes on. See `steer`."""

    def __init__(self, placeholder: str, *, in_bar: bool = False, key: str = "") -> None:
        super().__init__()
        self.escape_clears = True
        """Esc takes the words out first; without this it goes to what is around the field."""
        self._count, self._key = "", key
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty("bar", in_bar)
        self._clear = QAction(icon("x"), _("Clear"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(self._typed)
        self._set_margins()

    def show_count(self, count: str) -> None:
        """Such as "23 found"; read aloud as the description of the field."""
        self._count = count
        self.setAccessibleDescription(count)
        self._set_margins()
        self.update()

    def ask_now(self) -> None:
        self._pause.stop()
        self._ask()

    def event(self, event: QEvent) -> bool:
        """Undo is about what was done with what was found, not about the words sought."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if any(event.matches(key) for key in _OF_THE_PAGE):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self.key_typed.emit(event)
        elif event.key() == Qt.Key.Key_Escape and self.text() and self.escape_clears:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        rect = self.rect().adjusted(look().px(9), 0, 0, 0)
        side = look().px(Size.ICON)
        paint_icon(painter, middle(rect, side, side), "magnifying-glass")
        self._paint_ending(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def _paint_ending(self, painter: QPainter) -> None:
        cross = look().px(26) if self._clear.isVisible() else look().px(9)
        rect = self.rect().adjusted(0, 0, -cross, 0)
        if self._count:
            words_right(painter, rect, self._count, Use.LABEL)
        elif self._key and not self.text():
            width = round(key_width(self._key))
            paint_key(painter, rect.adjusted(rect.width() - width, 0, 0, 0), self._key)

    def _set_margins(self) -> None:
        ending = width_of(self._count, Use.LABEL, tabular=True) if self._count else 0.0
        if self._key and not self.text():
            ending = max(ending, key_width(self._key))
        self.setTextMargins(look().px(22), 0, round(ending) + look().px(4), 0)

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._set_margins()
        if text:
            self._pause.start()
        else:
            self.ask_now()

    def _ask(self) -> None:
        self.asked.emit(self.text().strip())


class _Steering(QObject):
    """Gives a list the keys that a field does not need."""

    def __init__(self, field: SearchField, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        field.key_typed.connect(self._pass_on)
        field.returnPressed.connect(self._enter)

    def _pass_on(self, event: QKeyEvent) -> None:
        self._view.keyPressEvent(event)

    def _enter(self) -> None:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        self._view.keyPressEvent(key)


def steer(field: SearchField, view: QWidget) -> None:
    """Arrows and Enter in the field move and use the list; the focus stays in the field."""
    _Steering(field, view)
