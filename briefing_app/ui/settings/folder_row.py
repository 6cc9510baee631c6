"""A folder among the preferences: it stands as it is chosen, and can be let go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.elided_words import ElidedWords
from briefing_app.ui.tokens import Use


class FolderRow(QWidget):
    """Without a folder the words say so. `picked` carries the folder, empty when it is let go."""

    picked = Signal(str)

    def __init__(self, folder: str, without: str, ask: Callable[[], Path | None]) -> None:
        super().__init__()
        self._without, self._ask = without, ask
        self.words = ElidedWords("", Use.PLAIN)
        self.choose = button(_("Choose a folder")).in_bar()
        self.none = button(_("None")).in_bar()
        self.choose.clicked.connect(lambda _on=False: self._choose())
        self.none.clicked.connect(lambda _on=False: self._pick(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.choose)
        row.addWidget(self.none)
        self._show(folder)

    def _choose(self) -> None:
        folder = self._ask()
        if folder is not None:
            self._pick(str(folder))

    def _pick(self, folder: str) -> None:
        self._show(folder)
        self.picked.emit(folder)

    def _show(self, folder: str) -> None:
        self.words.show_words(folder or self._without)
        self.none.setVisible(bool(folder))
