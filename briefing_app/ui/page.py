"""What every full screen is: a title, facts for the status bar, commands, and a way to be shown."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.changes import Changes
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.place import Place


@dataclass(frozen=True, slots=True)
class Fact:
    """One entry of the status bar; a click asks for `command`, if there is one.

    `look` says how it is drawn: plain words, good news, a warning, an error, or a marking box.
    """

    words: str
    look: Literal["plain", "good", "warning", "error", "marking"] = "plain"
    command: CommandName | None = None
    right: bool = False


class Page(QWidget):
    """Pages do not know each other: one that wants another asks the desk to go to a `Place`.

    The window makes all pages anew when the officer changes the language.
    """

    TAKES: ClassVar[frozenset[CommandName]] = frozenset()
    """The commands of the table that this page performs."""

    facts_changed = Signal()
    facts_due = Signal()
    """Something behind the page came to an end: what it says may be told a moment later."""
    title_changed = Signal()
    typed = Signal()
    """Somebody is typing: whatever can wait, waits."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        desk.feed.changed.connect(self._hear)

    def title(self) -> str:
        """What the window's title says while this page is in front."""
        return ""

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def show_place(self, place: Place) -> None:
        """Open the thing and put the eye on it; a place without an id shows the page as it was."""

    def here(self) -> Place | None:
        """The place that would show again what this page shows now; None for nothing of its own."""
        return None

    def standing(self) -> object:
        """How the page stands now, beyond its place: lists, filters. None: nothing to keep."""
        return None

    def stand_as(self, standing: object) -> None:
        """Stand as the page before it did; `standing` is what that page gave."""

    def refresh(self, changes: Changes) -> None:
        """Something was stored. Reload what is concerned, keep place and focus."""

    def can(self, command: CommandName) -> bool:
        """Whether the command makes sense on this page now."""
        return command in self.TAKES

    def perform(self, command: CommandName) -> None:
        """Do a command of this page's; only called when `can` says so."""

    def letter_widgets(self) -> tuple[QWidget, ...]:
        """The views in which single letters are commands, because nothing is typed there."""
        return ()

    def leave(self) -> None:
        """The page goes out of sight or the program ends: put down what is unsaved."""

    def _hear(self, changes: Changes) -> None:
        self.refresh(changes)
