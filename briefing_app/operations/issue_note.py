"""A note goes out: file, words, what they stand on and the check report, frozen with a hash."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from briefing_app.checks.check_report import CheckReport
from briefing_app.checks.finding import Finding, Severity, place_in_words
from briefing_app.checks.written_content import WrittenFile, check_content
from briefing_app.domain.changes import Changes
from briefing_app.domain.drawn_on import drawn_on
from briefing_app.domain.errors import CannotWrite, NotAllowed
from briefing_app.domain.ids import NoteId
from briefing_app.domain.issue import Issued, IssueId, IssueRow, ReportLine, hash_of
from briefing_app.domain.note import Note, NoteState
from briefing_app.domain.note_marking import refuse_note_above
from briefing_app.domain.note_tray import without_tray
from briefing_app.export.options import Citations, ExportOptions
from briefing_app.export.planned import NotePlan
from briefing_app.export.word.word_note import write_note
from briefing_app.language import _, ngettext
from briefing_app.operations.check_note import look_over
from briefing_app.operations.keep_templates import usual_template
from briefing_app.operations.note_ways import NoteWays
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.operations.plan_export import plan_as_handed
from briefing_app.storage.workspace import Workspace
from briefing_app.wordfile.document import save_beside
from briefing_app.wordfile.faults import WordFault

ISSUE = "issue"
"""The milestone of the version that was issued."""


@dataclass(frozen=True, slots=True)
class IssueWish:
    """How the file is made: its name, how sources are cited, the department's own template.

    Without a template the one that is usual for notes of its kind serves, and the usual citation
    style without the key of another.
    """

    file_name: str
    citations: Citations = "footnotes"
    template: Path | None = None
    remark: str = ""
    style: str = ""


def issue_note(
    workspace: Workspace, note_id: NoteId, wish: IssueWish, progress: Progress = silent
) -> Outcome[IssueRow]:
    """Freeze the note as it is stored now. Refused while a blocking finding stands open."""
    progress(0, 3, _("Checking the note"))
    with workspace.reading() as shelves:
        note = shelves.notes.get(note_id)
        NoteWays(shelves).refuse(note, NoteState.ISSUED)
        leaving = without_tray(note)
        materials = shelves.notes.materials(leaving)
    refuse_note_above(workspace.ceiling, leaving, materials)
    report = look_over(workspace, note).value
    _refuse_blocking(report)
    progress(1, 3, _("Writing {name}").format(name=wish.file_name))
    usual = usual_template(workspace, note).value
    wish = replace(wish, template=wish.template or usual)
    options = ExportOptions(wish.template, citations=wish.citations, style=wish.style)
    content = _written(plan_as_handed(workspace, note, options).value, wish)
    written = WrittenFile(content, wish.file_name, template=options.template)
    _refuse_unsound(check_content(written, note), report)
    progress(2, 3, _("Freezing the note"))
    issued = Issued(
        note,
        datetime.now(UTC).isoformat(timespec="milliseconds"),
        workspace.officer,
        wish.file_name,
        hash_of(content),
        drawn_on(leaving, materials),
        _report(note, report),
    )
    row = _freeze(workspace, issued, content, wish.remark)
    progress(3, 3, _("Freezing the note"))
    return Outcome(row, Changes(notes=frozenset({note_id})))


def _refuse_blocking(report: CheckReport) -> None:
    blocking = len(report.blocking)
    if blocking:
        raise NotAllowed(
            ngettext(
                "{count} finding blocks the issue. Mend it, or accept it with a reason.",
                "{count} findings block the issue. Mend them, or accept them with a reason.",
                blocking,
            ).format(count=blocking)
        )


def _refuse_unsound(found: tuple[Finding, ...], report: CheckReport) -> None:
    """The file is read again before it is frozen: what went out cannot be mended.

    What was accepted in the note with a reason is not held against its file.
    """
    accepted = {each.finding.check for each in report.accepted}
    errors = (finding for finding in found if finding.severity is Severity.ERROR)
    broken = [finding.reason for finding in errors if finding.check not in accepted]
    if broken:
        raise NotAllowed(
            ngettext(
                "The file does not hold to {count} rule, so the note is not issued. {reasons}",
                "The file does not hold to {count} rules, so the note is not issued. {reasons}",
                len(broken),
            ).format(count=len(broken), reasons=" ".join(broken))
        )


def save_issued_file(workspace: Workspace, issue: IssueId, path: Path) -> Outcome[Path]:
    """Write the file that went out, byte for byte."""
    if path.resolve() == workspace.path:
        raise CannotWrite(_("The workspace itself cannot be replaced. Choose another name."))
    with workspace.reading() as shelves:
        content = shelves.issued.file(issue)
    try:
        save_beside(path, content)
    except WordFault as fault:
        raise CannotWrite(str(fault)) from fault
    return Outcome(path)


def issue_of(workspace: Workspace, note: NoteId) -> Outcome[tuple[IssueRow, Issued] | None]:
    """When the note went out and what was frozen with it; None where it never did."""
    with workspace.reading() as shelves:
        row = shelves.issued.of_note(note)
        return Outcome((row, shelves.issued.record(row.id)) if row else None)


def issued_record(workspace: Workspace, issue: IssueId) -> Outcome[Issued]:
    with workspace.reading() as shelves:
        return Outcome(shelves.issued.record(issue))


def _written(plan: NotePlan, wish: IssueWish) -> bytes:
    try:
        return write_note(plan, wish.template)
    except WordFault as fault:
        raise CannotWrite(str(fault)) from fault


def _freeze(workspace: Workspace, issued: Issued, content: bytes, remark: str) -> IssueRow:
    """One transaction; a note that was changed meanwhile is not the one that was checked."""
    note = issued.note
    with workspace.writing() as shelves:
        if shelves.notes.get(note.id) != note:
            raise NotAllowed(_("The note was changed while it was being issued. Try again."))
        version = shelves.notes.take_version(note.id, _("As issued"), ISSUE)
        row = shelves.issued.add(issued, version.id, content)
        NoteWays(shelves).enter(note, NoteState.ISSUED, remark.strip())
    return row


def _report(note: Note, report: CheckReport) -> tuple[ReportLine, ...]:
    """What stood open as well as what was accepted, each with its place."""
    lines = [_line(note, finding) for finding in report.open]
    lines += [_line(note, each.finding, each.acceptance.reason) for each in report.accepted]
    return tuple(lines)


def _line(note: Note, finding: Finding, accepted: str = "") -> ReportLine:
    where = place_in_words(note, finding.place)
    severity = finding.severity.value
    return ReportLine(finding.check, severity, finding.title, finding.reason, where, accepted)
