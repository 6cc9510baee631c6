"""A sentence that takes all the width there is, with an icon before it and links behind."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space


class SentenceLine(QWidget):
    def __init__(self, words: Words, *after: QWidget, icon: str = "", ink: Ink = "text2") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.S))
        top = Qt.AlignmentFlag.AlignTop
        if icon:
            row.addWidget(IconLabel(icon, Size.ICON, ink), 0, top)
        row.addWidget(words, 1)
        for widget in after:
            row.addWidget(widget, 0, top)
