"""What the cards of findings show: those that are open, and those accepted with a reason."""

from briefing_app.checks.check_report import AcceptedFinding, CheckReport
from briefing_app.checks.finding import Finding, place_in_words
from briefing_app.domain.note import Note
from briefing_app.language import _
from briefing_app.ui.moments import moment_in_words
from briefing_app.ui.notes.note_checking import MEANINGS
from briefing_app.ui.parts.finding_card import FindingFace, FixFace
from briefing_app.ui.tokens import Meaning

COMPARE, MEND, LINK, ACCEPT, TAKE_BACK = "compare", "mend", "link", "accept", "take back"
_BLOCK_MOVED, _UNSOURCED = "BLOCK", "NUM-SRC"


def is_about_a_block(finding: Finding) -> bool:
    return finding.check == _BLOCK_MOVED


def wants_evidence(finding: Finding) -> bool:
    """Whether a citation behind its words would answer it."""
    return finding.check == _UNSOURCED and finding.place.end > 0


def fixes_of(finding: Finding, report: CheckReport) -> tuple[FixFace, ...]:
    """What can be done about it: the safe fix first, then accepting it, where that is allowed."""
    fixes = []
    if finding.fix:
        fixes.append(FixFace(MEND, finding.fix.label))
    if wants_evidence(finding):
        fixes.append(FixFace(LINK, _("Link evidence")))
    if is_about_a_block(finding):
        fixes.append(FixFace(COMPARE, _("Compare")))
    if report.may_accept(finding):
        fixes.append(FixFace(ACCEPT, _("Accept with reason")))
    return tuple(fixes)


def face_of(finding: Finding, note: Note, report: CheckReport) -> FindingFace:
    return FindingFace(
        MEANINGS[finding.severity],
        finding.title,
        place_in_words(note, finding.place),
        finding.reason,
        fixes_of(finding, report),
    )


def face_of_accepted(accepted: AcceptedFinding, note: Note) -> FindingFace:
    """The reason that was given, by whom and when, in the place of what the check says."""
    finding, given = accepted.finding, accepted.acceptance
    by = ", ".join(filter(None, (given.by, moment_in_words(given.on) if given.on else "")))
    said = _("{reason} ({by})").format(reason=given.reason, by=by) if by else given.reason
    return FindingFace(
        Meaning.GOOD,
        finding.title,
        place_in_words(note, finding.place),
        said,
        (FixFace(TAKE_BACK, _("Take the acceptance back")),),
    )
