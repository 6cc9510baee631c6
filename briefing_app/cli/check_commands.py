"""What is to be mended in a note."""

from argparse import Namespace

from briefing_app.checks.check_report import AcceptedFinding, CheckReport
from briefing_app.checks.finding import Finding, Severity, place_in_words
from briefing_app.checks.statistics import in_words
from briefing_app.cli.asking import Asking
from briefing_app.cli.finding_answers import report_answer
from briefing_app.cli.note_commands import open_named
from briefing_app.cli.printing import as_json, in_columns, wants_json
from briefing_app.domain.note import Note
from briefing_app.language import _
from briefing_app.operations.check_note import look_over


def check(ask: Asking, words: Namespace) -> int:
    """Status 1 when something blocks a final copy."""
    note = open_named(ask, words.note)
    report = report_of(ask, note, ask.pages_of(note) if words.pages else 0)
    if wants_json(words):
        as_json(report_answer(note, report))
    else:
        _print_report(note, report)
    return int(bool(report.blocking))


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
