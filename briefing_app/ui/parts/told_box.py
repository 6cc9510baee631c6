"""Something worth knowing before a choice: a framed box with an icon, its words and a link."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.ui.look import look
from briefing_app.ui.parts.button import link_button
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Radius, Size, Space, Use


class ToldBox(QWidget):
    """Without words for the link there is none."""

    link_used = Signal()

    def __init__(self, said: str, link: str = "") -> None:
        super().__init__()
        self.words = Words(said, Use.PLAIN, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            look().px(Space.L), look().px(Space.M), look().px(Space.L), look().px(Space.M)
        )
        row.setSpacing(look().px(Space.L))
        row.addWidget(IconLabel("info-fill", Size.ICON, "info"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        if link:
            self.link = link_button(link)
            self.link.clicked.connect(self.link_used)
            row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), Radius.CARD, "base", border("line"))
        painter.end()
