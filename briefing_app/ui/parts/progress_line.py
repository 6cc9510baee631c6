"""Long work under way: a bar, how far in words, and Stop; where the result will stand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class ProgressLine(QWidget):
    """`stopped` once; after it the button waits disabled for the work to end."""

    stopped = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(name)
        self._bar.setFixedHeight(look().px(Space.S))
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = Words("", Use.LABEL, "text2")
        self._stop = button(_("Stop")).in_bar()
        self._stop.clicked.connect(self._ask_to_stop)
        self.setFocusProxy(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.S + 2))
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)
        row.addWidget(self._stop)

    def show_progress(self, done: int, total: int, words: str) -> None:
        """`words` such as "31 of 50 files"; a total of nought means that nobody knows yet."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._bar.setAccessibleDescription(words)
        self._words.show_words(words)

    def start(self) -> None:
        self._stop.setEnabled(True)
        self.show_progress(0, 0, "")

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stopped.emit()
