"""A sentence that stays in sight below the head row: what did not work, or what to know."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from briefing_app.language import _
from briefing_app.ui.icons import icon, pixmap
from briefing_app.ui.look import Ink, look


class ProblemBar(QWidget):
    """Hidden while all is well; Esc in it or its button closes it."""

    def __init__(self) -> None:
        super().__init__()
        self._ink: Ink = "error"
        self._fill: Ink = "error_tint"
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QPushButton()
        self._close.setProperty("variant", "tool")
        self._close.setAccessibleName(_("Close this message"))
        self._close.setFixedSize(QSize(28, 28))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(10)
        for part in (self._sign, self._words, self._close):
            layout.addWidget(part)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._words.text() if self.isVisible() else ""

    def show_sentence(self, sentence: str) -> None:
        """Something did not work."""
        self._ink, self._fill = "error", "error_tint"
        self._show(sentence, "x-circle-fill")

    def show_remark(self, sentence: str) -> None:
        """Something to know; it does not hide what did not work."""
        if self.isVisible() and self._ink == "error":
            return
        self._ink, self._fill = "info", "info_tint"
        self._show(sentence, "info-fill")

    def _show(self, sentence: str, icon_name: str) -> None:
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._sign.setPixmap(pixmap(icon_name, look().px(18), self._ink, self.devicePixelRatio()))
        self._close.setIcon(icon("x", self._ink))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour(self._fill))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour(self._ink))
        painter.end()
