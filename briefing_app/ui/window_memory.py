"""Sizes and positions from last time: windows, splitters, what was open."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget


class WindowMemory:
    """Kept in a file of its own, apart from the settings: losing it costs nothing."""

    def __init__(self, file: Path | None = None) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat) if file else None

    def bring_back(self, window: QWidget) -> bool:
        """Put the window where it was; says whether anything was remembered."""
        kept = self._kept.value("window") if self._kept else None
        return isinstance(kept, QByteArray) and window.restoreGeometry(kept)

    def keep(self, window: QWidget) -> None:
        if self._kept is None:
            return
        self._kept.setValue("window", window.saveGeometry())
        for splitter in window.findChildren(QSplitter):
            if splitter.objectName():
                self._kept.setValue(f"splitter/{splitter.objectName()}", splitter.saveState())
        self._kept.sync()

    def bring_back_splitters(self, within: QWidget) -> None:
        """Splitters are remembered by their object name."""
        if self._kept is None:
            return
        for splitter in within.findChildren(QSplitter):
            kept = self._kept.value(f"splitter/{splitter.objectName()}")
            if splitter.objectName() and isinstance(kept, QByteArray):
                splitter.restoreState(kept)

    def remember(self, name: str, words: str) -> None:
        if self._kept is not None:
            self._kept.setValue(f"place/{name}", words)

    def recall(self, name: str) -> str:
        kept = self._kept.value(f"place/{name}") if self._kept else ""
        return kept if isinstance(kept, str) else ""
