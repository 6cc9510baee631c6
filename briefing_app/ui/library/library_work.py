"""What the officer does to things of the library: each way ends in one operation and one word."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.ids import NoteId, ThemeId, VersionId, new_id
from briefing_app.domain.query import ThingKind
from briefing_app.domain.theme import Theme
from briefing_app.language import _, language, ngettext
from briefing_app.operations.arrange_themes import add_theme
from briefing_app.operations.outcome import Outcome
from briefing_app.ui.alive import while_alive
from briefing_app.ui.desk import Desk
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.library.thing_changes import (
    RemovedTheme,
    bring_theme_back,
    put_aside,
    put_theme,
    take_theme_away,
)
from briefing_app.ui.place import Place, version_place

T = TypeVar("T")


class LibraryWork(QObject):
    """Shared by the lists and details of one page. `wanted` carries a thing to show.

    `concordance_wanted` carries a family and the member at hand; empty, the one shown last.
    """

    wanted = Signal(object)
    documents_wanted = Signal()
    change_wanted = Signal()
    concordance_wanted = Signal(str, str)
    table_wanted = Signal()
    references_wanted = Signal()
    block_command = Signal(str)
    """The name of a command for the block that is shown."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self._back: Callable[[], object] | None = None

    @property
    def host(self) -> QWidget:
        """What dialogs lie over."""
        return self._page.window()

    def show(self, thing: Thing) -> None:
        self.wanted.emit(thing)

    def open_passage(self, thing: Thing) -> None:
        """In the reader: the exact words, or the whole source."""
        self.desk.go(Place("reader", thing.kind, thing.id))

    def place_in_note(self, thing: Thing, form: str = "") -> None:
        """In the usual form, in the one that is named, or `ASK`: as the officer chooses."""
        self.desk.go(Place("notes", thing.kind, thing.id, inside=form))

    def open_note(self, note: NoteId, version: VersionId | None = None) -> None:
        """A kept version of it beside the note as it is now, where one is named."""
        inside = version_place(version) if version else ""
        self.desk.go(Place("notes", ThingKind.NOTE, note, inside=inside))

    def change(
        self, operation: Callable[[Any, T], Outcome[T]], before: T, after: T, words: str = ""
    ) -> None:
        """Store the new value; the passing word offers the way back."""
        if before == after:
            return
        self.desk.runner.run(operation, after).then(
            lambda _value: self.tell_done(
                words or _("Changed"), lambda: self.desk.runner.run(operation, before)
            )
        )

    def add(self, operation: Callable[[Any, T], Outcome[T]], value: T, thing: Thing) -> None:
        """Store something new and show it."""

        def shown(_value: T) -> None:
            self.show(thing)
            self.tell_done(_("Added"), lambda: self._undo_add(thing))

        self.desk.runner.run(operation, value).then(while_alive(self, shown))

    def set_aside(self, things: Sequence[Thing], *, aside: bool) -> None:
        """Out of the lists or back into them, whatever kinds they are."""
        movable = tuple(thing for thing in things if thing.kind is not None)
        if not movable:
            return

        def told(count: int) -> None:
            words = (
                ngettext("{count} thing set aside", "{count} things set aside", count)
                if aside
                else ngettext("{count} thing taken back", "{count} things taken back", count)
            )
            self.tell_done(
                words.format(count=count),
                lambda: self.desk.runner.run(put_aside, movable, aside=not aside),
            )

        self.desk.runner.run(put_aside, movable, aside=aside).then(told)

    def tag(self, things: Sequence[Thing], theme: ThemeId, *, on: bool) -> None:
        """A theme on all of these, or off; only those that differ are to be given."""
        if not things:
            return
        count = len(things)
        words = (
            ngettext("Theme put on {count} thing", "Theme put on {count} things", count)
            if on
            else ngettext("Theme taken off {count} thing", "Theme taken off {count} things", count)
        ).format(count=count)
        self.desk.runner.run(put_theme, tuple(things), theme, on=on).then(
            lambda _done: self.tell_done(
                words, lambda: self.desk.runner.run(put_theme, tuple(things), theme, on=not on)
            )
        )

    def tag_with_new(self, things: Sequence[Thing], name: str) -> None:
        """A theme that nobody has named yet, and on all of these at once."""
        theme = theme_named(name)
        self.desk.runner.run(add_theme, theme).then(
            lambda _theme: self.tag(things, theme.id, on=True)
        )

    def remove_theme(self, theme: ThemeId) -> None:
        def told(removed: RemovedTheme) -> None:
            self.tell_done(
                _("Theme removed"), lambda: self.desk.runner.run(bring_theme_back, removed)
            )

        self.desk.runner.run(take_theme_away, theme).then(told)

    def _undo_add(self, thing: Thing) -> None:
        if thing.kind is None:
            self.desk.runner.run(take_theme_away, ThemeId(thing.id))
        else:
            self.desk.runner.run(put_aside, (thing,), aside=True)

    @property
    def can_undo(self) -> bool:
        return self._back is not None

    def undo(self) -> None:
        """Take back what was done last; once, and not the taking back itself."""
        back, self._back = self._back, None
        if back is not None:
            back()

    def tell_done(self, words: str, back: Callable[[], object]) -> None:
        """The passing word that it is done; its way back is also that of Undo."""
        self._back = back
        self.desk.messages.tell(words, _("Undo"), self.undo)


def theme_named(name: str) -> Theme:
    """A new theme whose name is in the officer's language."""
    theme = Theme(ThemeId(new_id()), name)
    return replace(theme, name_fr=name) if language() == "fr" else theme
