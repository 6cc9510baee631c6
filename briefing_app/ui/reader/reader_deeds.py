"""What the reader's commands do, and when each of them makes sense."""

from collections.abc import Callable
from dataclasses import dataclass

from briefing_app.domain.overview import ReadingCopy
from briefing_app.ui.commands import CommandName
from briefing_app.ui.reader.alike_strip import JOINS
from briefing_app.ui.reader.collected import Collected
from briefing_app.ui.reader.collected_panel import CollectedPanel
from briefing_app.ui.reader.collector import Collector
from briefing_app.ui.reader.deciding import Deciding
from briefing_app.ui.reader.edition_choice import EditionChoice
from briefing_app.ui.reader.margin_writing import MarginWriting
from briefing_app.ui.reader.page_screen import PageScreen
from briefing_app.ui.reader.quoting import Quoting
from briefing_app.ui.reader.text_column import TextColumn

BACK: tuple[CommandName, ...] = ("take_back_last", "take_back", "undo")
"""The reader has one way back, by its own letter or by the keys of every other page."""
TAKES: frozenset[CommandName] = frozenset(
    (
        "take_evidence",
        "take_recommendation",
        "quote_in_block",
        "margin_note",
        *BACK,
        "find",
        "edit_thing",
        "set_aside",
        "place_in_note",
        "show_passage",
        "next_proposal",
        "previous_proposal",
        "take_proposal",
        "leave_proposal",
        "edit_proposal",
        "select_sentence",
        "select_paragraph",
        "page_view",
        "open_original",
        "save_original",
        "read_pictures",
        *JOINS,
    )
)
_OF_CHOSEN: frozenset[CommandName] = frozenset(
    ("edit_thing", "set_aside", "place_in_note", "show_passage")
)
_OF_SELECTION: frozenset[CommandName] = frozenset(
    ("take_evidence", "take_recommendation", "quote_in_block")
)
_OF_NOTE: dict[CommandName, str] = {
    "edit_proposal": "edit",
    "edit_thing": "edit",
    "leave_proposal": "set aside",
    "set_aside": "set aside",
}
"""Commands that are meant for the note in the margin while one is at hand."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the commands work with."""

    column: TextColumn
    panel: CollectedPanel
    collector: Collector
    deciding: Deciding
    margin: MarginWriting
    quoting: Quoting
    pages: PageScreen
    editions: EditionChoice
    find: Callable[[], None]
    show_words: Callable[[Collected | None], None]


class ReaderDeeds:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.copy: ReadingCopy | None = None
        self._deeds = self._simple()

    def can(self, command: CommandName) -> bool:
        """Whether the command makes sense now."""
        parts = self._parts
        if self.copy is None or command not in TAKES:
            return False
        if command in _OF_NOTE and parts.margin.at_hand is not None:
            return True
        if command in _OF_SELECTION:
            return parts.column.has_selection
        if command in _OF_CHOSEN:
            return parts.panel.value() is not None
        return self._fits(command)

    def perform(self, command: CommandName) -> None:
        parts, copy = self._parts, self.copy
        if command in _OF_NOTE and parts.margin.at_hand is not None:
            deed = parts.margin.edit if _OF_NOTE[command] == "edit" else parts.margin.set_aside
            deed()
        elif command in JOINS:
            parts.collector.join_offered(JOINS[command])
        elif command in self._deeds:
            self._deeds[command]()
        elif copy is not None and command in (*_OF_SELECTION, "margin_note"):
            self._use_selection(command, copy)
        elif copy is not None and (each := parts.panel.value()) is not None:
            self._do_with(command, copy, each)

    def _fits(self, command: CommandName) -> bool:
        parts = self._parts
        if command in JOINS:
            return parts.collector.offered is not None
        if command in ("take_proposal", "leave_proposal", "edit_proposal"):
            return parts.deciding.at_hand is not None
        if command in ("page_view", "read_pictures"):
            return parts.pages.can_show
        return True

    def _simple(self) -> dict[CommandName, Callable[[], None]]:
        parts = self._parts
        return {
            "find": parts.find,
            "show_passage": lambda: parts.show_words(parts.panel.value()),
            **dict.fromkeys(BACK, parts.collector.take_back_last),
            "next_proposal": lambda: self._step(1),
            "previous_proposal": lambda: self._step(-1),
            "take_proposal": parts.deciding.take,
            "leave_proposal": parts.deciding.leave,
            "edit_proposal": parts.deciding.edit,
            "select_sentence": parts.column.select_sentence,
            "select_paragraph": parts.column.select_paragraph,
            "page_view": parts.pages.toggle,
            "open_original": parts.editions.open_file,
            "save_original": parts.editions.save_file,
            "read_pictures": parts.editions.read_pictures,
        }

    def _step(self, by: int) -> None:
        """From the proposal at hand; without one, from the top of what is in sight."""
        column = self._parts.column
        if column.reading.passages:
            self._parts.margin.reach(None)
            self._parts.deciding.step(by, column.reading.to_source(column.top_point()))

    def _use_selection(self, command: CommandName, copy: ReadingCopy) -> None:
        parts = self._parts
        if command == "margin_note" and not parts.column.has_selection:
            parts.column.select_sentence()
        chosen = parts.column.source_range()
        if chosen is None:
            return
        if command == "take_evidence":
            parts.collector.take_evidence(copy, *chosen)
        elif command == "take_recommendation":
            parts.collector.take_recommendation(copy, *chosen)
        elif command == "quote_in_block":
            parts.quoting.quote(copy, *chosen)
        else:
            parts.margin.write(*chosen)

    def _do_with(self, command: CommandName, copy: ReadingCopy, each: Collected) -> None:
        if command == "edit_thing":
            self._parts.collector.edit(copy, each)
        elif command == "set_aside":
            self._parts.collector.set_aside(each.thing)
        elif command == "place_in_note":
            self._parts.collector.place(each.thing)
