"""The route of the open note: opened as a form, kept, and its slip written or printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.export_files import with_ending
from briefing_app.domain.route import Route
from briefing_app.language import _
from briefing_app.operations.keep_route import keep_route
from briefing_app.operations.routing_slip import Slip, routing_slip, save_slip
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.note_way import NoteWay
from briefing_app.ui.notes.acts.slip_printing import print_slip
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.way.route_dialog import PRINT, SLIP, RouteDialog


class RouteActs(QObject):
    def __init__(self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand, way: NoteWay) -> None:
        super().__init__(view)
        self._desk, self._view, self._way = desk, view, way
        self._session, self._keeper = at_hand.session, at_hand.keeper
        self.dialog: RouteDialog | None = None

    def open(self) -> None:
        standing = self._way.standing
        if standing is None:
            return
        asked_by = self._session.note.header.decision_by
        dialog = RouteDialog(self._view.window(), standing, self._desk.questions, asked_by)
        dialog.route_given.connect(self._keep)
        dialog.chosen.connect(self._go_on)
        dialog.closed.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.ask(dialog.needed)

    def _keep(self, route: Route) -> None:
        running = self._desk.runner.run(keep_route, self._session.note.id, route)
        running.otherwise(self._complain).then(lambda _kept: self._way.read())

    def _go_on(self, choice: str) -> None:
        if choice == SLIP:
            self.save_slip()
        elif choice == PRINT:
            self.print_slip()

    def save_slip(self) -> None:
        """The slip names the note as it is kept, so that what was typed is kept first."""
        self._keeper.save_then(partial(self._read_slip, self._choose_path))

    def print_slip(self) -> None:
        self._keeper.save_then(partial(self._read_slip, self._print))

    def _read_slip(self, then: Callable[[Slip], None]) -> None:
        running = self._desk.runner.run(routing_slip, self._session.note.id)
        running.otherwise(self._complain).then(then)

    def _choose_path(self, slip: Slip) -> None:
        title, words = _("Save the routing slip"), _("Word documents")
        proposed = Path(slip.file_name)
        path = self._desk.questions.file_to_save(title, proposed, f"{words} (*.docx)")
        if path is not None:
            running = self._desk.runner.run(save_slip, slip, with_ending(path))
            running.otherwise(self._complain).then(self._saved)

    def _saved(self, path: Path) -> None:
        self._desk.messages.tell(
            _("Saved {name}").format(name=path.name),
            _("Open"),
            partial(self._desk.questions.show_file, path),
        )

    def _print(self, slip: Slip) -> None:
        print_slip(slip, self._view.window())

    def _complain(self, fault: BriefingError) -> None:
        self._desk.messages.complain(fault.sentence)
