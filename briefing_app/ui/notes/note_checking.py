"""Checks the open note as it is written: after a pause, off the screen's thread."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.checks.check_report import CheckReport
from briefing_app.checks.finding import Finding, Severity
from briefing_app.domain.note import Note
from briefing_app.operations.check_note import look_over
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text.note_document import NO_NOTE
from briefing_app.ui.operation_runner import OperationRunner, Running
from briefing_app.ui.tokens import Meaning

PAUSE = 600
MEANINGS = {
    Severity.ERROR: Meaning.ERROR,
    Severity.WARNING: Meaning.WARNING,
    Severity.INFO: Meaning.INFO,
}


class NoteChecker(QObject):
    """`report` is about `checked`, the note as it was looked at last; the gravest stands first.

    What is typed meanwhile ends a check: it would tell of words that were others already, and
    take from the keys the time they need. Nothing is found in a note that is closed: nobody
    could mend it.
    """

    changed = Signal()
    blocked = Signal(object)
    """A `Finding` that blocks the export and was not there before."""

    def __init__(self, session: NoteSession, runner: OperationRunner) -> None:
        super().__init__(session)
        self._session = session
        self._runner = runner
        self.report = CheckReport()
        self.checked: Note = NO_NOTE
        self.passed_at = ""
        self.pages_of: Callable[[Note], int] = _unknown
        """How many pages a note was laid out on; 0 while nobody knows."""
        self._running: Running[CheckReport] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.check_now)
        session.touched.connect(self._put_off)
        session.opened.connect(self._begin)
        session.moved.connect(self._follow_state)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is open: nothing that was accepted with a reason."""
        return self.report.open

    def check_now(self) -> None:
        self._pause.stop()
        if self._session.is_open and not self._session.is_closed:
            note = self._session.now
            self._running = self._runner.ask_in_steps(
                "findings of the note", look_over, note, self.pages_of(note)
            )
            self._running.then(lambda report: self._take(note, report))

    def _put_off(self) -> None:
        if self._running is not None:
            self._running.drop()
            self._running = None
        self._pause.start()

    def of_section(self, section: str) -> tuple[Finding, ...]:
        """What was found in a section and its paragraphs."""
        return tuple(finding for finding in self.findings if finding.place.section == section)

    def _begin(self) -> None:
        self.report, self.checked, self.passed_at = CheckReport(), NO_NOTE, ""
        self.changed.emit()
        self.check_now()

    def _follow_state(self) -> None:
        if self._session.is_closed:
            self._begin()
        else:
            self.check_now()

    def _take(self, note: Note, report: CheckReport) -> None:
        if note.id != self._session.note.id or self._session.is_closed:
            return
        before, is_first = self.report, not self.passed_at
        self.report, self.checked = report, note
        self.passed_at = datetime.now(UTC).astimezone().strftime("%H:%M:%S")
        self.changed.emit()
        known = {finding.key for finding in before.blocking}
        new = [finding for finding in report.blocking if finding.key not in known]
        if new and not is_first:
            self.blocked.emit(new[0])


def _unknown(_note: Note) -> int:
    return 0


def worst(findings: tuple[Finding, ...]) -> tuple[Meaning, int] | None:
    """The gravest meaning among the findings, and how many are of it."""
    for severity, meaning in MEANINGS.items():
        count = sum(1 for finding in findings if finding.severity is severity)
        if count:
            return meaning, count
    return None
