"""Puts the house together: the shell first, then what stands in it, then the workspace."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from briefing_app import paths
from briefing_app.export.references.style_folders import use_styles_of
from briefing_app.settings import Settings, read_settings
from briefing_app.shipped.kind_folders import use_kinds_of
from briefing_app.ui.look import Look
from briefing_app.ui.plain_imports import import_plainly
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.shell import Shell
from briefing_app.ui.sweeping import Sweeper
from briefing_app.ui.tokens import DARK, LIGHT
from briefing_app.ui.window_memory import WindowMemory

QUIET = 500
"""Milliseconds after the first page came until the others are loaded."""

TURN = 0.0001
"""Seconds that work behind the screen may keep Python to itself: a key that is typed asks for it
some twenty times until it is painted, and waits each time."""

log = logging.getLogger(__name__)


def run_window(workspace: Path | None = None, arguments: Sequence[str] = ()) -> int:
    """Start the program with its window on a workspace file; gives the exit status."""
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("briefing-app")
    house = House(application, workspace or paths.workspace_file(), paths.settings_file())
    house.shell.show()
    return application.exec()


class House(QObject):
    """Whatever is slow to load is loaded after the shell was painted.

    `window` stands in the shell from then on; `ready` follows when the pages are there.
    """

    ready = Signal()
    _opened = Signal(object)
    _refused = Signal(str)

    def __init__(
        self, application: QApplication, workspace: Path, settings_file: Path | None = None
    ) -> None:
        super().__init__()
        import_plainly()
        self._sweeper = Sweeper(self)
        sys.setswitchinterval(TURN)
        self._application = application
        settings = read_settings(settings_file) if settings_file else Settings()
        self.preferences = Preferences(settings, settings_file)
        if settings_file:
            self._use_kinds()
            self.preferences.changed.connect(self._use_kinds)
        self.memory = WindowMemory(paths.window_memory_file() if settings_file else None)
        self.shell = Shell(_look_at_first(application, settings), self.memory)
        self.appearance: Any = None
        self.messages: Any = None
        self.window: Any = None
        self.office: Any = None
        self._workspace_file = workspace
        self._workspace: Any = None
        self._opened.connect(self._move_in)
        for settled in (self.ready, self._refused):
            settled.connect(self._sweeper.begin)
        self.shell.painted.connect(self._furnish)

    def _furnish(self) -> None:
        """The frame of the program, in the officer's language and colours; then the workspace."""
        from briefing_app.language import set_language
        from briefing_app.ui.appearance import Appearance, Mode
        from briefing_app.ui.main_window import MainWindow
        from briefing_app.ui.messages import Messages

        settings = self.preferences.settings
        set_language(settings.language)
        self.appearance = Appearance(self._application, paths.resources() / "fonts")
        self.appearance.choose(Mode(settings.appearance), settings.scale_percent / 100)
        self.messages = Messages()
        self.window = MainWindow(self.appearance, self.messages, self.memory)
        self.window.painted.connect(self._open)
        self.window.closing.connect(self._close)
        self.window.typed.connect(self._sweeper.wait)
        self._refused.connect(self.messages.complain)
        self.shell.hold(self.window)

    def _use_kinds(self) -> None:
        settings = self.preferences.settings
        use_kinds_of(paths.kinds_folder(), settings.kinds_folder)
        use_styles_of(paths.styles_folder(), settings.styles_folder, settings.citation_style)

    def _open(self) -> None:
        Thread(target=self._fetch_workspace, name="opening").start()

    def _fetch_workspace(self) -> None:
        """Off the screen's thread: load the rooms, open the file, fill it when it is new."""
        from briefing_app.domain.errors import BriefingError
        from briefing_app.language import _
        from briefing_app.opening import open_or_begin

        try:
            settings = self.preferences.settings
            opened = open_or_begin(
                self._workspace_file, settings.officer, own_ceiling=settings.marking_ceiling
            )
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
            self.messages.remark(remark)
        self.ready.emit()
        QTimer.singleShot(QUIET, self._load_the_rest)

    def _load_the_rest(self) -> None:
        """What the other pages are made of, so that going there is quick the first time too."""
        Thread(target=self.office.load_pages, name="loading").start()

    def _first_place(self, *, is_new: bool) -> Any:
        """The library the first time; afterwards the page that was in front."""
        from briefing_app.ui.place import Place

        kept = self.memory.recall("page")
        if is_new or kept not in ("notes", "reader", "library"):
            return Place("library" if is_new else "notes")
        return Place("library" if kept == "library" else "notes")

    def _close(self) -> None:
        if self.office is not None:
            self.office.close()
        if self._workspace is not None:
            self._workspace.close()


def _look_at_first(application: QApplication, settings: Settings) -> Look:
    """Near enough until the appearance knows better; asks nothing that is slow to answer."""
    colours = application.palette()
    is_dark = colours.window().color().lightness() < colours.windowText().color().lightness()
    if settings.appearance != "system":
        is_dark = settings.appearance == "dark"
    return Look(DARK if is_dark else LIGHT, settings.scale_percent / 100)
