"""Grounds of one colour that widgets of the library stand on, with a line where one is due."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.ui.look import Ink, look

_HEIGHT = 30


class Ground(QWidget):
    """Filled with one colour of the look, also after that has changed."""

    def __init__(self, ink: Ink, *, line_below: bool = False, line_above: bool = False) -> None:
        super().__init__()
        self._ink = ink
        self._below, self._above = line_below, line_above

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour(self._ink))
        if self._above:
            painter.fillRect(0, 0, self.width(), 1, look().colour("line"))
        if self._below:
            painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()


class Strip(Ground):
    """A low strip between two lines: how many, and in which order."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink, line_below=True, line_above=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, look().px(_HEIGHT))
