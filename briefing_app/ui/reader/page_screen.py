"""The pages of the source being read: shown beside its text when they are wanted."""

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.errors import BriefingError, CannotRead, Remedy
from briefing_app.domain.ids import EditionId
from briefing_app.domain.overview import ReadingCopy
from briefing_app.language import _
from briefing_app.operations.show_pages import OpenPages, open_pages
from briefing_app.ui.desk import Desk
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.kind_words import kind_name
from briefing_app.ui.reader.column_painting import Shown
from briefing_app.ui.reader.page_following import PageFollowing
from briefing_app.ui.reader.page_pane import PagePane
from briefing_app.ui.reader.page_pictures import PagePictures
from briefing_app.ui.reader.page_view import PageView
from briefing_app.ui.reader.reading_text import Point
from briefing_app.ui.reader.text_column import TextColumn


class PageScreen(QObject):
    """Whether pages are wanted is remembered; a source without pages shows none."""

    changed = Signal()

    def __init__(self, desk: Desk, column: TextColumn) -> None:
        super().__init__(column)
        self._desk, self._column = desk, column
        self._copy: ReadingCopy | None = None
        self._edition: EditionId | None = None
        self.pictures = PagePictures(desk, self)
        self.view = PageView(self.pictures, self._shown_in)
        self.view.name_of = self._name_of
        self.pane = PagePane(self.view)
        self.button = button(_("Show page"), "file-pdf").in_bar()
        self.following = PageFollowing(column, self.view, self.pictures)
        self._wire()
        self._fit()

    @property
    def can_show(self) -> bool:
        """Whether what is being read has pages of its own."""
        return self._copy is not None and self._copy.edition.has_pages

    @property
    def is_shown(self) -> bool:
        return self.can_show and self._desk.preferences.settings.page_view

    def show_copy(self, copy: ReadingCopy) -> None:
        """Another source, or another edition, is being read."""
        self._copy = copy
        self._fit()

    def toggle(self) -> None:
        if self.can_show:
            self._desk.preferences.change(page_view=not self.is_shown)
            self._fit()
            self._column.setFocus()

    def close(self) -> None:
        """The pages are put down; they come again when they are wanted again."""
        self._edition = None
        self.pictures.show(None, ())

    def _fit(self) -> None:
        self.button.setVisible(self.can_show)
        self.button.setText(_("Hide page") if self.is_shown else _("Show page"))
        self.button.setToolTip(self._desk.action("page_view").toolTip())
        self.pane.setVisible(self.is_shown)
        if not self.is_shown:
            self.close()
        elif self._copy is not None and self._copy.edition.id != self._edition:
            self._open("")
        self.changed.emit()

    def _open(self, password: str) -> None:
        if self._copy is None:
            return
        edition = self._copy.edition.id
        self._edition = edition
        self.pictures.show(None, ())
        self.pane.say(_("The pages are being opened."))
        opening = self._desk.runner.ask("pages", open_pages, edition, password)
        opening.then(self._take)
        opening.otherwise(lambda fault: self._cannot(edition, fault))

    def _take(self, pages: OpenPages) -> None:
        if self._copy is None or pages.edition != self._edition:
            pages.close()
            return
        self.pictures.show(pages, self._copy.passages)
        self.pane.show_pages()
        self.following.bring_page()

    def _cannot(self, edition: EditionId, fault: BriefingError) -> None:
        if edition == self._edition:
            asks = isinstance(fault, CannotRead) and fault.remedy is Remedy.PASSWORD
            self.pane.say(fault.sentence, asks_password=asks)

    def _wire(self) -> None:
        self.button.clicked.connect(self.toggle)
        self.pane.closed.connect(self.toggle)
        self.pane.password_given.connect(self._open)
        self.pictures.failed.connect(self.pane.say)
        self.view.left.connect(self._column.setFocus)
        self._column.repainted.connect(self.view.viewport().update)
        self._column.selected.connect(self.view.viewport().update)

    def _shown_in(self, passage: int) -> Shown | None:
        at = self._column.reading.place_of(passage)
        return None if at is None else self._column.shown(at)

    def _name_of(self, passage: int, offset: int) -> str:
        at = self._column.reading.place_of(passage)
        each = None if at is None else self._column.marks.at(Point(at, offset))
        return f"{kind_name(each.kind)}: {each.words}" if each else ""
