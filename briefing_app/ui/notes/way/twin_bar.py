"""A calm bar above a note whose twin is not level: what stands out, and the way there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.domain.twin import TwinStanding
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.notes.twin_words import standing_sentence
from briefing_app.ui.parts.button import link_button
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use


class TwinBar(QWidget):
    compare_asked = Signal()
    open_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = Words("", Use.LABEL, "text", wraps=True)
        self.compare = link_button(_("Show them"))
        self.open = link_button(_("Open the twin"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(Space.L), look().px(6), look().px(Space.M), look().px(6))
        row.setSpacing(look().px(Space.M))
        row.addWidget(IconLabel("translate", Size.ICON_INLINE, "info"))
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.compare.clicked.connect(self.compare_asked)
        self.open.clicked.connect(self.open_asked)
        self.hide()

    def show_standing(self, standing: TwinStanding | None) -> None:
        sentence = standing_sentence(standing) if standing else ""
        self._words.show_words(sentence)
        self.setAccessibleName(sentence)
        self.compare.setVisible(bool(standing and standing.signs))
        self.setVisible(bool(sentence))

    @property
    def sentence(self) -> str:
        return self._words.text() if not self.isHidden() else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("info_tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()
