"""Puts the house together: the window first, then the workspace in a thread, then the pages."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from briefing_app import paths
from briefing_app.domain.errors import BriefingError
from briefing_app.language import _, set_language
from briefing_app.settings import read_settings
from briefing_app.ui.appearance import Appearance, Mode
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.messages import Messages
from briefing_app.ui.place import Place
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.window_memory import WindowMemory

log = logging.getLogger(__name__)


def run_window(workspace: Path | None = None, arguments: Sequence[str] = ()) -> int:
    """Start the program with its window on a workspace file; gives the exit status."""
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("briefing-app")
    house = House(application, workspace or paths.workspace_file(), paths.settings_file())
    house.window.show()
    return application.exec()


class House(QObject):
    """Paints the window before anything slow is loaded; `ready` follows when pages are there."""

    ready = Signal()
    _opened = Signal(object)
    _refused = Signal(str)

    def __init__(
        self, application: QApplication, workspace: Path, settings_file: Path | None = None
    ) -> None:
        super().__init__()
        kept = read_settings(settings_file) if settings_file else None
        self.preferences = Preferences(kept or read_settings(Path()), settings_file)
        settings = self.preferences.settings
        set_language(settings.language)
        self.appearance = Appearance(application, paths.resources() / "fonts")
        self.appearance.choose(Mode(settings.appearance), settings.scale_percent / 100)
        self.messages = Messages()
        memory_file = paths.window_memory_file() if settings_file else None
        self.memory = WindowMemory(memory_file)
        self.window = MainWindow(self.appearance, self.messages, self.memory)
        self.office: Any = None
        self._workspace_file = workspace
        self._workspace: Any = None
        self._opened.connect(self._move_in)
        self._refused.connect(self.messages.complain)
        self.window.painted.connect(self._open)
        self.window.closing.connect(self._close)

    def _open(self) -> None:
        Thread(target=self._fetch_workspace, name="opening").start()

    def _fetch_workspace(self) -> None:
        """Off the screen's thread: load the rooms, open the file, fill it when it is new."""
        from briefing_app.opening import open_or_begin

        try:
            opened = open_or_begin(self._workspace_file, self.preferences.settings.officer)
        except BriefingError as fault:
            self._refused.emit(fault.sentence)
        except Exception:
            log.exception("The workspace could not be opened")
            self._refused.emit(
                _("The workspace could not be opened. It was not changed; the log has details.")
            )
        else:
            self._opened.emit(opened)

    def _move_in(self, opened: Any) -> None:
        from briefing_app.ui.office import Office, make_desk

        desk = make_desk(
            opened.workspace, self.window, self.appearance, self.messages, self.preferences
        )
        self.office = Office(self.window, self.appearance, self.preferences, desk)
        self._workspace = opened.workspace
        self.window.go(self._first_place(is_new=opened.is_new))
        for remark in opened.remarks:
            self.messages.complain(remark)
        self.ready.emit()

    def _first_place(self, *, is_new: bool) -> Place:
        """The library the first time; afterwards the page that was in front."""
        kept = self.memory.recall("page")
        if is_new or kept not in ("notes", "reader", "library"):
            return Place("library" if is_new else "notes")
        return Place("library" if kept == "library" else "notes")

    def _close(self) -> None:
        if self.office is not None:
            self.office.close()
        if self._workspace is not None:
            self._workspace.close()
