"""The heading of a group that is folded away until it is asked for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from briefing_app.language import _
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.marks import middle
from briefing_app.ui.parts.painting import ring, words, words_right
from briefing_app.ui.tokens import Radius, Size, Space, Use

_HEIGHT = 28


class FoldHeading(QAbstractButton):
    """Checked means open. A click, Space or Enter turns it; `toggled` tells of it."""

    def __init__(self, name: str, ink: Ink = "text2") -> None:
        super().__init__()
        self._name, self._ink, self._count = name, ink, 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _on: self._speak())
        self._speak()

    def show_count(self, count: int) -> None:
        self._count = count
        self._speak()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(120), look().px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side, icon = look().px(Space.XS), look().px(Size.ICON_INLINE)
        row = QRectF(self.rect()).adjusted(side, 0, -side, 0)
        arrow = "caret-down" if self.isChecked() else "caret-right"
        end = row.adjusted(row.width() - icon, 0, 0, 0)
        paint_icon(painter, middle(end, icon, icon), arrow, "text2")
        row.setRight(end.left() - side)
        used = words_right(painter, row, str(self._count), Use.LABEL_STRONG, "text2")
        row.setRight(row.right() - used - side)
        words(painter, row, self._name, Use.LABEL_STRONG, self._ink)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), Radius.CONTROL, 0)
        painter.end()

    def _speak(self) -> None:
        state = _("open") if self.isChecked() else _("folded")
        said = _("{name}, {count}, {state}")
        self.setAccessibleName(said.format(name=self._name, count=self._count, state=state))
