"""What the commands of a note's way and of its versions do, and when they make sense."""

from briefing_app.domain.note import NoteState
from briefing_app.ui.commands import COMMANDS, CommandName
from briefing_app.ui.notes.acts.note_way import NoteWay
from briefing_app.ui.notes.acts.route_acts import RouteActs
from briefing_app.ui.notes.acts.version_acts import VersionActs
from briefing_app.ui.notes.acts.writing_commands import Doing

_MENDING: frozenset[CommandName] = frozenset(
    {"undo", "redo", "replace", "paste_words", "place_in_note", "compare_master", "mend_finding",
     "accept_finding", "marking", "offer_master", "swap_length", "untie_block"}
)  # fmt: skip
WRITES: frozenset[CommandName] = _MENDING | {
    each.name
    for each in COMMANDS
    if each.menu == "insert" and each.scope == "notes" and each.name != "make_block"
}
"""Commands that would change the words of a note: none of them works on a closed one."""


class WayCommands:
    def __init__(self, way: NoteWay, versions: VersionActs, route: RouteActs) -> None:
        self._way, self._versions, self._route = way, versions, route

    def doing(self) -> Doing:
        return {
            "note_state": self._way.open_menu,
            "note_route": self._route.open,
            "routing_slip": self._route.save_slip,
            "print_slip": self._route.print_slip,
            "issue_note": self._way.issue,
            "save_issued": self._way.save_issued,
            "changed_since": self._way.ask_since,
            "grow_note": self._way.grow,
            "compare_versions": self._versions.compare_chosen,
            "take_version": self._versions.keep,
        }

    def conditions(self) -> Doing:
        return {
            "note_state": lambda: self._way.standing,
            "note_route": lambda: self._way.standing,
            "issue_note": self._can_be_issued,
            "save_issued": self._issue,
            "changed_since": self._issue,
        }

    def _can_be_issued(self) -> bool:
        """From every state before the issue: the dialog says what is missing."""
        standing = self._way.standing
        closed = (NoteState.ISSUED, NoteState.WITHDRAWN)
        return standing is not None and standing.state not in closed

    def _issue(self) -> object:
        return self._way.standing and self._way.standing.issue
