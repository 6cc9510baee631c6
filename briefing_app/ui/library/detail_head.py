"""The first line of a detail: what it is at the left, buttons at the right or, in need, below."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.ui.look import look
from briefing_app.ui.tokens import Space


class DetailHead(QWidget):
    """Nothing is cut off: where sign and buttons do not fit side by side, buttons go below."""

    def __init__(self, sign: QWidget, buttons: tuple[QWidget, ...]) -> None:
        super().__init__()
        self._sign, self._buttons = sign, buttons
        for widget in (sign, *buttons):
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        wide = self._sign.sizeHint().width() + self._gap() + self._buttons_width()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        widths = [widget.sizeHint().width() for widget in (self._sign, *self._buttons)]
        heights = [widget.sizeHint().height() for widget in (self._sign, *self._buttons)]
        return QSize(max(widths), max(heights))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._settle()
        return super().event(event)

    def _settle(self) -> None:
        """Everything in its place, and never a pixel less than that takes."""
        self.setMinimumHeight(self._place(self.width(), move=True))

    def _gap(self) -> int:
        return look().px(Space.S)

    def _buttons_width(self) -> int:
        widths = [button.sizeHint().width() for button in self._buttons]
        return sum(widths) + self._gap() * max(0, len(widths) - 1)

    def _place(self, width: int, *, move: bool) -> int:
        """Places everything, or only measures; the answer is the height."""
        sign, gap = self._sign.sizeHint(), self._gap()
        tallest = max((button.sizeHint().height() for button in self._buttons), default=0)
        beside = sign.width() + gap + self._buttons_width() <= width
        first = max(sign.height(), tallest) if beside else sign.height()
        if move:
            corner = QRect(0, (first - sign.height()) // 2, sign.width(), sign.height())
            self._sign.setGeometry(corner)
        left = width - self._buttons_width() if beside else 0
        top = 0 if beside or not self._buttons else first + gap
        for button in self._buttons:
            size = button.sizeHint()
            if left and not beside and left + size.width() > width:
                left, top = 0, top + tallest + gap
            if move:
                button.setGeometry(QRect(left, top, size.width(), size.height()))
            left += size.width() + gap
        return max(first, top + tallest)
