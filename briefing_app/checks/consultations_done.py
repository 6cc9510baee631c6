"""NEXT: a note on its way to approval was consulted on, and nobody's answer is overdue."""

from collections.abc import Iterator

from briefing_app.checks.case import Case, at_field
from briefing_app.checks.finding import Finding, Severity
from briefing_app.domain.dates import PartialDate
from briefing_app.domain.note import NoteState
from briefing_app.language import _, language

CHECK = "NEXT"
FIELD = "consultations"


def check_consultations(case: Case) -> Iterator[Finding]:
    """Asked once the note is in review or approved, where its route is known."""
    if case.route is None or case.note.state not in (NoteState.IN_REVIEW, NoteState.APPROVED):
        return
    consultations = case.route.consultations
    if not consultations and FIELD in case.kind.fields and not case.note.header.consultations:
        reason = _("The note is on its way, and nobody is listed as consulted.")
        yield _finding(_("No consultations"), reason, "none")
    for each in consultations:
        due = PartialDate.parse(each.due)
        if each.is_open and due and each.due < case.today:
            reason = _("{unit} was to answer by {date}.")
            reason = reason.format(unit=each.unit, date=due.in_words(language()))
            yield _finding(_("An answer is overdue"), reason, f"{each.unit} {each.due}")


def _finding(title: str, reason: str, about: str) -> Finding:
    return Finding(CHECK, Severity.WARNING, title, reason, at_field(FIELD), about)
