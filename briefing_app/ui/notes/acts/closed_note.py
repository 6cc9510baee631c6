"""A note that stays as it is: the report that was frozen with it instead of live findings."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.issue import Issued, IssueId, IssueRow
from briefing_app.language import _, language, ngettext
from briefing_app.operations.issue_note import issued_record
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.note_way import NoteWay
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.way.standing_words import local_day, state_name
from briefing_app.ui.page import Fact


class ClosedNote(QObject):
    changed = Signal()
    """What is told of the closed note is another thing."""

    def __init__(self, desk: Desk, view: NoteDesk, session: NoteSession, way: NoteWay) -> None:
        super().__init__(view)
        self._desk, self._side = desk, view.side
        self._session, self._way = session, way
        self._record: tuple[IssueId, Issued] | None = None
        session.opened.connect(self._follow)
        way.changed.connect(self._follow)
        view.side.frozen.copy_asked.connect(self._copy)

    def facts(self) -> tuple[Fact, ...]:
        """In the status bar, in the place of what is said of a note that is written."""
        standing = self._way.standing
        if not self._session.is_closed or standing is None:
            return ()
        issue = standing.issue
        if issue is None:
            return (Fact(state_name(standing), "plain", "panel_findings"),)
        day = date_in_words(local_day(issue.issued_on), language())
        told = (Fact(_("Issued on {date}").format(date=day), "plain", "panel_findings"),)
        if self._record is None or self._record[0] != issue.id:
            return told
        return (*told, Fact(_found(self._record[1]), "plain", "panel_findings"))

    def _follow(self) -> None:
        closed = self._session.is_closed
        self._side.show_closed(closed=closed)
        issue = self._issue()
        if not closed or self._way.standing is None:
            self._side.frozen.show_nothing()
            return
        if issue is None:
            self._side.frozen.show_withdrawn()
            return
        if self._record is not None and self._record[0] == issue.id:
            self._show(issue, self._record[1])
            return
        self._side.frozen.show_issue(issue)
        asked = self._desk.runner.ask("issued record", issued_record, issue.id)
        asked.then(lambda record: self._show(issue, record))

    def _show(self, issue: IssueRow, record: Issued) -> None:
        if self._issue() != issue:
            return
        self._record = issue.id, record
        self._side.frozen.show_issue(issue)
        self._side.frozen.show_record(record)
        self.changed.emit()

    def _issue(self) -> IssueRow | None:
        standing = self._way.standing
        return standing.issue if standing and standing.note == self._session.note.id else None

    def _copy(self) -> None:
        issue = self._issue()
        if issue is not None:
            QGuiApplication.clipboard().setText(issue.hash)
            self._desk.messages.tell(_("The hash is on the clipboard"))


def _found(record: Issued) -> str:
    count = len([line for line in record.report if not line.accepted])
    if not count:
        return _("Nothing found at issue")
    said = ngettext("{count} finding at issue", "{count} findings at issue", count)
    return said.format(count=count)
