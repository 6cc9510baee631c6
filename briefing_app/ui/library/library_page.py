"""The library page: lists at the left, one list in the middle, the chosen thing at the right."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, ClassVar

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget

from briefing_app.domain.changes import Changes
from briefing_app.domain.concordance import FamilyRow
from briefing_app.domain.overview import LibraryCounts
from briefing_app.domain.query import Query
from briefing_app.language import _, ngettext
from briefing_app.operations.library_lists import count_library
from briefing_app.operations.read_concordance import list_family_rows
from briefing_app.ui.alive import while_alive
from briefing_app.ui.anchors.lost_faces import count_words
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.facts import scale_fact, spoken_fact
from briefing_app.ui.library.drop_curtain import DropCurtain
from briefing_app.ui.library.importing import importing_at
from briefing_app.ui.library.library_acts import TAKEN, LibraryActs
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.list_table import references_of, table_of
from briefing_app.ui.library.right_side import RightSide
from briefing_app.ui.library.shelf_column import ShelfColumn
from briefing_app.ui.library.shelves import counted_of, sources_with_words, total_of
from briefing_app.ui.library.thing import SHELF_OF, Item, Shelf, Thing, thing_of
from briefing_app.ui.library.thing_list import ThingList
from briefing_app.ui.look import look
from briefing_app.ui.page import Fact, Page
from briefing_app.ui.parts.panes import Panes
from briefing_app.ui.place import Place

_NARROW, _SMALL = 1000, 1300
_LIST, _LIST_SMALL, _LIST_NARROW, _SOURCES = 484, 400, 340, 408


@dataclass(frozen=True, slots=True)
class Asked:
    """What a list was asked for, and the first of its chosen rows."""

    shelf: Shelf
    question: Query
    chosen: Thing | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """The list in front, and each list as it was asked."""

    front: Shelf
    lists: tuple[Asked, ...]


class LibraryPage(Page):
    """Each list keeps its own words, filters, order and choice while another is in front."""

    TAKES: ClassVar[frozenset[CommandName]] = TAKEN

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._counts = LibraryCounts()
        self._saved_at = ""
        self._is_moved_by_hand = False
        self._is_stale, self._was_seen = True, False
        self.work = LibraryWork(desk, self)
        self.importing = importing_at(desk)
        self.column = ShelfColumn()
        self._lists: dict[Shelf, ThingList] = {}
        self._stack = QStackedWidget()
        self._stack.setProperty("pane", "list")
        self.right = RightSide(self.work, self.importing)
        self.acts = LibraryActs(self.work, self.right, self.importing)
        self.curtain = DropCurtain(self)
        self.table_dialog: object = None
        self._lay_out()
        self._wire()
        self.column.choose(Shelf.SOURCES)

    def title(self) -> str:
        return _("Library")

    def facts(self) -> tuple[Fact, ...]:
        front = self.list_in_front
        total = total_of(self._counts, front.shelf)
        told = [Fact(counted_of(front.shelf, front.found(), total))]
        if front.shelf is Shelf.SOURCES:
            told = [Fact(sources_with_words(front.sources(), total))]
        chosen = len(front.values())
        if chosen:
            told.append(
                Fact(ngettext("{count} chosen", "{count} chosen", chosen).format(count=chosen))
            )
        saved = (
            [Fact(_("Saved {time}").format(time=self._saved_at), "good")] if self._saved_at else []
        )
        if self._counts.lost:
            told.append(Fact(count_words(self._counts.lost), "warning", "lost_anchors"))
        return (*saved, *told, spoken_fact(), scale_fact(self.desk.appearance.scale))

    @cached_property
    def concordance(self) -> Any:
        """Families take the whole page; the view is made when they are first looked at."""
        from briefing_app.ui.library.concordance_view import ConcordanceView

        view = ConcordanceView(self.work)
        view.closed.connect(self._close_concordance)
        view.filled.connect(self.facts_changed)
        self._whole.addWidget(view)
        return view

    def show_place(self, place: Place) -> None:
        if place.kind in SHELF_OF and place.kind is not None and place.id:
            self.show_thing(Thing(place.kind, place.id))
        elif place.inside:
            self._show_concordance(place.inside, "")
        self.acts.tell()
        self._take_focus()

    def standing(self) -> Standing:
        chosen = {shelf: each.values()[:1] for shelf, each in self._lists.items()}
        return Standing(
            self.column.shelf(),
            tuple(
                Asked(shelf, each.question(), *(thing_of(item) for item in chosen[shelf]))
                for shelf, each in self._lists.items()
            ),
        )

    def stand_as(self, standing: object) -> None:
        if isinstance(standing, Standing):
            for each in standing.lists:
                self.list_of(each.shelf).begin_with(each.question, each.chosen)
            self.column.choose(standing.front)

    def show_thing(self, thing: Thing) -> None:
        """Its list comes to the front with its row chosen; the detail follows."""
        self._whole.setCurrentWidget(self.panes)
        self.column.choose(SHELF_OF[thing.kind])
        self.list_in_front.choose(thing)
        self.right.show_thing(thing)

    def refresh(self, changes: Changes) -> None:
        """Out of sight it only remembers; in sight, lists and detail are read anew."""
        now = datetime.now(UTC).astimezone()
        self._saved_at = now.strftime("%H:%M:%S")
        for shelf, each in self._lists.items():
            each.is_stale = each.is_stale or concerns(shelf, changes)
        self._is_stale = True
        if self.isVisible():
            self._catch_up()

    def can(self, command: CommandName) -> bool:
        """Under the concordance nothing is done to what is chosen in the lists behind it."""
        if self._in_concordance and command == "copy_table":
            return self.concordance.shown is not None
        if self._in_concordance and command in self.acts.on_chosen:
            return False
        if command in ("save_table", "save_references"):
            leaving = table_of if command == "save_table" else references_of
            return leaving(self.list_in_front) is not None and not self._in_concordance
        return self.acts.can(command)

    def perform(self, command: CommandName) -> None:
        if self._in_concordance and command in ("copy_table", "find"):
            self.concordance.perform(command)
            return
        self._whole.setCurrentWidget(self.panes)
        if command == "find":
            self.list_in_front.field.setFocus()
            self.list_in_front.field.selectAll()
        else:
            self.acts.perform(command)

    @property
    def list_in_front(self) -> ThingList:
        return self.list_of(self.column.shelf())

    def list_of(self, shelf: Shelf) -> ThingList:
        """Made when it is first needed."""
        if shelf not in self._lists:
            made = ThingList(self.desk, shelf)
            made.chosen.connect(lambda items: self._show_chosen(shelf, items))
            made.opened.connect(self.acts.open)
            made.key_used.connect(self.acts.use_key)
            made.counted.connect(self.facts_changed)
            self._lists[shelf] = made
            self._stack.addWidget(made)
        return self._lists[shelf]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        """Read again what has changed since it was last in sight; at first, the list before all."""
        if not self._was_seen:
            self._was_seen = True
            self.list_in_front.reload()
        if self._is_stale:
            self._is_stale = False
            self._count()
            self.right.reload()
            if self._in_concordance:
                self.concordance.reload()
        if self.list_in_front.is_stale:
            self.list_in_front.reload()
        self.facts_changed.emit()

    def _take_focus(self) -> None:
        """Into the page, unless it is there already."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            return
        if self._in_concordance:
            self.concordance.table.setFocus()
            return
        if self.list_in_front.values() or self.column.shelf() is not Shelf.SOURCES:
            self.list_in_front.view.setFocus()
        else:
            self.right.take_focus()

    def _lay_out(self) -> None:
        self.panes = Panes(self.column, self._stack, self.right)
        self.panes.setObjectName("library")
        self.panes.setStretchFactor(0, 0)
        self.panes.setStretchFactor(1, 0)
        self.panes.setStretchFactor(2, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._whole = QStackedWidget()
        self._whole.addWidget(self.panes)
        row.addWidget(self._whole)

    def _wire(self) -> None:
        self.column.chosen.connect(self._bring_to_front)
        self.column.families_wanted.connect(lambda: self.acts.perform("concordance"))
        self.panes.splitterMoved.connect(self._note_moved)
        self.work.wanted.connect(self.show_thing)
        self.work.documents_wanted.connect(lambda: self.acts.perform("add_documents"))
        self.work.change_wanted.connect(lambda: self.acts.perform("edit_thing"))
        self.work.table_wanted.connect(self._save_table)
        self.work.references_wanted.connect(self._save_references)
        self.work.concordance_wanted.connect(self._show_concordance)
        self.curtain.dropped.connect(self.importing.add)
        self.right.changed.connect(self.acts.tell)
        self.right.closed.connect(self._show_again)
        self.desk.appearance.changed.connect(self._redress)

    @property
    def _in_concordance(self) -> bool:
        return self._whole.currentWidget() is not self.panes

    def _show_concordance(self, family: str, at_hand: str) -> None:
        self._whole.setCurrentWidget(self.concordance)
        self.concordance.show_family(family, at_hand)
        self.acts.tell()

    def _save_table(self) -> None:
        from briefing_app.ui.registers.table_dialog import open_table

        matter = table_of(self.list_in_front)
        if matter is not None:
            self.table_dialog = open_table(self.window(), self.desk, matter)

    def _save_references(self) -> None:
        from briefing_app.ui.registers.references_dialog import open_references

        matter = references_of(self.list_in_front)
        if matter is not None:
            self.table_dialog = open_references(self.window(), self.desk, matter)

    def _close_concordance(self) -> None:
        self._whole.setCurrentWidget(self.panes)
        self.list_in_front.view.setFocus()
        self.acts.tell()

    def _bring_to_front(self, shelf: Shelf) -> None:
        front = self.list_of(shelf)
        self._stack.setCurrentWidget(front)
        front.show_total(total_of(self._counts, shelf))
        self._share_out()
        self._show_chosen(shelf, front.values())
        if front.is_stale and self.isVisible():
            front.reload()
        self.facts_changed.emit()

    def _show_chosen(self, shelf: Shelf, items: tuple[Item, ...]) -> None:
        if shelf is self.column.shelf():
            self.right.show_items(shelf, items, total_of(self._counts, shelf))
            self.acts.take_items(items)
            self.facts_changed.emit()

    def _show_again(self) -> None:
        front = self.list_in_front
        self._show_chosen(front.shelf, front.values())

    def _count(self) -> None:
        self.desk.runner.ask("library counts", count_library).then(
            while_alive(self, self._show_counts)
        )
        self.desk.runner.ask("library families", list_family_rows).then(
            while_alive(self, self._show_families)
        )

    def _show_families(self, rows: tuple[FamilyRow, ...]) -> None:
        self.column.families.show_count(len(rows))

    def _show_counts(self, counts: LibraryCounts) -> None:
        self._counts = counts
        self.column.show_counts(counts)
        front = self.list_in_front
        front.show_total(total_of(self._counts, front.shelf))
        self._share_out()

    def _note_moved(self) -> None:
        self._is_moved_by_hand = True

    def _share_out(self) -> None:
        """The widths that fit the window, until the officer has moved a line."""
        width = round(self.width() / look().scale)
        self.column.set_narrow(narrow=width < _NARROW)
        if self._is_moved_by_hand or not width:
            return
        middle = _LIST if width >= _SMALL else _LIST_SMALL
        if width < _NARROW:
            middle = _LIST_NARROW
        elif self.column.shelf() is Shelf.SOURCES:
            middle = min(middle, _SOURCES)
        left = self.column.sizeHint().width()
        sizes = [left, look().px(middle), max(1, self.width() - left - look().px(middle))]
        self.panes.setSizes(sizes)

    def _redress(self) -> None:
        """After a change of scale the detail is built anew; light and dark need nothing."""
        self.right.rebuild()
        self._share_out()


def concerns(shelf: Shelf, changes: Changes) -> bool:
    """Whether a list may read differently now. Notes only count uses, save where set aside."""
    collected = bool(changes.sources or changes.themes)
    return {
        Shelf.SOURCES: bool(changes.sources or changes.evidence or changes.recommendations),
        Shelf.EVIDENCE: collected or bool(changes.evidence),
        Shelf.RECOMMENDATIONS: collected or bool(changes.recommendations or changes.families),
        Shelf.BLOCKS: bool(changes.blocks or changes.themes or changes.notes),
        Shelf.THEMES: bool(changes),
        Shelf.SET_ASIDE: bool(changes),
    }[shelf]
