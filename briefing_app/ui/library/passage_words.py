"""The exact words of a source with a little of what stands around them."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.domain.excerpt import AROUND, Excerpt
from briefing_app.ui.look import Ink, look
from briefing_app.ui.tokens import Size, Space, Use

_MORE = "\u2026"


class PassageWords(QWidget):
    """A bar in the colour of the kind; the words in full ink, their surroundings quieter."""

    def __init__(self, excerpt: Excerpt, ink: Ink) -> None:
        super().__init__()
        self._ink = ink
        self._before = _cut_before(excerpt.before)
        self._words = " ".join(excerpt.words.split())
        self._after = _cut_after(excerpt.after)
        self.setAccessibleName(self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        return f"{self._before}{self._words}{self._after}"

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid(width).lineCount() * look().line(Use.NOTE_TEXT) + look().px(4)

    def sizeHint(self) -> QSize:
        wide = look().px(480)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), look().line(Use.NOTE_TEXT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, look().px(Size.BAR), self.height(), look().colour(self._ink))
        layout = self._laid(self.width())
        painter.setPen(look().colour("text2"))
        layout.draw(painter, QPointF(look().px(Space.L), look().px(2)))
        painter.end()

    def _laid(self, width: int) -> QTextLayout:
        font = look().font(Use.NOTE_TEXT)
        layout = QTextLayout(self.text(), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._exact(font)])
        layout.beginLayout()
        top, step = 0.0, float(look().line(Use.NOTE_TEXT))
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - look().px(Space.L)))
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            top += step
        layout.endLayout()
        return layout

    def _exact(self, font: QFont) -> QTextLayout.FormatRange:
        stretch = QTextLayout.FormatRange()
        stretch.start = len(self._before)
        stretch.length = len(self._words)
        dress = QTextCharFormat()
        dress.setFont(font)
        dress.setForeground(look().colour("text"))
        stretch.format = dress
        return stretch


def _around(text: str) -> str:
    """With single spaces; a space at either end stays, so that words do not run together."""
    joined = " ".join(text.split())
    return f"{' ' if text[:1].isspace() else ''}{joined}{' ' if text[-1:].isspace() else ''}"


def _cut_before(text: str) -> str:
    """From a whole word on, and with an ellipsis where something was left out."""
    if len(text) < AROUND:
        return _around(text).lstrip()
    return f"{_MORE}{_around(text.partition(' ')[2])}"


def _cut_after(text: str) -> str:
    if len(text) < AROUND:
        return _around(text).rstrip()
    return f"{_around(text.rpartition(' ')[0])}{_MORE}"
