"""One line of words that gives way: where there is no room for all, an ellipsis says so."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from briefing_app.ui.look import Ink
from briefing_app.ui.parts.painting import words
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use


class ElidedWords(Words):
    """As wide as its words at most; the whole of them stands in the tooltip."""

    def __init__(self, text: str, use: Use, ink: Ink = "text") -> None:
        super().__init__(text, use, ink)
        self._elided_use = use
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, text: str, ink: Ink | None = None) -> None:
        super().show_words(text, ink)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        words(painter, self.rect(), self.text(), self._elided_use, self._shown_ink())
        painter.end()
