"""What one does with the versions of the open note: keep, compare, bring back, ask what changed."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.ids import VersionId
from briefing_app.domain.note import Note
from briefing_app.domain.overview import NoteVersion, OpenNote
from briefing_app.domain.since import ChangeSince
from briefing_app.domain.word_difference import Stretch
from briefing_app.language import _
from briefing_app.operations.changed_since import changed_since_version
from briefing_app.operations.compare_wordings import compare_wordings
from briefing_app.operations.write_notes import (
    bring_back,
    note_versions,
    take_version,
    version_note,
)
from briefing_app.ui.desk import Desk
from briefing_app.ui.moments import moment_in_words
from briefing_app.ui.notes.blocks.compare_dialog import Sides
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.panels.history_panel import HistoryPanel
from briefing_app.ui.notes.way.changed_dialog import ChangedDialog
from briefing_app.ui.notes.way.version_compare import BACK, SINCE, Wording, show_wordings, sides_of
from briefing_app.ui.notes.way_back import tell_done
from briefing_app.ui.parts.dialog import Dialog


class VersionActs(QObject):
    """Listens to the history panel."""

    listed = Signal()

    def __init__(self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._session, self._keeper = at_hand.session, at_hand.keeper
        self.dialog: Dialog | None = None
        panel = self.panel
        panel.keep_asked.connect(self.keep)
        panel.compare_asked.connect(self.compare)
        panel.back_asked.connect(self.bring_back)
        panel.since_asked.connect(self.ask_since)

    @property
    def panel(self) -> HistoryPanel:
        return self._view.side.history

    def list_versions(self) -> None:
        if self._session.is_open:
            asked = self._desk.runner.ask("versions", note_versions, self._session.note.id)
            asked.then(self._show)

    def _show(self, versions: tuple[NoteVersion, ...]) -> None:
        self.panel.show_versions(versions, closed=self._session.is_closed)
        self.listed.emit()

    def keep(self) -> None:
        name = self._desk.questions.line(_("Keep a version"), _("Name of the version"))
        if name is None:
            return
        self._keeper.save_then(
            lambda: self._desk.runner.run(take_version, self._session.note.id, name).then(
                self._kept
            )
        )

    def _kept(self, version: NoteVersion) -> None:
        self._desk.messages.tell(_("Kept: {name}").format(name=version.name))
        self.list_versions()

    # --- two wordings --------------------------------------------------------------------------

    def compare_chosen(self) -> None:
        """What is chosen in the panel; without a choice, the newest version with now."""
        chosen = self.panel.chosen()
        if chosen:
            self.compare(chosen)

    def look_at(self, version: VersionId) -> None:
        """A kept version, known by its identity, with the note now."""
        read = self._desk.runner.run(note_versions, self._session.note.id)
        read.then(lambda kept: self._look(tuple(v for v in kept if v.id == version)))

    def _look(self, found: tuple[NoteVersion, ...]) -> None:
        if found:
            self.compare(found)

    def compare(self, versions: tuple[NoteVersion, ...]) -> None:
        """One version with the note now, or two with each other, whichever was first left."""
        self._session.settle()
        older, *newer = sorted(versions[:2], key=lambda version: version.made_on)
        read = self._desk.runner.run(version_note, older.id)
        read.then(partial(self._with_other, older, newer[0] if newer else None))

    def _with_other(self, older: NoteVersion, newer: NoteVersion | None, then: Note) -> None:
        left = Wording(then, older)
        if newer is None:
            self._open(left, Wording(self._session.note))
            return
        read = self._desk.runner.run(version_note, newer.id)
        read.then(lambda note: self._open(left, Wording(note, newer)))

    def _open(self, older: Wording, newer: Wording) -> None:
        sides = sides_of(older, newer)
        running = self._desk.runner.run(compare_wordings, sides.left, sides.right)
        running.then(partial(self._show_sides, older, newer, sides))

    def _show_sides(
        self, older: Wording, newer: Wording, sides: Sides, stretches: tuple[Stretch, ...]
    ) -> None:
        dialog = show_wordings(self._view.window(), newer, sides, stretches)
        if older.version:
            dialog.chosen.connect(partial(self._decide, older.version))
        self._ask(dialog)

    def _decide(self, version: NoteVersion, choice: str) -> None:
        if choice == BACK:
            self.bring_back(version)
        elif choice == SINCE:
            self.ask_since(version)

    # --- bring back ----------------------------------------------------------------------------

    def bring_back(self, version: NoteVersion) -> None:
        self._keeper.save_then(
            lambda: self._desk.runner.run(bring_back, version.id).then(self._brought)
        )

    def _brought(self, opened: OpenNote) -> None:
        self._session.change(lambda _now: opened.note)
        self.list_versions()
        tell_done(self._desk.messages, self._session, _("Brought back"))

    # --- since ---------------------------------------------------------------------------------

    def ask_since(self, version: NoteVersion) -> None:
        running = self._desk.runner.run(changed_since_version, version.id)
        running.then(partial(self._show_since, version))

    def _show_since(self, version: NoteVersion, found: tuple[ChangeSince, ...]) -> None:
        when = _("{name}, kept on {when}").format(
            name=version.name, when=moment_in_words(version.made_on)
        )
        dialog = ChangedDialog(self._view.window(), when, found)
        dialog.opened.connect(self._desk.go)
        self._ask(dialog)

    def _ask(self, dialog: Dialog) -> None:
        dialog.closed.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.ask()
