"""Brings pages, palette and the window's own commands together over an open workspace.

What is not needed for the page in front is loaded when it is asked for.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence

from briefing_app.domain.concordance import FamilyRow
from briefing_app.domain.query import Hit
from briefing_app.language import _, language, set_language
from briefing_app.operations.hold_ceiling import hold_ceiling
from briefing_app.operations.read_concordance import list_family_rows
from briefing_app.operations.search_library import search_everything
from briefing_app.ui.appearance import Appearance, Mode
from briefing_app.ui.change_feed import ChangeFeed
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.messages import Messages
from briefing_app.ui.operation_runner import OperationRunner
from briefing_app.ui.page import Page
from briefing_app.ui.palette_choice import (
    AT_MOST,
    Choice,
    command_choices,
    concordance_choices,
    family_choices,
    hit_choices,
)
from briefing_app.ui.parts.overlay import Overlay
from briefing_app.ui.place import ASK, PageName, Place, place_of
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.questions import Questions

SETTLED = 1500
"""Milliseconds until what nobody waits for at the start is there: drops, and the inbox."""
_PAGES = (
    "notes.notes_page",
    "library.library_page",
    "library.source_view",
    "library.evidence_view",
    "library.recommendation_view",
    "library.block_view",
    "library.theme_view",
    "library.concordance_view",
    "reader.reader_page",
)
"""What pages are made of, and what they load when it is first looked at."""
_STEP = 10
_PALETTE_TOP = 88
_DOERS: dict[CommandName, PageName] = {
    "new_note": "notes",
    "note_kinds": "notes",
    "word_templates": "notes",
    "all_notes": "notes",
    "add_documents": "library",
    "add_folder": "library",
    "import_report": "library",
    "concordance": "library",
}


class Office(QObject):
    """Answers what the window asks for; the pages do everything else."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        preferences: Preferences,
        desk: Desk,
    ) -> None:
        super().__init__(window)
        self._window, self._appearance, self._preferences = window, appearance, preferences
        self.desk = desk
        self._overlay: Overlay | None = None
        self.palette: Any = None
        self._families: tuple[FamilyRow, ...] = ()
        self.curtain: Any = None
        self.inbox: Any = None
        self.registers: Any = None
        self.styles: Any = None
        window.asked.connect(self.do)
        preferences.changed.connect(self._follow_preferences)
        window.offer("notes", self._notes)
        window.offer("reader", self._reader)
        window.offer("library", self._library)
        QTimer.singleShot(SETTLED, self, self.settle)

    @staticmethod
    def load_pages() -> None:
        """Load what the pages are made of; may be called from any thread."""
        for page in _PAGES:
            import_module(f"briefing_app.ui.{page}")

    def settle(self) -> None:
        """Files may be dropped anywhere on the window; the inbox is watched."""
        from briefing_app.ui.library.drop_curtain import DropCurtain

        if self.curtain is None:
            self.curtain = DropCurtain(self._window)
            self.curtain.dropped.connect(self._take_dropped)
        self._watch_inbox()

    def _take_dropped(self, paths: tuple[Path, ...]) -> None:
        """What is being written stays in front; a passing word leads to where the files are.

        Files of kinds of notes go to the kinds.
        """
        from briefing_app.ui.kinds.kind_acts import KIND_FILES, take_files
        from briefing_app.ui.library.importing import importing_at

        kinds = tuple(path for path in paths if path.suffix.lower() == KIND_FILES)
        if kinds:
            take_files(self.desk, kinds)
        paths = tuple(path for path in paths if path not in kinds)
        if not paths:
            return
        self._window.page("library")
        importing_at(self.desk).add(paths)
        if self._window.front_name != "library":
            self.desk.messages.tell(
                _("The files are being read"), _("Show"), lambda: self.desk.go(Place("library"))
            )

    def _watch_inbox(self) -> None:
        """Loaded when a folder was chosen; from then on it follows the settings itself."""
        if self.inbox is not None or not self._preferences.settings.inbox:
            return
        from briefing_app.ui.inbox import Inbox
        from briefing_app.ui.library.importing import importing_at

        self.inbox = Inbox(self.desk, importing_at(self.desk), self._show_report)
        self.inbox.follow()

    def _show_report(self) -> None:
        from briefing_app.ui.library.library_page import LibraryPage

        self.desk.go(Place("library"))
        page = self._window.page("library")
        if isinstance(page, LibraryPage):
            page.right.show_report()

    def _notes(self) -> Page:
        from briefing_app.ui.notes.notes_page import NotesPage

        return NotesPage(self.desk)

    def _reader(self) -> Page:
        from briefing_app.ui.reader.reader_page import ReaderPage

        return ReaderPage(self.desk)

    def _library(self) -> Page:
        from briefing_app.ui.library.library_page import LibraryPage

        return LibraryPage(self.desk)

    def do(self, name: CommandName) -> None:
        """A command of the window's own scope."""
        if name in ("notes", "reader", "library"):
            self._window.go(Place(name))
        elif opening := self._openings().get(name):
            opening()
        elif page := _DOERS.get(name):
            self._window.go(Place(page))
            self._window.page(page).perform(name)
        elif name in ("larger", "smaller", "usual_size"):
            self._resize(name)
        else:
            self._do_rest(name)

    def _openings(self) -> dict[CommandName, Callable[[], object]]:
        return {
            "lost_anchors": self._show_lost,
            "registers": self._show_registers,
            "citation_styles": self._ask_styles,
        }

    def close(self) -> None:
        self.desk.dictionaries.close()
        self.desk.runner.close()
        self.desk.layout.close()
        self.desk.lending.clear()

    def _do_rest(self, name: CommandName) -> None:
        match name:
            case "palette":
                self.open_palette()
            case "appearance":
                dark = self._appearance.is_dark
                self._preferences.change(appearance="light" if dark else "dark")
            case "language":
                self._preferences.change(language="en" if language() == "fr" else "fr")
            case "settings":
                self._ask_settings()
            case "keys" | "help":
                self._show_help()
            case "back_up":
                self._back_up()
            case "quit":
                self._window.window().close()

    def _ask_styles(self) -> None:
        from briefing_app.ui.settings.styles_dialog import open_styles

        self.styles = open_styles(self._window.window(), self.desk)

    def _ask_settings(self) -> None:
        from briefing_app.ui.settings.settings_dialog import SettingsDialog

        desk = self.desk
        SettingsDialog(self._window, self._preferences, desk.questions, desk.runner).ask()

    def _show_help(self) -> None:
        from briefing_app.ui.help_dialog import HelpDialog

        HelpDialog(self._window, self._window.actions_).ask()

    def _show_lost(self) -> None:
        from briefing_app.ui.anchors.lost_dialog import open_lost

        open_lost(self._window, self.desk)

    def _show_registers(self) -> None:
        from briefing_app.ui.registers.registers_dialog import open_registers

        self.registers = open_registers(self._window, self.desk)

    def open_palette(self) -> None:
        """Open it over the window; the same key closes it again."""
        from briefing_app.ui.command_palette import CommandPalette

        if self._overlay is not None and self._overlay.isVisible():
            self._overlay.close_over()
            return
        self._window.actions_.update()
        self.palette = CommandPalette(self._look_up)
        self._overlay = Overlay(self._window, _PALETTE_TOP)
        self._overlay.hold(self.palette)
        self.palette.left_off.connect(self._overlay.close_over)
        self._overlay.closed.connect(self._overlay.deleteLater)
        self._overlay.closed.connect(self._forget_palette)
        self.palette.field.installEventFilter(self)
        self._overlay.open_over(self.palette.field)
        self.desk.runner.ask("palette families", list_family_rows).then(self._keep_families)
        self.palette.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key that opened the palette closes it; its field would erase words with it."""
        del watched
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        opens = self._window.actions_("palette").shortcut()
        is_it = QKeySequence(event.keyCombination()) == opens
        if is_it:
            self.open_palette()
        return is_it

    def _keep_families(self, rows: tuple[FamilyRow, ...]) -> None:
        self._families = rows

    def _go_to_family(self, row: FamilyRow) -> None:
        self.desk.go(Place("library", inside=row.family.id))

    def _forget_palette(self) -> None:
        self._overlay = self.palette = None

    def _look_up(self, typed: str) -> None:
        words = typed.removeprefix(">").strip()
        commands = tuple(command_choices(self._window.actions_, words))
        if typed.startswith(">") or not words:
            self._show(commands)
            return
        self.desk.runner.ask("palette", search_everything, words, AT_MOST).then(
            lambda hits: self._show_found(commands, hits)
        )

    def _show_found(self, commands: tuple[Choice, ...], hits: tuple[Hit, ...]) -> None:
        """Unless the palette was closed before the answer came."""
        if self.palette is not None:
            words = self.palette.field.text().strip()
            families = family_choices(self._families, words, self._go_to_family)
            found = self._found(hits)
            at = sum(choice.group == _("Library") for choice in found)
            tables: tuple[Choice, ...] = ()
            if self._window.front_name == "notes" and self._window.actions_("cite").isEnabled():
                tables = tuple(concordance_choices(self._families, words, self._insert_family))
            do = (*commands[: AT_MOST - len(tables)], *tables)
            self._show((*do, *found[:at], *families, *found[at:]))

    def _insert_family(self, row: FamilyRow) -> None:
        self.desk.go(Place("notes", inside=row.family.id))

    def _found(self, hits: tuple[Hit, ...]) -> tuple[Choice, ...]:
        in_notes = self._window.front_name == "notes"
        place, place_as = (self._place, self._place_as) if in_notes else (None, None)
        return tuple(hit_choices(hits, lambda hit: self.desk.go(place_of(hit)), place, place_as))

    def _place(self, hit: Hit) -> None:
        self.desk.go(Place("notes", hit.kind, hit.id))

    def _place_as(self, hit: Hit) -> None:
        self.desk.go(Place("notes", hit.kind, hit.id, inside=ASK))

    def _show(self, choices: tuple[Choice, ...]) -> None:
        if self.palette is not None and self.palette.isVisible():
            self.palette.show_choices(choices)

    def _resize(self, name: CommandName) -> None:
        now = self._preferences.settings.scale_percent
        step = {"larger": _STEP, "smaller": -_STEP}.get(name)
        wanted = 100 if step is None else min(200, max(80, now + step))
        self._preferences.change(scale_percent=wanted)

    def _follow_preferences(self) -> None:
        settings = self._preferences.settings
        resized = settings.scale_percent / 100 != self._appearance.scale
        spoken = settings.language != language()
        set_language(settings.language)
        self._appearance.choose(Mode(settings.appearance), settings.scale_percent / 100)
        self._window.actions_.use_letters(wanted=settings.letter_keys)
        if resized or spoken:
            self._make_anew()
        self._watch_inbox()
        self.desk.runner.run(hold_ceiling, settings.marking_ceiling)

    def _make_anew(self) -> None:
        """Other words or another size: the pages are made again and stand as they stood."""
        front = self._window.front_name or "notes"
        places, standings = self._window.places(), self._window.standings()
        self._window.start_over()
        for name, standing in standings.items():
            if standing is not None:
                self._window.page(name).stand_as(standing)
        for place in places:
            self._window.page(place.page).show_place(place)
        self._window.go(Place(front))

    def _back_up(self) -> None:
        from briefing_app.operations.keep_workspace import back_up

        name = _("Briefing workspace {date}").format(
            date=datetime.now(UTC).astimezone().date().isoformat()
        )
        path = self.desk.questions.file_to_save(_("Back up the workspace"), Path(f"{name}.db"))
        if path is None:
            return
        self.desk.runner.run_long(back_up, path).then(
            lambda written: self.desk.messages.tell(
                _("A copy of everything is in {name}").format(name=written.name)
            )
        )


def make_desk(
    workspace: Any,
    window: MainWindow,
    appearance: Appearance,
    messages: Messages,
    preferences: Preferences,
) -> Desk:
    """A desk over an open workspace, for the window's pages."""
    feed = ChangeFeed()
    runner = OperationRunner(workspace, feed, messages)
    questions = Questions(window)
    return Desk(
        runner, feed, messages, questions, appearance, preferences, window.go, window.actions_
    )
