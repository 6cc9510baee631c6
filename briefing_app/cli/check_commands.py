"""What is to be mended in a note."""

from argparse import Namespace
from datetime import datetime

from briefing_app.checks.check_report import AcceptedFinding, CheckReport
from briefing_app.checks.finding import Finding, Severity, place_in_words
from briefing_app.checks.statistics import in_words
from briefing_app.cli.asking import Asking
from briefing_app.cli.finding_answers import frozen_answer, report_answer
from briefing_app.cli.note_commands import open_named
from briefing_app.cli.printing import as_json, in_columns, wants_json
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.issue import ReportLine
from briefing_app.domain.note import Note, NoteState
from briefing_app.language import _, language
from briefing_app.operations.check_note import look_over


def check(ask: Asking, words: Namespace) -> int:
    """Status 1 when something blocks a final copy; of a note that is closed nothing is asked."""
    note = open_named(ask, words.note)
    if note.state in (NoteState.ISSUED, NoteState.WITHDRAWN):
        return _tell_frozen(ask, note, in_json=wants_json(words))
    report = report_of(ask, note, ask.pages_of(note) if words.pages else 0)
    if wants_json(words):
        as_json(report_answer(note, report))
    else:
        _print_report(note, report)
    return int(bool(report.blocking))


def _tell_frozen(ask: Asking, note: Note, *, in_json: bool) -> int:
    """What the checks said when the note went out."""
    from briefing_app.operations.issue_note import issue_of

    issue = ask(issue_of, note.id)
    report = issue[1].report if issue else ()
    if in_json:
        as_json(frozen_answer(report))
    elif issue is None:
        print(_("The checks rest: nothing is asked of a note that is withdrawn."))
    else:
        issued_on = datetime.fromisoformat(issue[0].issued_on).astimezone().date()
        day = date_in_words(issued_on.isoformat(), language())
        print(_("Issued on {date}: {name}").format(date=day, name=issue[0].file_name))
        print(_("SHA-256 of the record: {hash}").format(hash=issue[0].hash))
        in_columns(map(_frozen_line, report))
        if not report:
            print(_("The checks found nothing when the note went out."))
    return 0


def _frozen_line(line: ReportLine) -> tuple[str, ...]:
    said = _("{title}: {reason}").format(title=line.title, reason=line.accepted or line.reason)
    severity = _("Accepted") if line.accepted else _severities()[Severity(line.severity)]
    return severity, line.where, said


def _print_report(note: Note, report: CheckReport) -> None:
    """What was found, then what was counted, which is for information alone."""
    lines = (
        *(_finding_line(note, finding) for finding in report.open),
        *(_accepted_line(note, accepted) for accepted in report.accepted),
    )
    if lines:
        in_columns(lines)
    else:
        print(_("Nothing was found."))
    for line in in_words(report.statistics):
        print(line)


def _finding_line(note: Note, finding: Finding) -> tuple[str, ...]:
    where = place_in_words(note, finding.place)
    said = _("{title}: {reason}").format(title=finding.title, reason=finding.reason)
    return _severities()[finding.severity], where, said


def _accepted_line(note: Note, accepted: AcceptedFinding) -> tuple[str, ...]:
    """The reason stands in the place of what the check says."""
    where = place_in_words(note, accepted.finding.place)
    given = accepted.acceptance
    said = _("{title}: {reason}").format(title=accepted.finding.title, reason=given.reason)
    by = ", ".join(filter(None, (given.by, given.on[:10])))
    return _("Accepted"), where, f"{said} ({by})" if by else said


def report_of(ask: Asking, note: Note, pages: int = 0) -> CheckReport:
    return ask(look_over, note, pages)


def _severities() -> dict[Severity, str]:
    return {
        Severity.ERROR: _("Blocking"),
        Severity.WARNING: _("To look at"),
        Severity.INFO: _("For information"),
    }
