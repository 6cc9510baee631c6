"""A calm bar above a note that only can be read: why, and what one can do instead."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import button, link_button
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

_WIDE = 720


class ClosedBar(QWidget):
    grow_asked = Signal()
    changed_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = Words("", Use.LABEL, "text", wraps=True)
        self._changed = link_button(_("What has changed since"))
        self._grow = button("", "note-pencil").in_bar()
        self._grow.setAccessibleName(_("Write a new note from this one"))
        self._grow.setToolTip(_("Write a new note from this one"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(Space.L), look().px(6), look().px(Space.M), look().px(6))
        row.setSpacing(look().px(Space.M))
        row.addWidget(IconLabel("lock-simple", Size.ICON_INLINE, "info"))
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._changed)
        row.addWidget(self._grow)
        self._changed.clicked.connect(self.changed_asked)
        self._grow.clicked.connect(self.grow_asked)
        self.hide()

    def show_sentence(self, sentence: str, *, was_issued: bool) -> None:
        self._words.show_words(sentence)
        self.setAccessibleName(sentence)
        self._changed.setVisible(was_issued)
        self.show()

    @property
    def sentence(self) -> str:
        return self._words.text() if not self.isHidden() else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the sentence has it."""
        super().resizeEvent(event)
        wide = self.width() >= look().px(_WIDE)
        self._grow.setText(_("Write a new note from this one") if wide else _("New note"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("info_tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()
