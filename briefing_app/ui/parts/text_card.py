"""Words of a source or of our own, set apart by a bar in the colour of their kind."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Use


class TextCard(QWidget):
    """The words can be selected and copied nowhere but in the reader, where their place is."""

    def __init__(self, text: str = "", ink: Ink = "accent") -> None:
        super().__init__()
        self._ink = ink
        self._words = Words(text, Use.NOTE_TEXT, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(16), look().px(2), 0, look().px(2))
        column.addWidget(self._words)
        self.setAccessibleName(text)

    def show_text(self, text: str, ink: Ink) -> None:
        self._ink = ink
        self._words.show_words(text)
        self.setAccessibleName(text)
        self.update()

    def text(self) -> str:
        return self._words.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar = look().px(Size.BAR)
        painter.fillRect(0, 0, bar, self.height(), look().colour(self._ink))
        painter.end()
