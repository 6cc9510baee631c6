"""The commands of the library page: which make sense now, and what each of them does."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from briefing_app.domain.overview import EvidenceDetail, RecommendationDetail, SourceDetail
from briefing_app.domain.query import Hit, ThingKind
from briefing_app.domain.source import Edition, Source
from briefing_app.language import _
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.library.block_deeds import BLOCK_COMMANDS, BlockDeeds
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.importing import Importing
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.right_side import RightSide
from briefing_app.ui.library.thing import PLACEABLE, Item, Thing, thing_of
from briefing_app.ui.originals import open_original, save_original_as
from briefing_app.ui.place import ASK

_NEW: tuple[CommandName, ...] = ("new_evidence", "new_recommendation", "new_block", "new_theme")
TAKEN: frozenset[CommandName] = frozenset(
    {
        *("add_documents", "add_folder", "find", "edit_thing", "set_aside", "take_back"),
        *("import_report", "copy_table", "save_table", "place_in_note", "place_as", "show_passage"),
        *("concordance", "save_references"),
        "undo",
        *("open_original", "save_original", "read_pictures"),
        *("newer_edition", "confirm_guesses"),
        *_NEW,
        *BLOCK_COMMANDS,
    }
)


class LibraryActs(QObject):
    """Works on the chosen rows; where the list shows none of them, on what stands at the right."""

    def __init__(self, work: LibraryWork, right: RightSide, importing: Importing) -> None:
        super().__init__(work)
        self._work, self._right, self._importing = work, right, importing
        self._items: tuple[Item, ...] = ()
        self._conditions: dict[CommandName, Callable[[], bool]] = {
            "edit_thing": lambda: self._right.shown is not None and not self._are_aside(),
            "set_aside": lambda: bool(self._movable()) and not self._are_aside(),
            "take_back": self._are_aside,
            "copy_table": self._has_table,
            "place_in_note": lambda: self._placeable() is not None,
            "place_as": lambda: self._placeable() is not None,
            "show_passage": self._has_passage,
            "undo": lambda: self._work.can_undo,
            "open_original": lambda: self._newest() is not None,
            "save_original": lambda: self._newest() is not None,
            "read_pictures": self._has_pages,
            "newer_edition": lambda: self._source() is not None,
            "confirm_guesses": lambda: bool((source := self._source()) and source.guessed),
        }
        self._deeds: dict[CommandName, Callable[[], object]] = {
            "add_documents": self._add_documents,
            "add_folder": self._add_folder,
            "import_report": self._right.show_report,
            "edit_thing": self._change,
            "set_aside": lambda: self._work.set_aside(self._movable(), aside=True),
            "take_back": lambda: self._work.set_aside(self._things(), aside=False),
            "copy_table": self._copy_table,
            "place_in_note": self._place,
            "place_as": lambda: self._place(ASK),
            "show_passage": self._show_passage,
            "undo": self._work.undo,
            "concordance": self._show_concordance,
            "save_table": self._work.table_wanted.emit,
            "save_references": self._work.references_wanted.emit,
            "open_original": lambda: self._use_file(open_original),
            "save_original": lambda: self._use_file(save_original_as),
            "read_pictures": self._read_pictures,
            "newer_edition": self._choose_other,
            "confirm_guesses": self._confirm,
        }
        blocks = BlockDeeds(work, right)
        self._conditions |= blocks.conditions()
        self._deeds |= blocks.deeds()
        work.block_command.connect(self.perform)
        for name in _NEW:
            self._deeds[name] = partial(self._ask_new, name)

    @property
    def on_chosen(self) -> frozenset[CommandName]:
        """The commands that work on what is chosen or shown."""
        return frozenset(self._conditions)

    def take_items(self, items: Sequence[Item]) -> None:
        """These rows are now chosen."""
        self._items = tuple(items)
        self.tell()

    def tell(self) -> None:
        """Menus and keys follow what is chosen, while the library is in front."""
        page = self._work.parent()
        if getattr(page, "isVisible", bool)():
            can = getattr(page, "can", self.can)
            for name in self._conditions:
                self._work.desk.action(name).setEnabled(can(name))

    def can(self, command: CommandName) -> bool:
        condition = self._conditions.get(command)
        return command in TAKEN if condition is None else condition()

    def perform(self, command: CommandName) -> None:
        self._deeds[command]()

    def open(self, item: Item) -> None:
        """Enter: into the note, a source into the reader, a theme into its form."""
        thing = thing_of(item)
        if isinstance(item, Hit):
            return
        if thing.kind in PLACEABLE:
            self._work.place_in_note(thing)
        elif thing.kind is ThingKind.SOURCE:
            self._work.open_passage(thing)
        elif self.can("edit_thing"):
            self.perform("edit_thing")

    def use_key(self, event: QKeyEvent) -> None:
        """Space shows the passage, Delete sets aside."""
        keys: dict[int, CommandName] = {
            Qt.Key.Key_Space: "show_passage",
            Qt.Key.Key_Delete: "set_aside",
        }
        command = keys.get(event.key())
        if command is not None and self.can(command):
            event.accept()
            self.perform(command)

    def _things(self) -> tuple[Thing, ...]:
        if self._items:
            return tuple(thing_of(item) for item in self._items)
        return (self._right.shown.thing,) if self._right.shown else ()

    def _movable(self) -> tuple[Thing, ...]:
        return tuple(thing for thing in self._things() if thing.kind is not None)

    def _are_aside(self) -> bool:
        return bool(self._items) and all(isinstance(item, Hit) for item in self._items)

    def _placeable(self) -> Thing | None:
        things = self._things()
        fits = len(things) == 1 and things[0].kind in PLACEABLE and not self._are_aside()
        return things[0] if fits else None

    def _has_passage(self) -> bool:
        shown = self._right.shown
        if shown is None:
            return False
        match shown.detail:
            case SourceDetail() as detail:
                return detail.source.has_words
            case EvidenceDetail() as detail:
                excerpt = detail.row.evidence.excerpt
            case RecommendationDetail() as detail:
                excerpt = detail.row.recommendation.excerpt
            case _:
                return False
        return bool(excerpt and excerpt.words)

    def _source(self) -> Source | None:
        """The source that is shown, unless it was set aside."""
        detail = self._right.shown.detail if self._right.shown else None
        if isinstance(detail, SourceDetail) and not detail.source.set_aside:
            return detail.source
        return None

    def _newest(self) -> Edition | None:
        source = self._source()
        return source.newest_read if source else None

    def _use_file(self, use: Callable[[Desk, Edition], None]) -> None:
        edition = self._newest()
        if edition is not None:
            use(self._work.desk, edition)

    def _has_pages(self) -> bool:
        edition = self._newest()
        return edition is not None and edition.has_pages

    def _read_pictures(self) -> None:
        from briefing_app.ui.picture_reading import read_pictures

        edition = self._newest()
        if edition is not None:
            read_pictures(self._work.host, self._work.desk, edition)

    def _choose_other(self) -> None:
        from briefing_app.ui.library.edition_acts import choose_other

        source = self._source()
        if source is not None:
            choose_other(self._work, source)

    def _confirm(self) -> None:
        if isinstance(self._right.column, DetailColumn):
            self._right.column.confirm_guesses()

    def _show_concordance(self) -> None:
        """Of the recommendation in sight, where it has a family; otherwise of any."""
        detail = self._right.shown.detail if self._right.shown else None
        family, at_hand = "", ""
        if isinstance(detail, RecommendationDetail) and detail.family is not None:
            family, at_hand = str(detail.family.id), str(detail.row.recommendation.id)
        self._work.concordance_wanted.emit(family, at_hand)

    def _has_table(self) -> bool:
        column = self._right.column
        return isinstance(column, DetailColumn) and column.has_table

    def _copy_table(self) -> None:
        column = self._right.column
        if isinstance(column, DetailColumn):
            column.copy_table()

    def _change(self) -> None:
        from briefing_app.ui.library.forms import ask_change

        if self._right.shown is not None:
            ask_change(self._work, self._right.shown)

    def _ask_new(self, name: CommandName) -> None:
        """Forms are loaded when the first one is asked for."""
        from briefing_app.ui.library import forms

        askers = {
            "new_evidence": forms.ask_new_evidence,
            "new_recommendation": forms.ask_new_recommendation,
            "new_block": forms.ask_new_block,
            "new_theme": forms.ask_new_theme,
        }
        askers[name](self._work, self._right.themes)

    def _place(self, form: str = "") -> None:
        thing = self._placeable()
        if thing is not None:
            self._work.place_in_note(thing, form)

    def _show_passage(self) -> None:
        if self._right.shown is not None:
            self._work.open_passage(self._right.shown.thing)

    def _add_documents(self) -> None:
        self._importing.add(self._work.desk.questions.files_to_open(_("Add documents")))

    def _add_folder(self) -> None:
        folder = self._work.desk.questions.folder(_("Add a folder"))
        self._importing.add((folder,) if folder else ())
