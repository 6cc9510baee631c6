"""Checks the open note as it is written: after a pause, off the screen's thread."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.checks.finding import Finding, Severity
from briefing_app.domain.note import Note
from briefing_app.operations.check_note import check_note
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.operation_runner import OperationRunner
from briefing_app.ui.tokens import Meaning

PAUSE = 600
MEANINGS = {
    Severity.ERROR: Meaning.ERROR,
    Severity.WARNING: Meaning.WARNING,
    Severity.INFO: Meaning.INFO,
}


class NoteChecker(QObject):
    """`findings` belong to the note as it was checked last; the gravest stand first."""

    changed = Signal()

    def __init__(self, session: NoteSession, runner: OperationRunner) -> None:
        super().__init__(session)
        self._session = session
        self._runner = runner
        self.findings: tuple[Finding, ...] = ()
        self.passed_at = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.check_now)
        session.touched.connect(self._pause.start)
        session.opened.connect(self._begin)

    def check_now(self) -> None:
        self._pause.stop()
        if self._session.is_open:
            note = self._session.now
            running = self._runner.ask("findings of the note", check_note, note)
            running.then(lambda findings: self._take(note, findings))

    def of_section(self, section: str) -> tuple[Finding, ...]:
        """What was found in a section and its paragraphs."""
        return tuple(finding for finding in self.findings if finding.place.section == section)

    def _begin(self) -> None:
        self.findings, self.passed_at = (), ""
        self.changed.emit()
        self.check_now()

    def _take(self, note: Note, findings: tuple[Finding, ...]) -> None:
        if note.id != self._session.note.id:
            return
        self.findings = findings
        self.passed_at = datetime.now(UTC).astimezone().strftime("%H:%M:%S")
        self.changed.emit()


def worst(findings: tuple[Finding, ...]) -> tuple[Meaning, int] | None:
    """The gravest meaning among the findings, and how many are of it."""
    for severity, meaning in MEANINGS.items():
        count = sum(1 for finding in findings if finding.severity is severity)
        if count:
            return meaning, count
    return None
