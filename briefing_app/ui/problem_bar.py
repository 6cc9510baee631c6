"""A sentence about what did not work, in sight below the head row until it is closed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from briefing_app.language import _
from briefing_app.ui.icons import icon, pixmap
from briefing_app.ui.look import look


class ProblemBar(QWidget):
    """Hidden while all is well; Esc in it or its button closes it."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QPushButton()
        self._close.setProperty("variant", "tool")
        self._close.setIcon(icon("x", "error"))
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
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._sign.setPixmap(
            pixmap("x-circle-fill", look().px(18), "error", self.devicePixelRatio())
        )
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("error_tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("error"))
        painter.end()
