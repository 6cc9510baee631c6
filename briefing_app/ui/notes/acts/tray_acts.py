"""The kind of the open note, changed and followed; and what one does with its tray."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from briefing_app.domain import note_tray
from briefing_app.domain.ids import SectionId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.note_editing import Spot
from briefing_app.domain.text import Table
from briefing_app.language import _, language, ngettext
from briefing_app.operations.write_notes import take_milestone
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.note_list_acts import NoteListActs
from briefing_app.ui.notes.acts.writing_commands import Doing
from briefing_app.ui.notes.change_kind_dialog import ChangeKindDialog
from briefing_app.ui.notes.editor.drop_zone import Landing, landing_at
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.text.page_points import Edit, Point, start_of, width
from briefing_app.ui.notes.text.placing_edits import spot_at
from briefing_app.ui.notes.tray import TRAY_TYPE, tray_section
from briefing_app.ui.notes.way_back import tell_done

BEFORE_CHANGE = "kind"
"""The milestone at which the note is kept as a version."""


class TrayActs(QObject):
    """Each act is one step of the note's history, and can be taken back from its message too."""

    def __init__(
        self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand, list_acts: NoteListActs
    ) -> None:
        super().__init__(view)
        self._desk, self._view, self._list_acts = desk, view, list_acts
        self._session, self._keeper = at_hand.session, at_hand.keeper
        self._checker = at_hand.checker
        self.dialog: ChangeKindDialog | None = None
        self.tray = view.outline.tray
        self.tray.place_asked.connect(self.place)
        self.tray.section_asked.connect(self.put_back)
        self.tray.drop_asked.connect(self.drop)
        self._session.note_changed.connect(self._follow)
        self._session.opened.connect(self._follow)
        list_acts.kinds_read.connect(self._measure_again)
        view.editor.viewport().installEventFilter(self)

    def doing(self) -> Doing:
        return {"change_kind": self.ask_kind, "tray": self.go_to_tray}

    def conditions(self) -> Doing:
        return {
            "change_kind": lambda: not self._session.is_closed and self._list_acts.kinds,
            "tray": lambda: self._session.note.tray,
        }

    # --- the kind ------------------------------------------------------------------------------

    def ask_kind(self) -> None:
        self._session.settle()
        kinds = self._list_acts.kinds
        dialog = ChangeKindDialog(self._view.window(), self._session.note, kinds)
        dialog.agreed.connect(self.change_kind)
        dialog.closed.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.ask(dialog.list)

    def change_kind(self, key: str) -> None:
        """One step; the note as it was before is kept as a version too."""
        self._keeper.save_then(
            lambda: self._desk.runner.run(
                take_milestone, self._session.note.id, BEFORE_CHANGE
            ).then(lambda _version: self._change(key))
        )

    def _change(self, key: str) -> None:
        old, new = self._list_acts.kind(self._session.note.kind), self._list_acts.kind(key)
        if new is None:
            return
        self._session.change(lambda note: note_tray.change_kind(note, old, new))
        name = new.short_name.in_language(language())
        count = len(self._session.note.tray)
        said = _("The note is now: {name}").format(name=name)
        if count:
            waits = ngettext("{count} section waits", "{count} sections wait", count)
            said = f"{name} \u00b7 {waits.format(count=count)}"
            self._view.show_outline()
        tell_done(self._desk.messages, self._session, said)

    def _follow(self) -> None:
        """Also after undo and redo: the kind and the tray are what the note says."""
        note = self._session.note
        self.tray.show_sections(note.tray)
        shown = self._view.kind.key if self._view.kind else ""
        if self._session.is_open and shown != note.kind:
            self._view.show_kind(self._list_acts.kind(note.kind))

    def _measure_again(self) -> None:
        """The kinds were read anew: this note's own may be another now."""
        if self._session.is_open:
            self._view.show_kind(self._list_acts.kind(self._session.note.kind))
            self._checker.check_now()

    # --- the tray ------------------------------------------------------------------------------

    def go_to_tray(self) -> None:
        self._view.show_outline()
        self.tray.list.setFocus()

    def place(self, section: str, spot: Spot | None = None) -> None:
        """At the spot; without one behind the paragraph at the cursor."""
        waiting = self._waiting(section)
        point = self._view.editor.writing.point
        if waiting is None or self._session.is_closed:
            return

        def change(note: Note) -> Edit:
            where = spot or spot_at(note, point)
            if where is None:
                return Edit(note, point)
            return Edit(note_tray.place_from_tray(note, waiting.id, where), _end_of(waiting, point))

        self._session.apply(change)
        self._tell_done(_("Placed: {name}"), waiting)
        self._view.take_focus()

    def put_back(self, section: str) -> None:
        """As a section of its own, behind the one at the cursor."""
        waiting = self._waiting(section)
        if waiting is None or self._session.is_closed:
            return
        ids = [each.id for each in self._session.note.sections]
        here = SectionId(self._view.line().section)
        before = ids[ids.index(here) + 1] if here in ids[:-1] else None
        back = partial(note_tray.section_from_tray, section=waiting.id, before=before)
        self._session.change(back)
        self._tell_done(_("Put back: {name}"), waiting)
        self._view.editor.go_to(start_of(waiting))
        self._view.take_focus()

    def drop(self, section: str) -> None:
        waiting = self._waiting(section)
        if waiting is None or self._session.is_closed:
            return
        self._session.change(partial(note_tray.drop_from_tray, section=waiting.id))
        self._tell_done(_("Dropped: {name}"), waiting)

    def _waiting(self, section: str) -> Section | None:
        return next((each for each in self._session.note.tray if each.id == section), None)

    def _tell_done(self, said: str, section: Section) -> None:
        name = section.heading or _("Without a heading")
        tell_done(self._desk.messages, self._session, said.format(name=name))

    # --- dragged from the tray onto the page -----------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A drag from the tray is shown and dropped as one from the library is."""
        del watched
        editor = self._view.editor
        if isinstance(event, QDragMoveEvent) and event.mimeData().hasFormat(TRAY_TYPE):
            editor.show_landing(self._landing(event.position()))
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.mimeData().hasFormat(TRAY_TYPE):
            landing = self._landing(event.position())
            editor.show_landing(None)
            if landing:
                self.place(tray_section(event.mimeData()), landing.spot)
                event.acceptProposedAction()
            return True
        return False

    def _landing(self, place: QPointF) -> Landing | None:
        on_page = place + QPointF(0, self._view.editor.verticalScrollBar().value())
        return landing_at(self._session.page, on_page)


def _end_of(section: Section, otherwise: Point) -> Point:
    """Behind the last word that comes in."""
    last = section.body[-1] if section.body else None
    if last is None or (not isinstance(last, Table) and not last.runs):
        return otherwise
    paragraph = last.rows[-1][-1] if isinstance(last, Table) else last
    return Point(paragraph.id, width(paragraph.runs))
