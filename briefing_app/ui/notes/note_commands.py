"""What the commands of the window do on the notes page, and when they make sense."""

from functools import partial
from typing import Protocol

from briefing_app.ui.commands import CommandName
from briefing_app.ui.notes.acts.note_acts import NoteActs
from briefing_app.ui.notes.acts.way_doing import WRITES
from briefing_app.ui.notes.acts.writing_commands import Doing
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.note_links import NoteLinks
from briefing_app.ui.notes.panels.side_panels import FINDINGS, HISTORY, LIBRARY, PAGES, SOURCES


class CommandTable(Protocol):
    """What somebody else does for some of the commands, and when that makes sense."""

    def doing(self) -> Doing: ...

    def conditions(self) -> Doing: ...


class NoteCommands:
    """All of them need an open note; a table from the name of a command to what it does."""

    def __init__(
        self,
        at_hand: NoteAtHand,
        view: NoteDesk,
        acts: NoteActs,
        links: NoteLinks,
        parts: tuple[CommandTable, ...],
    ) -> None:
        self._at_hand, self._view, self._acts, self._links = at_hand, view, acts, links
        self._parts = parts
        self._sense = self._conditions()
        self._doing: Doing = {**self._writing(), **self._looking(), **self._keeping()}

    def can(self, name: CommandName) -> bool:
        session = self._at_hand.session
        if not session.is_open or name not in self._doing:
            return False
        if session.is_closed and name in WRITES:
            return False
        makes_sense = self._sense.get(name)
        return makes_sense is None or bool(makes_sense())

    def _conditions(self) -> Doing:
        """Asked only for the command in question; all others always make sense."""
        session = self._at_hand.session
        return {
            **{name: asks for part in self._parts for name, asks in part.conditions().items()},
            "undo": lambda: session.can_undo,
            "redo": lambda: session.can_redo,
            "compare_master": lambda: self._view.line().placement,
            **self._links.commands.conditions(),
        }

    def perform(self, name: CommandName) -> None:
        self._doing[name]()

    def _writing(self) -> Doing:
        session = self._at_hand.session
        return {
            **{name: does for part in self._parts for name, does in part.doing().items()},
            "undo": session.undo,
            "redo": session.redo,
            **self._links.commands.doing(),
            "make_block": self._acts.keep_as_block,
            "add_section": self._acts.offer_sections,
        }

    def _looking(self) -> Doing:
        return {
            "find": self._view.find_bar.open_bar,
            "replace": partial(self._view.find_bar.open_bar, replacing=True),
            "outline": partial(self._view.show_outline, toggle=True),
            "header": self._view.header.toggle_form,
            "panel_library": partial(self._open_panel, LIBRARY),
            "panel_sources": partial(self._open_panel, SOURCES),
            "panel_findings": partial(self._open_panel, FINDINGS),
            "panel_pages": partial(self._open_panel, PAGES),
            "panel_history": partial(self._open_panel, HISTORY),
            "panel_search": partial(self._open_panel, LIBRARY),
        }

    def _keeping(self) -> Doing:
        return {
            "save_now": self._at_hand.put_down,
            "compare_master": self._compare,
        }

    # --- each ----------------------------------------------------------------------------------

    def _open_panel(self, tab: int) -> None:
        self._view.show_side(tab)
        self._view.side.take_focus()

    def _compare(self) -> None:
        placement = self._view.line().placement
        if placement:
            self._acts.compare(placement)
