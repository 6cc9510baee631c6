"""A short word that something worked, with one action; it goes by itself and never tells errors."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from briefing_app.ui.look import look
from briefing_app.ui.parts.button import ON_DARK, Button, Variant
from briefing_app.ui.parts.elided_words import ElidedWords
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.painting import box
from briefing_app.ui.tokens import Radius, Size, Space, Use

_STAYS = 8000
_ABOVE = 16
_WIDEST = 560


class Toast(QWidget):
    """One for each window; a new word takes the place of the old. Hovered or focused, it stays."""

    def __init__(self, window: QWidget, above: int = Size.STATUS) -> None:
        """`above` is the height of what stands below it: the status bar."""
        super().__init__(window)
        self._window = window
        self._above = above
        self._act: Callable[[], object] | None = None
        self._ticking = QTimer(self, singleShot=True, interval=_STAYS)
        self._ticking.timeout.connect(self.time_is_over)
        self._words = ElidedWords("", Use.PLAIN, "base")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._action = Button("", variant=Variant.LINK)
        self._action.setProperty(ON_DARK, "yes")
        self._action.clicked.connect(self._do)
        self._action.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(Space.L), 0, look().px(Space.L), 0)
        row.setSpacing(look().px(Space.M))
        row.addWidget(IconLabel("check-circle-fill", Size.ICON_BAR, "base"))
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        window.installEventFilter(self)
        self.hide()

    def tell(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        self._act = act
        self._words.show_words(text, "base")
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._place()
        self.show()
        self.raise_()
        self._ticking.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        return self._words.text()

    def sizeHint(self) -> QSize:
        return QSize(look().px(Size.TOAST_WIDTH), look().px(Size.TOAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._wait(held=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._wait(held=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._wait(held=self._action.hasFocus())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), Radius.CARD, "text")
        painter.end()

    def _wait(self, *, held: bool) -> None:
        if held:
            self._ticking.stop()
        elif self.isVisible():
            self._ticking.start()

    def _place(self) -> None:
        window = self._window
        width = min(self._wanted(), window.width() - look().px(2 * _ABOVE))
        top = window.height() - look().px(self._above + _ABOVE) - self.sizeHint().height()
        self.setGeometry((window.width() - width) // 2, top, width, self.sizeHint().height())

    def _wanted(self) -> int:
        """Somewhat wider where words and action would not fit; what is longer still is elided."""
        row = self.layout()
        around = row.minimumSize().width() if row else 0
        whole = around + self._words.sizeHint().width()
        return max(self.sizeHint().width(), min(whole, look().px(_WIDEST)))

    def is_going(self) -> bool:
        """Whether its time runs; hovered or focused, it does not."""
        return self._ticking.isActive()

    def time_is_over(self) -> None:
        self.hide()

    def _do(self) -> None:
        self.hide()
        act, self._act = self._act, None
        if act is not None:
            act()
