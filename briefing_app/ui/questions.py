"""The one way to ask: files, a folder, a line of text. Tests give prepared answers."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


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
        """Where to write, with the ending of `proposed`; asks before something is written over.

        The system's own dialog asks about the name that was typed, not about the ending.
        """
        name, _filter = QFileDialog.getSaveFileName(self.window, title, str(proposed), patterns)
        return self.with_ending(Path(name), proposed.suffix) if name else None

    def with_ending(self, path: Path, ending: str) -> Path | None:
        """The name that was typed with the ending it needs, which may be that of another file."""
        if path.suffix.lower() == ending.lower():
            return path
        path = path.with_name(path.name + ending)
        return path if not path.exists() or self.may_replace(path) else None

    def may_replace(self, path: Path, why: str = "") -> bool:
        """Whether the file that is there may go."""
        if self.window is None:
            return False
        from briefing_app.ui.replace_question import ask_to_replace

        return ask_to_replace(self.window, path, why)

    def printer(self, printer: QPrinter) -> bool:
        """The system's dialog for printing; whether to go on."""
        return QPrintDialog(printer, self.window).exec() == QDialog.DialogCode.Accepted

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
