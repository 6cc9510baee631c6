"""A sheet to paint on, and the look put back to light at 100 % after each test."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from briefing_app.ui.appearance import Mode


class Sheet:
    """A picture painted by one painter, and questions to it."""

    def __init__(self, width, height):
        self.image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.fill(QColor("magenta"))
        self.rect = QRect(0, 0, width, height)

    def paint(self, painting):
        painter = QPainter(self.image)
        answer = painting(painter)
        painter.end()
        return answer

    def holds(self, colour):
        wanted = QColor(colour).name()
        return any(self.at(x, y) == wanted for x, y in self._points())

    def at(self, x, y):
        return self.image.pixelColor(x, y).name()

    def painted_columns(self, row):
        """The columns of a row on which something was painted."""
        bare = QColor("magenta").name()
        return [x for x in range(self.image.width()) if self.at(x, row) != bare]

    def _points(self):
        return ((x, y) for y in range(self.image.height()) for x in range(self.image.width()))


@pytest.fixture
def sheet(dressed):
    return Sheet


@pytest.fixture(autouse=True)
def dressed(appearance):
    appearance.choose(Mode.LIGHT, 1.0)
    yield appearance
    appearance.choose(Mode.LIGHT, 1.0)
