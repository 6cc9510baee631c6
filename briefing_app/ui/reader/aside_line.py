"""The quiet line below the text: how much page furniture was set aside, and taking it back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import link_button
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use


class AsideLine(QWidget):
    """Hidden where nothing was set aside. `toggled` follows showing and hiding it."""

    toggled = Signal()
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_open = False
        self._words = Words("", Use.LABEL, "text2")
        self._show = link_button(_("Show"))
        self._back = link_button(_("Take back"))
        self._show.clicked.connect(self._toggle)
        self._back.clicked.connect(self.taken_back)
        row = QHBoxLayout(self)
        side = look().px(20)
        row.setContentsMargins(side, look().px(4), side, look().px(4))
        row.setSpacing(look().px(12))
        row.addWidget(self._words)
        row.addWidget(self._show)
        row.addWidget(self._back)
        row.addStretch()
        self.hide()

    def show_count(self, count: int) -> None:
        told = ngettext(
            "{count} paragraph of page furniture is set aside.",
            "{count} paragraphs of page furniture are set aside.",
            count,
        )
        self._words.show_words(told.format(count=count))
        self.setVisible(bool(count))

    def _toggle(self) -> None:
        self.is_open = not self.is_open
        self._show.setText(_("Hide") if self.is_open else _("Show"))
        self.toggled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, 0, self.width(), 1, look().colour("line"))
        painter.end()
