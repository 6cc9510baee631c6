"""Panes side by side: a line of one pixel between them, eight pixels to take hold of."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from briefing_app.ui.look import look

_GRAB = 8
_Bytes = QByteArray | bytes | bytearray | memoryview


class Panes(QSplitter):
    """Add widgets from left to right; sizes are kept by whoever remembers the window."""

    def __init__(
        self,
        *panes: QWidget,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
    ) -> None:
        super().__init__(orientation)
        self._wished: list[int] = []
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in panes:
            self.addWidget(pane)
        self.splitterMoved.connect(lambda _place, _handle: self._take_sizes())

    def setSizes(self, sizes: Sequence[int]) -> None:
        """Kept as wished: a window that is too small at first gets them when it has grown."""
        self._wished = list(sizes)
        super().setSizes(sizes)

    def restoreState(self, state: _Bytes) -> bool:
        done = super().restoreState(state)
        self._take_sizes()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pane with a stretch of its own takes and gives it all; the others keep theirs."""
        super().resizeEvent(event)
        stretched = [at for at in range(self.count()) if self._stretches(at)]
        if len(stretched) != 1 or len(self._wished) != self.count():
            return
        place = stretched[0]
        others = [at for at in range(self.count()) if at != place and self.sizes()[at]]
        sizes = list(self._wished)
        sizes[place] = max(1, sum(self.sizes()) - sum(sizes[at] for at in others))
        super().setSizes(sizes)

    def _take_sizes(self) -> None:
        self._wished = self.sizes()

    def _stretches(self, at: int) -> bool:
        pane = self.widget(at)
        if pane is None:
            return False
        policy = pane.sizePolicy()
        if self.orientation() == Qt.Orientation.Horizontal:
            return policy.horizontalStretch() > 0
        return policy.verticalStretch() > 0

    def createHandle(self) -> QSplitterHandle:
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
