"""Has the open note laid out exactly, where that is possible: at a pause, while pages are seen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.note import Note
from briefing_app.domain.page_place import DrawnPage
from briefing_app.language import _
from briefing_app.operations.export_note import AS_USUAL, ExportOptions
from briefing_app.operations.print_pages import Printed, draw_printed, print_pages
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.panels.side_panels import PAGES
from briefing_app.ui.notes.text.page_points import Point
from briefing_app.ui.operation_runner import Running

PAUSE = 1500
OptionsOf = Callable[[Note], ExportOptions]


class PagePrinter(QObject):
    """What is typed meanwhile ends the work at once: its pages would be old when they came."""

    def __init__(
        self, desk: Desk, session: NoteSession, view: NoteDesk, options_of: OptionsOf
    ) -> None:
        super().__init__(view)
        self._options_of, self._options = options_of, AS_USUAL
        self._desk, self._session, self._view = desk, session, view
        self._panel = view.side.pages
        self._printed: Printed | None = None
        self._running: Running[Printed] | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.print_now)
        session.touched.connect(self._put_off)
        session.opened.connect(self._begin)
        view.side.shown.connect(self._look)
        view.cursor_moved.connect(self._follow)
        self._panel.went.connect(self._go)
        self._panel.picture_wanted.connect(self._draw)
        self._panel.print_asked.connect(lambda: desk.action("print_note").trigger())
        self._explain("")

    def print_now(self) -> None:
        self._pause.stop()
        note = self._session.note
        if not self._is_seen:
            return
        before, self._options = self._options, self._options_of(note)
        if self._printed and self._printed.note == note and before == self._options:
            return
        running = self._desk.runner.run_behind(
            "pages of the note", print_pages, self._desk.layout, note, self._options
        )
        self._running = running
        running.then(lambda printed: self._take(running, printed))
        running.otherwise(lambda fault: self._excuse(running, fault))

    @property
    def _is_seen(self) -> bool:
        side = self._view.side
        seen = self._session.is_open and side.tab == PAGES and not side.isHidden()
        return seen and self._desk.layout.is_there

    def _put_off(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None
        if self._is_seen:
            self._pause.start(PAUSE)

    def _begin(self) -> None:
        self._put_off()
        self._close()
        self._panel.begin()
        self._explain("")

    def _look(self, tab: int) -> None:
        if tab == PAGES:
            self._follow()
            self._pause.start(0 if self._printed is None else PAUSE)

    def _take(self, running: Running[Printed], printed: Printed) -> None:
        """Pages that come after the next key were overtaken by it."""
        if running is not self._running:
            printed.close()
            return
        self._running = None
        self._close()
        self._printed = printed
        self._explain("")
        self._panel.show_exact(printed)
        self._view.counted.emit()
        self._follow()

    def _excuse(self, running: Running[Printed], fault: BriefingError) -> None:
        """One quiet sentence; the estimate stays. What was put off needs none."""
        if running is not self._running:
            return
        self._running = None
        self._explain(fault.sentence)
        self._view.show_pages()

    def _explain(self, fault: str) -> None:
        if not self._desk.layout.is_there:
            fault = _("LibreOffice, which could tell the exact pages, is not installed here.")
        self._panel.explain(fault or _("The exact pages follow at a pause."))

    def _draw(self, printed: Printed, number: int, width: int) -> None:
        def take(drawn: DrawnPage) -> None:
            self._panel.take_picture(printed, drawn)

        question = f"printed page {number}"
        running = self._desk.runner.ask(question, draw_printed, printed, number, width)
        running.then(take).otherwise(lambda _fault: None)

    def _follow(self) -> None:
        if self._view.side.tab == PAGES:
            point = self._view.editor.writing.point
            self._panel.follow(point.line, point.offset)

    def _go(self, line: str, offset: int) -> None:
        self._view.editor.go_to(Point(line, offset))
        self._view.take_focus()

    def _close(self) -> None:
        if self._printed is not None:
            self._printed.close()
            self._printed = None
