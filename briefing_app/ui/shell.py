"""The window on the screen: its panels in their colours at once, a moment later all that is in it.

It stands apart from what it holds, so that nothing need be loaded before it is painted.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.ui.look import Look
from briefing_app.ui.tokens import ColourName, Size
from briefing_app.ui.window_memory import WindowMemory

FIRST_SIZE = (1440, 900)


class Shell(QWidget):
    """`painted` follows the first painting; what is held is closed before the window is."""

    painted = Signal()

    def __init__(self, at_first: Look, memory: WindowMemory) -> None:
        super().__init__()
        self._look = at_first
        self._held: QWidget | None = None
        self._first_paint = True
        _colour(self, at_first, "line")
        self._bare = {name: self._panel(name) for name in ("head", "rail", "page", "status")}
        if not memory.bring_back(self):
            self.resize(*FIRST_SIZE)

    def hold(self, held: QWidget) -> None:
        """From now on this fills the window and gives it its name."""
        self._held = held
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(held)
        held.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(held.windowTitle())
        self.setPalette(QPalette())
        for panel in self._bare.values():
            panel.deleteLater()
        self._bare = {}

    def _panel(self, name: str) -> QWidget:
        panel = QWidget(self)
        _colour(panel, self._look, "window" if name == "page" else "panel")
        return panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bare:
            self._lay_out_panels()

    def _lay_out_panels(self) -> None:
        """Where head row, rail, page and status row will stand, with a line between them."""
        worn, wide, high = self._look, self.width(), self.height()
        head, rail, status = worn.px(Size.HEAD), worn.px(Size.RAIL), worn.px(Size.STATUS)
        between = high - head - status
        self._bare["head"].setGeometry(0, 0, wide, head - 1)
        self._bare["rail"].setGeometry(0, head, rail - 1, between)
        self._bare["page"].setGeometry(rail, head, wide - rail, between)
        self._bare["status"].setGeometry(0, high - status + 1, wide, status - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the lines between the panels are left to paint."""
        super().paintEvent(event)
        if self._first_paint:
            self._first_paint = False
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._held is not None:
            self._held.close()
        super().closeEvent(event)


def _colour(panel: QWidget, worn: Look, name: ColourName) -> None:
    """By palette: the first use of a painter loads much that can wait."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, worn.colour(name))
    panel.setPalette(palette)
    panel.setAutoFillBackground(True)
