"""The one way to ask: files, a folder, a line of text. Tests give prepared answers."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


class Questions:
    """Asks in dialogs over `window`; no answer means "nothing happens"."""

    def __init__(self, window: QWidget | None = None) -> None:
        self.window = window

    def files_to_open(self, title: str, patterns: str = "") -> tuple[Path, ...]:
        names, _filter = QFileDialog.getOpenFileNames(self.window, title, "", patterns)
        return tuple(Path(name) for name in names)

    def folder(self, title: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(self.window, title)
        return Path(name) if name else None

    def file_to_save(self, title: str, proposed: Path, patterns: str = "") -> Path | None:
        """Where to write; the system's own dialog asks before something is written over."""
        name, _filter = QFileDialog.getSaveFileName(self.window, title, str(proposed), patterns)
        return Path(name) if name else None

    def show_file(self, path: Path) -> bool:
        """Hand a file to the system's own program; whether there is one."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def line(
        self, title: str, label: str, now: str = "", *, may_be_empty: bool = False
    ) -> str | None:
        """One line of text to keep, without white space at its ends."""
        if self.window is None:
            return None
        from briefing_app.ui.line_question import ask_line

        return ask_line(self.window, title, label, now, may_be_empty=may_be_empty)
