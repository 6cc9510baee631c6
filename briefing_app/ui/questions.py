"""The one way to ask: files, a choice, a line of text. Tests give prepared answers."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from briefing_app.language import _


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

    def line(self, title: str, label: str, now: str = "") -> str | None:
        """One line of text, without white space at its ends."""
        text, agreed = QInputDialog.getText(self.window, title, label, text=now)
        return text.strip() if agreed and text.strip() else None

    def choice(self, title: str, label: str, options: Sequence[str], now: int = 0) -> int | None:
        """The place of the chosen option in the list."""
        words, agreed = QInputDialog.getItem(
            self.window, title, label, list(options), now, editable=False
        )
        return list(options).index(words) if agreed else None

    def agrees(self, title: str, sentence: str, yes: str) -> bool:
        """For what cannot be undone only; the safe answer is the first one."""
        box = QMessageBox(QMessageBox.Icon.Question, title, sentence, parent=self.window)
        go_on = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(_("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is go_on
