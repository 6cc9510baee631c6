"""Citing, placing and opening what is cited, as commands of the window, menus and keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.domain.changes import Changes
from briefing_app.domain.figure_tie import MovedFigure
from briefing_app.domain.note_editing import Spot
from briefing_app.domain.text import Citation, Paragraph
from briefing_app.language import _
from briefing_app.ui.command import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.note_placing import NotePlacing
from briefing_app.ui.notes.acts.writing_commands import Doing
from briefing_app.ui.notes.card_faces import Thing, plain_card_of
from briefing_app.ui.notes.editor.citation_list import CitationList
from briefing_app.ui.notes.editor.fitting import Fitting
from briefing_app.ui.notes.figure_offers import KEEP, TAKE, FigureOffers, figure_dialog
from briefing_app.ui.notes.form_menu import open_form_menu
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.panels.library_panel import LibraryPanel
from briefing_app.ui.notes.panels.side_panels import LIBRARY, SOURCES
from briefing_app.ui.notes.panels.sources_panel import SourcesPanel
from briefing_app.ui.notes.text.note_document_write import citation_at
from briefing_app.ui.notes.text.page_lines import Role
from briefing_app.ui.notes.text.page_points import Point
from briefing_app.ui.parts.dialog import Dialog
from briefing_app.ui.parts.marks import key_words


class PlacingCommands(QObject):
    """What is at hand: the list at the cursor, then the card of the panel that has the focus."""

    def __init__(
        self,
        desk: Desk,
        view: NoteDesk,
        at_hand: NoteAtHand,
        placing: NotePlacing,
        open_passage: Callable[[Thing], object],
    ) -> None:
        super().__init__(view)
        self._desk, self._view, self._session = desk, view, at_hand.session
        self._materials = at_hand.materials
        self.placing, self._open_passage = placing, open_passage
        self.list = CitationList(view.editor, desk.runner, self._keys)
        self.fitting = Fitting(at_hand.session, desk.runner, self._paragraph)
        self.figures = FigureOffers(at_hand.session, at_hand.materials, desk.messages)
        self.dialog: Dialog | None = None
        self._wire()

    def _wire(self) -> None:
        view, library = self._view, self._view.side.library
        self.list.taken.connect(self._cite)
        self.list.left.connect(self._leave_list)
        view.editor.cite_asked.connect(self.open_list)
        view.editor.focus_changed.connect(library.show_waiting)
        view.cursor_moved.connect(self.fitting.follow_cursor)
        self.fitting.changed.connect(self._show_fitting)
        library.list.chosen.connect(lambda _thing: self.tell())
        view.side.sources.list.chosen.connect(lambda _thing: self.tell())
        view.editor.focus_changed.connect(self.tell)
        view.cursor_moved.connect(self.tell)
        view.cursor_moved.connect(self._speak_citation)
        library.form_chosen.connect(self.placing.place)
        self._desk.feed.changed.connect(self._hear)
        view.side.sources.figure_asked.connect(self._offer_figure)
        self.figures.changed.connect(self._show_figures)
        self.figures.moved_on.connect(self._tell_figures)

    def _hear(self, changes: Changes) -> None:
        if changes.evidence or changes.recommendations:
            self.fitting.ask_again()

    def _show_fitting(self) -> None:
        self._view.side.library.show_fitting(self.fitting.things)
        self.tell()

    def tell(self) -> None:
        """The keys work for what is at hand now, not for what was when a menu opened last."""
        if not self._view.isVisible():
            return
        for name, makes_sense in self.conditions().items():
            self._desk.action(name).setEnabled(self._session.is_open and bool(makes_sense()))

    def doing(self) -> Doing:
        return {
            "cite": self._cite_at_hand,
            "place_in_note": self._place,
            "place_as": self._choose_form,
            "place_fitting": self._place_fitting,
            "show_passage": self._show_passage,
            "take_figure": self._offer_figure,
        }

    def conditions(self) -> Doing:
        return {
            "place_in_note": lambda: self._writes() and self.thing(),
            "place_as": lambda: self._writes() and (self.thing() or self._first_fitting()),
            "place_fitting": lambda: self._writes() and self._first_fitting(),
            "show_passage": lambda: self._citation_here() or self.thing(),
            "take_figure": lambda: self.figures.moved,
        }

    def _writes(self) -> bool:
        return not self._session.is_closed

    # --- citing --------------------------------------------------------------------------------

    def open_list(self) -> None:
        """At the cursor, over the page."""
        if self._session.refuses():
            return
        editor = self._view.editor
        here = editor.cursorRect()
        corner = editor.viewport().mapTo(editor, here.topLeft())
        self.fitting.ask_now()
        self.list.open_at(QRect(corner, here.size()), self.fitting.things)

    def _keys(self) -> tuple[str, str]:
        """As the shortcuts now are."""
        names: tuple[CommandName, ...] = ("place_in_note", "place_as")
        place, form = (key_words(self._desk.action(n).shortcut().toString()) for n in names)
        return place, form

    def _cite_at_hand(self) -> None:
        """The card of the panel that is worked in; otherwise from the list at the cursor."""
        focus = QApplication.focusWidget()
        thing = self.thing() if focus and self._view.side.isAncestorOf(focus) else None
        if thing is not None:
            self.placing.cite(thing)
        else:
            self.open_list()

    def _cite(self, thing: Thing) -> None:
        self._view.take_focus()
        self.placing.cite(thing)

    def _leave_list(self, typed: str) -> None:
        self._view.take_focus()
        if typed:
            self._view.editor.textCursor().insertText(typed)

    # --- placing -------------------------------------------------------------------------------

    def thing(self) -> Thing | None:
        """What is at hand."""
        if self.list.isVisible():
            return self.list.chosen()
        side = self._view.side
        panels: dict[int, LibraryPanel | SourcesPanel] = {
            LIBRARY: side.library,
            SOURCES: side.sources,
        }
        panel = panels.get(side.tab)
        return panel.chosen() if panel else None

    def _first_fitting(self) -> Thing | None:
        return next(iter(self.fitting.things), None)

    def _place(self) -> None:
        thing = self.thing()
        self._close_list()
        if thing:
            self.placing.place(thing)

    def _place_fitting(self) -> None:
        """The first of what the library has on the paragraph."""
        thing = self._first_fitting()
        if thing:
            self.placing.place(thing)

    def _choose_form(self) -> None:
        """Beside the card, or at the cursor for the list and for what fits the paragraph."""
        library, focus = self._view.side.library, QApplication.focusWidget()
        if focus is not None and library.isAncestorOf(focus) and library.chosen():
            library.open_forms()
            return
        thing = self.thing() or self._first_fitting()
        if thing:
            self._close_list()
            self.offer_forms(thing)

    def offer_forms(self, thing: Thing, spot: Spot | None = None) -> None:
        """The menu of forms at the cursor; for the spot, if one was chosen."""
        editor: QWidget = self._view.editor
        below = self._view.editor.cursorRect().bottomLeft()
        place = self._view.editor.viewport().mapToGlobal(below)
        open_form_menu(editor, thing, place, lambda form: self.placing.place(thing, form, spot))

    def _close_list(self) -> None:
        if self.list.isVisible():
            self.list.hide()
            self._view.take_focus()

    # --- what is cited -------------------------------------------------------------------------

    def _paragraph(self) -> Paragraph | None:
        """With all that was typed."""
        self._session.page.read()
        line, point = self._view.line(), self._view.editor.writing.point
        if line.role is Role.TABLE:
            cells = (cell for row in line.table.rows for cell in row)
            return next((cell for cell in cells if cell.id == point.line), None)
        return line.element if isinstance(line.element, Paragraph) else None

    def _citation_here(self) -> Citation | None:
        """Beside the cursor, while one writes."""
        editor = self._view.editor
        if not editor.hasFocus():
            return None
        position = editor.textCursor().position()
        before = citation_at(editor.document(), position - 1) if position else None
        return before or citation_at(editor.document(), position)

    def _speak_citation(self) -> None:
        """What a screen reader says of the mark beside the cursor."""
        citation = self._citation_here()
        row = self._materials.row_of(citation) if citation else None
        number = self._session.numbers.get(citation.id, 0) if citation else 0
        said = _("source {number}: {words}")
        words = said.format(number=number, words=plain_card_of(row).spoken()) if row else ""
        self._view.editor.setAccessibleDescription(words)

    def _show_passage(self) -> None:
        citation, thing = self._citation_here(), self.thing()
        if citation:
            self._view.editor.citation_opened.emit(citation)
        elif thing:
            self._open_passage(thing)

    # --- numbers that moved on -----------------------------------------------------------------

    def _show_figures(self) -> None:
        moved = self.figures.moved
        self._view.editor.show_moved(frozenset(each.citation for each in moved))
        self._view.side.sources.show_moved(moved)
        self.tell()

    def _tell_figures(self) -> None:
        words = _("A number in this note has another value in the library now.")
        self._desk.messages.tell(words, _("Show"), self._offer_figure)

    def _offer_figure(self) -> None:
        """The one at the cursor or the next one: selected, and both numbers to choose from."""
        moved = self.figures.near(self._view.editor.writing.point)
        if moved is None:
            return
        self._view.take_focus()
        place = moved.places[0]
        self._view.editor.select(
            Point(place.paragraph, place.start), Point(place.paragraph, place.end)
        )
        self.dialog = figure_dialog(self._view.window(), moved)
        self.dialog.chosen.connect(lambda choice: self._decide(choice, moved))
        self.dialog.closed.connect(self.dialog.deleteLater)
        self.dialog.ask()

    def _decide(self, choice: str, moved: MovedFigure) -> None:
        if choice == TAKE:
            self.figures.take(moved)
        elif choice == KEEP:
            self.figures.keep(moved)
