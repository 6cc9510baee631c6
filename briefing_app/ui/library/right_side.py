"""Decides what stands at the right: one thing, several, an empty shelf, documents, their fate."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.overview import ThemeRow
from briefing_app.domain.query import Hit
from briefing_app.language import _
from briefing_app.operations.import_summary import ImportSummary
from briefing_app.operations.library_lists import list_themes
from briefing_app.ui.alive import while_alive
from briefing_app.ui.library.detail_pane import WIDEST, DetailPane, column_for
from briefing_app.ui.library.documents_view import DocumentsView
from briefing_app.ui.library.import_view import ImportView
from briefing_app.ui.library.importing import Importing, Request, read_words
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.plain_view import EmptyShelf, SetAsideNote
from briefing_app.ui.library.reading import Shown, read_thing
from briefing_app.ui.library.several_view import SeveralView
from briefing_app.ui.library.thing import NOTES, Item, Shelf, Thing, thing_of
from briefing_app.ui.place import Place

_FULL = 4000


class RightSide(DetailPane):
    """`changed` tells that something else is shown, `closed` that a report was read."""

    changed = Signal()
    closed = Signal()

    def __init__(self, work: LibraryWork, importing: Importing) -> None:
        super().__init__()
        self._work, self._importing = work, importing
        self.shown: Shown | None = None
        self.themes: tuple[ThemeRow, ...] = ()
        self._wanted: Thing | None = None
        self._told: tuple[Shelf, tuple[Thing, ...]] = (Shelf.SOURCES, ())
        self._is_behind = False
        importing.began.connect(self._hear_start)
        importing.ended.connect(self._hear_end)

    def show_items(self, shelf: Shelf, items: Sequence[Item], total: int) -> None:
        """What is chosen in the list in front; without a choice, what to do first."""
        now = (shelf, tuple(thing_of(item) for item in items))
        same, self._told = now == self._told, now
        if isinstance(self.column, ImportView) and (same or not items):
            return
        if len(items) > 1:
            self._show(SeveralView(self._work, items, self.themes))
        elif items:
            self._show_one(items[0])
        elif shelf is Shelf.SOURCES:
            if not isinstance(self.column, DocumentsView):
                self._show_documents()
        elif not total:
            self._show(EmptyShelf(self._work, shelf))

    def show_thing(self, thing: Thing) -> None:
        """Read it and show it; of several asked for, only the newest."""
        self._wanted = thing
        self._work.desk.runner.ask("library detail", read_thing, thing).then(
            while_alive(self, self._show_read)
        ).otherwise(while_alive(self, self._lose))

    def reload(self) -> None:
        """Something was stored: the same thing again, as it now is."""
        self._read_themes()
        if isinstance(self.column, DocumentsView):
            self.column.reload()
        elif self._wanted is not None:
            self.show_thing(self._wanted)

    def take_focus(self) -> None:
        """To the one thing to do, where there is one."""
        if isinstance(self.column, DocumentsView):
            self.column.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if isinstance(self.column, DocumentsView):
            self.column.fit(self.viewport().width())

    def showEvent(self, event: QShowEvent) -> None:
        """What came in meanwhile is told of now."""
        super().showEvent(event)
        if self._is_behind:
            self._is_behind = False
            if self._importing.is_running:
                self._show_progress()
            else:
                self.show_report()

    def rebuild(self) -> None:
        """The same value at another scale."""
        if self.shown is not None:
            self._show(column_for(self._work, self.shown), self.shown)
        elif isinstance(self.column, DocumentsView):
            self._show_documents()
            if self.hasFocus():
                self.take_focus()

    def _show_one(self, item: Item) -> None:
        if isinstance(item, Hit) and item.kind in NOTES:
            self._show(SetAsideNote(self._work, item))
        elif thing_of(item) != self._wanted:
            self.show_thing(thing_of(item))

    def _show_read(self, shown: Shown) -> None:
        if shown.thing == self._wanted and shown != self.shown:
            self._show(column_for(self._work, shown), shown)

    def _show(self, column: QWidget, shown: Shown | None = None) -> None:
        self.shown = shown
        self._wanted = shown.thing if shown else None
        whole = isinstance(column, (DocumentsView, EmptyShelf, ImportView))
        self.show_column(column, widest=_FULL if whole else WIDEST)
        self.changed.emit()

    def _lose(self, fault: BriefingError) -> None:
        """What was shown is gone; the list has something else to choose."""
        del fault
        self._wanted = self.shown = None
        self.changed.emit()

    def _show_documents(self) -> None:
        if self._importing.is_running and not self._is_quiet():
            self._show_progress()
            return
        view = DocumentsView(self._work)
        view.fit(self.viewport().width())
        view.dropped.connect(self._importing.add)
        view.files_asked.connect(lambda: self._work.desk.action("add_documents").trigger())
        view.folder_asked.connect(lambda: self._work.desk.action("add_folder").trigger())
        self._show(view)

    def _hear_start(self, request: Request) -> None:
        """What nobody waits for, or sees, leaves the screen as it is."""
        if request.quiet:
            return
        if self.isVisible():
            self._show_progress()
        else:
            self._is_behind = True

    def _show_progress(self) -> None:
        report = self.column if isinstance(self.column, ImportView) else self._report()
        report.show_start()
        if report is not self.column:
            self._show(report)

    def _report(self) -> ImportView:
        report = ImportView(self._work, self._importing)
        self._importing.progressed.connect(report.show_progress)
        report.done.connect(self._close)
        return report

    def _hear_end(self, summary: ImportSummary | None) -> None:
        """Where the progress stood; elsewhere a passing word leads to the report."""
        if summary is None:
            self._close()
        elif isinstance(self.column, ImportView) and self.isVisible():
            self.column.show_summary(summary)
        elif not self._is_quiet():
            self._is_behind = not self.isVisible()
            self._work.desk.messages.tell(
                read_words(summary), _("Show"), lambda: self._go_to_report(summary)
            )

    def show_report(self) -> None:
        """What became of the files that came in last, or how far those are that come in now."""
        if self._importing.is_running:
            self._show_progress()
        elif self._importing.summary.files:
            self._show_summary(self._importing.summary)
        else:
            self._work.desk.messages.tell(_("No files came in since the program began"))

    def _go_to_report(self, summary: ImportSummary) -> None:
        if not self.isVisible():
            self._work.desk.go(Place("library"))
        self._show_summary(summary)

    def _show_summary(self, summary: ImportSummary) -> None:
        self._is_behind = False
        report = self._report()
        self._show(report)
        report.show_summary(summary)

    def _is_quiet(self) -> bool:
        return self._importing.request is not None and self._importing.request.quiet

    def _close(self) -> None:
        if isinstance(self.column, ImportView):
            self._show_documents()
        self.closed.emit()

    def _read_themes(self) -> None:
        def keep(rows: tuple[ThemeRow, ...]) -> None:
            self.themes = rows

        self._work.desk.runner.ask("library themes", list_themes).then(while_alive(self, keep))
