"""Panes side by side: a line of one pixel between them, eight pixels to take hold of."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from briefing_app.ui.look import look

_GRAB = 8


class Panes(QSplitter):
    """Add widgets from left to right; sizes are kept by whoever remembers the window."""

    def __init__(
        self,
        *panes: QWidget,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
    ) -> None:
        super().__init__(orientation)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in panes:
            self.addWidget(pane)

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's name
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    """Lies over the panes on both sides, and paints only the line in its middle."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        upright = self.orientation() == Qt.Orientation.Horizontal
        width, grab = (self.width() if upright else self.height()), look().px(_GRAB)
        if width >= grab:
            return
        more = grab - width
        before = more // 2
        sides = (-before, 0, more - before, 0) if upright else (0, -before, 0, more - before)
        self.setGeometry(self.geometry().adjusted(*sides))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.rect().center()
        if self.orientation() == Qt.Orientation.Horizontal:
            thread = QRect(middle.x(), 0, 1, self.height())
        else:
            thread = QRect(0, middle.y(), self.width(), 1)
        painter.fillRect(thread, look().colour("line"))
        painter.end()
