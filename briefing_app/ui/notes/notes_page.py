"""The notes: all of them as a list, and the one that is open as a page."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from briefing_app.domain.changes import Changes
from briefing_app.domain.ids import FamilyId, NoteId, PlacementId
from briefing_app.domain.overview import OpenNote
from briefing_app.domain.query import ThingKind
from briefing_app.language import _, ngettext
from briefing_app.operations.record_publication import minister_titles
from briefing_app.operations.write_notes import open_note
from briefing_app.ui.commands import CommandName
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.block_doing import BlockCommands
from briefing_app.ui.notes.acts.closed_note import ClosedNote
from briefing_app.ui.notes.acts.copy_acts import CopyActs
from briefing_app.ui.notes.acts.export_acts import ExportActs
from briefing_app.ui.notes.acts.finding_acts import FindingActs
from briefing_app.ui.notes.acts.marking_acts import MarkingActs
from briefing_app.ui.notes.acts.note_acts import NoteActs
from briefing_app.ui.notes.acts.note_list_acts import NoteListActs
from briefing_app.ui.notes.acts.note_menu import open_note_menu
from briefing_app.ui.notes.acts.note_way import NoteWay
from briefing_app.ui.notes.acts.page_printing import PagePrinter
from briefing_app.ui.notes.acts.print_acts import PrintActs
from briefing_app.ui.notes.acts.route_acts import RouteActs
from briefing_app.ui.notes.acts.spelling_acts import SpellingActs
from briefing_app.ui.notes.acts.tray_acts import TrayActs
from briefing_app.ui.notes.acts.twin_acts import TwinActs
from briefing_app.ui.notes.acts.version_acts import VersionActs
from briefing_app.ui.notes.acts.way_doing import WayCommands
from briefing_app.ui.notes.acts.writing_commands import WritingCommands
from briefing_app.ui.notes.cited_table import CitedTable
from briefing_app.ui.notes.editor.drop_zone import Payload
from briefing_app.ui.notes.editor.spelling import Speller
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_commands import CommandTable, NoteCommands
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.note_facts import facts_of, list_facts
from briefing_app.ui.notes.note_links import PLACEABLE, NoteLinks
from briefing_app.ui.notes.note_list import NoteList
from briefing_app.ui.notes.panels.side_panels import HISTORY, LIBRARY
from briefing_app.ui.notes.text.page_points import Point, start_of
from briefing_app.ui.notes.way_back import tell_done
from briefing_app.ui.page import Fact, Page
from briefing_app.ui.place import Place, version_inside


class NotesPage(Page):
    """Holds the list, the desk of the open note, and who acts on them. No business."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        seconds = desk.preferences.settings.autosave_seconds
        self.at_hand = NoteAtHand(desk.runner, seconds, self)
        self.session = self.at_hand.session
        self.list = NoteList()
        self.view = NoteDesk(desk, self.at_hand)
        self.list_acts = NoteListActs(desk, self.list)
        self.acts = NoteActs(desk, self.view, self.at_hand)
        self.links = NoteLinks(desk, self.at_hand, self.view, self.acts)
        self.findings = FindingActs(desk, self.view, self.at_hand)
        self.marking = MarkingActs(desk, self.view, self.at_hand)
        self.way = NoteWay(desk, self.view, self.at_hand)
        self.closed = ClosedNote(desk, self.view, self.session, self.way)
        self.closed.changed.connect(self.facts_changed)
        self.versions = VersionActs(desk, self.view, self.at_hand)
        self.route = RouteActs(desk, self.view, self.at_hand, self.way)
        self.speller = Speller(desk, self.session)
        self.leaving = ExportActs(desk, self.view, self.at_hand)
        self.printer = PagePrinter(desk, self.session, self.view, self.leaving.usual)
        self.spelling = SpellingActs(desk, self.view.editor, self.speller)
        self.tray = TrayActs(desk, self.view, self.at_hand, self.list_acts)
        self.twin = TwinActs(desk, self.view, self.at_hand)
        self._commands = NoteCommands(
            self.at_hand, self.view, self.acts, self.links, (*self._leaving(), *self._parts())
        )
        self._place = Place("notes")
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()
        self.list_acts.read()

    def _leaving(self) -> tuple[CommandTable, ...]:
        """What takes the note, or something of it, out."""
        desk = self.desk
        self.printing = PrintActs(desk, self.view, self.at_hand, self.leaving.usual)
        self.cited = CitedTable(desk, self.view, self.at_hand)
        copying = CopyActs(desk, self.view, self.at_hand, self.leaving.usual)
        return (self.leaving, self.printing, copying, self.cited)

    def _parts(self) -> tuple[CommandTable, ...]:
        writing = (WritingCommands(self.desk, self.view), self.twin, self.spelling)
        way = WayCommands(self.way, self.versions, self.route)
        blocks = BlockCommands(self.view, self.acts.blocks, self.acts.lengths)
        return (*writing, self.findings, self.marking, self.tray, way, blocks)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _wire(self) -> None:
        view, facts = self.view, self.facts_changed
        ministers = self.desk.runner.ask("ministers", minister_titles)
        ministers.then(view.header.form.offer_ministers)
        self.list_acts.wanted.connect(self.open)
        self.list.listed.connect(facts)
        self.list_acts.began.connect(self._take)
        self.at_hand.keeper.changed.connect(self.facts_due)
        self.at_hand.checker.changed.connect(self.facts_due)
        self.leaving.exported.connect(lambda _path: self.facts_changed.emit())
        self.session.touched.connect(self.typed)
        self.session.note_changed.connect(self.title_changed)
        view.cursor_moved.connect(facts)
        view.counted.connect(self.facts_due)
        view.find_bar.replaced.connect(self._tell_replaced)
        view.outline.all_notes_asked.connect(self.show_list)
        view.outline.add_asked.connect(self.acts.offer_sections)
        view.outline.list.asked.connect(self._go_to_section)
        view.outline.list.rename_asked.connect(self._rename)
        view.outline.list.remove_asked.connect(self.acts.remove_section)
        view.editor.compare_asked.connect(lambda name: self.acts.compare(PlacementId(name)))
        view.editor.menu_asked.connect(self._open_menu)
        view.editor.show_spelling(self.speller)
        self.speller.changed.connect(view.editor.viewport().update)
        view.side.shown.connect(self._read_panel)
        self.way.grown.connect(self.open)
        self.way.wanted.connect(self.open)
        self.way.changed.connect(self._follow_way)
        self.twin.wanted.connect(self.open)
        self.twin.changed.connect(facts)
        self.desk.preferences.changed.connect(self._follow_preferences)

    # --- what every page is --------------------------------------------------------------------

    def title(self) -> str:
        if not self.session.is_open:
            return _("Notes")
        return self.session.note.title or _("Note without a title")

    def facts(self) -> tuple[Fact, ...]:
        if not self.session.is_open:
            return list_facts(self.list.count, self.desk.appearance.scale)
        facts = facts_of(self.at_hand, self.view.kind, self.view.counted_now(), self._standing())
        return (*self.closed.facts(), *facts, *self.way.facts())

    def _standing(self) -> tuple[str, int, float]:
        """Section and number of the paragraph at the cursor, and the scale of the interface."""
        line = self.view.line()
        section = next((s for s in self.session.note.sections if s.id == line.section), None)
        ids = [element.id for element in section.body] if section else []
        number = ids.index(line.element.id) + 1 if line.element and line.element.id in ids else 0
        return line.section, number, self.desk.appearance.scale

    def show_place(self, place: Place) -> None:
        if place.kind is ThingKind.NOTE and place.id:
            self.open(place.id, place.inside)
        elif place.kind in PLACEABLE and place.kind is not None:
            self._place_thing(Payload(place.kind, place.id), place.inside)
        elif not self.session.is_open:
            self.show_list()
        elif place.kind is None and place.inside:
            self.links.placing.place_family(FamilyId(place.inside))
        else:
            self.view.take_focus()

    def here(self) -> Place | None:
        if not self.session.is_open:
            return None
        return Place("notes", ThingKind.NOTE, self.session.note.id, inside=self.view.line().section)

    def refresh(self, changes: Changes) -> None:
        self.at_hand.materials.hear(changes)
        if changes.notes:
            self.list_acts.read()
        if changes.kinds:
            self.list_acts.read_kinds()
        if self.session.note.id in changes.notes:
            self.way.read()
        self.twin.hear(changes)
        if changes.evidence or changes.recommendations or changes.blocks:
            self.at_hand.checker.check_now()
            self._read_panel(self.view.side.tab)

    def can(self, command: CommandName) -> bool:
        return self._commands.can(command)

    def perform(self, command: CommandName) -> None:
        if command == "new_note":
            self.list_acts.begin()
        elif command == "note_kinds":
            self.list_acts.open_kinds()
        elif command == "word_templates":
            self.list_acts.open_templates()
        elif command == "all_notes":
            self.show_list()
        elif self._commands.can(command):
            self._commands.perform(command)

    def leave(self) -> None:
        self.at_hand.put_down()

    # --- notes ---------------------------------------------------------------------------------

    def open(self, note: str, inside: str = "") -> None:
        """Show this note, with the cursor in the section or paragraph that is named."""
        self._place = Place("notes", ThingKind.NOTE, note, inside=inside)
        if self.session.note.id == note:
            self._show_note()
            return
        self.at_hand.put_down()
        self.desk.runner.run(open_note, NoteId(note)).then(self._take)

    def show_list(self) -> None:
        """All notes; the open one is put down and closed."""
        self.at_hand.close()
        self._stack.setCurrentWidget(self.list)
        self.list.take_focus_when_read()
        self.list_acts.read()
        self.facts_changed.emit()
        self.title_changed.emit()

    def _take(self, opened: OpenNote) -> None:
        self.view.kind = self.list_acts.kind(opened.note.kind)
        self.at_hand.open(opened)
        self._show_note()
        self._read_panel(self.view.side.tab)
        self.title_changed.emit()

    def _show_note(self) -> None:
        self._stack.setCurrentWidget(self.view)
        inside, self._place = self._place.inside, Place("notes")
        version = version_inside(inside)
        if version:
            self.versions.look_at(version)
            return
        if inside:
            self._go_to_section(inside)
        self.view.take_focus()

    def _place_thing(self, payload: Payload, form: str = "") -> None:
        if self.session.is_open:
            self._stack.setCurrentWidget(self.view)
            self.view.take_focus()
            self.links.place_payload(payload, form)
        else:
            self.show_list()
            self.desk.messages.tell(_("Open a note first; then it can be placed there."))

    # --- the open note -------------------------------------------------------------------------

    def _go_to_section(self, section: str) -> None:
        """To the first paragraph of a section, its heading in sight; or to a paragraph."""
        found = next((each for each in self.session.note.sections if each.id == section), None)
        self.view.editor.go_to(Point(section))
        if found:
            self.view.editor.scroll_to_top(whole=found is self.session.note.sections[0])
            self.view.editor.go_to(start_of(found))
        self.view.take_focus()

    def _rename(self, section: str) -> None:
        found = next((each for each in self.session.note.sections if each.id == section), None)
        if found:
            self.view.editor.select(Point(section), Point(section, len(found.heading)))
            self.view.take_focus()

    def _offered(self, name: CommandName) -> QAction:
        """The action of a command, as it makes sense at the cursor now."""
        action = self.desk.action(name)
        action.setEnabled(self.can(name))
        return action

    def _tell_replaced(self, count: int) -> None:
        words = ngettext("Replaced in {count} place", "Replaced in {count} places", count)
        tell_done(self.desk.messages, self.session, words.format(count=count))

    def _open_menu(self, place: QPoint) -> None:
        open_note_menu(self.view, self._offered, place, (self.findings, self.spelling))

    def _read_panel(self, tab: int) -> None:
        if tab == HISTORY:
            self.versions.list_versions()
        elif tab == LIBRARY:
            self.view.side.library.ask()

    def _follow_way(self) -> None:
        """The note stands in another state: what is listed of it is read anew."""
        self._read_panel(self.view.side.tab)
        self.facts_changed.emit()

    def _follow_preferences(self) -> None:
        self.at_hand.keeper.wait(self.desk.preferences.settings.autosave_seconds)
