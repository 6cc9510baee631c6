"""What the checks say of a note, as remarks for whoever reviews it."""

from briefing_app.checks.check_report import AcceptedFinding
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.domain.note import Note
from briefing_app.export.review_comments import Remark
from briefing_app.export.step import Step, no_step
from briefing_app.language import _
from briefing_app.operations.check_note import look_over
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def review_remarks(
    workspace: Workspace, note: Note, step: Step = no_step
) -> Outcome[tuple[Remark, ...]]:
    """What was accepted, with the reason, by whom and when; then what is open and to be looked at.

    What is for information alone would only be in the way.
    """
    report = look_over(workspace, note, step=step).value
    open_ones = (each for each in report.open if each.severity is not Severity.INFO)
    return Outcome((*map(_accepted, report.accepted), *map(_open, open_ones)))


def _accepted(accepted: AcceptedFinding) -> Remark:
    finding, given = accepted.finding, accepted.acceptance
    lines = (finding.title, finding.reason, _("Accepted: {reason}").format(reason=given.reason))
    return _remark(finding.place, given.by or _("Checks"), lines, given.on)


def _open(finding: Finding) -> Remark:
    title = _("Open question: {title}").format(title=finding.title)
    return _remark(finding.place, _("Checks"), (title, finding.reason))


def _remark(place: Place, by: str, lines: tuple[str, ...], on: str = "") -> Remark:
    identity = place.paragraph or place.section or ""
    return Remark(by, lines, on, identity, place.start, place.end, place.field)
