"""The written file read again, so that what leaves is looked at itself."""

from dataclasses import dataclass, replace
from pathlib import Path

from briefing_app.checks.finding import WHOLE_NOTE, Finding, Severity
from briefing_app.checks.written_content import WrittenFile, check_content
from briefing_app.checks.written_file import MARKING, RULES, rules_broken
from briefing_app.checks.written_pdf import RULES as PDF_RULES
from briefing_app.checks.written_pdf import check_written_pdf, pdf_facts
from briefing_app.checks.written_rules import RuleHeld, rules_held
from briefing_app.domain.errors import CannotRead
from briefing_app.domain.export_files import form_of
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import Note
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.ingest.pdf.page_desk import PageDesk
from briefing_app.language import _
from briefing_app.operations.note_annexes import marking_of_file
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace

__all__ = ["FileReport", "RuleHeld", "report_file"]

_WORKING = ("review", "fact-check")
"""Copies that stay in the house."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What the file at `path` is found to be: how many rules hold, and what does not.

    `pages` is 0 where only laying them out would tell. `rules` are all that it was held to.
    """

    path: Path
    form: str
    findings: tuple[Finding, ...] = ()
    holding: int = 0
    pages: int = 0
    rules: tuple[RuleHeld, ...] = ()


def report_file(
    workspace: Workspace, note_id: NoteId, path: Path, options: ExportOptions = AS_USUAL
) -> Outcome[FileReport]:
    """The file read again and held to the rules, as its form allows.

    `options` are those it was written with: a working copy may hold comments, and what the template
    brought is told apart.
    """
    with workspace.reading() as shelves:
        note = shelves.notes.get(note_id)
    note = replace(note, marking=marking_of_file(workspace, note, options).value)
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise CannotRead(
            _("{name} cannot be read again. It may be open in another program.").format(
                name=path.name
            )
        ) from fault
    match form_of(path):
        case "pdf":
            return Outcome(_pdf_report(path, content, note))
        case "markdown":
            return Outcome(_text_report(path, content, note))
        case _:
            return Outcome(_word_report(path, content, note, options))


def _word_report(path: Path, content: bytes, note: Note, options: ExportOptions) -> FileReport:
    working = options.copy in _WORKING
    found = check_content(WrittenFile(content, path.name, working, options.template), note)
    rules = rules_held(found, "word", working=working)
    return FileReport(path, "word", found, len(RULES) - rules_broken(found), rules=rules)


def _text_report(path: Path, content: bytes, note: Note) -> FileReport:
    """Plain words can be read by anyone; what must be there is the marking."""
    marking = note.marking.in_words(note.language)
    if marking.encode() in content:
        return FileReport(path, "markdown", (), 1, rules=rules_held((), "markdown"))
    reason = _("{marking} is not in the first lines, where it is read aloud.")
    said = reason.format(marking=marking)
    title, key = _("The written file"), f"{MARKING}:text"
    finding = Finding(MARKING, Severity.ERROR, title, said, WHOLE_NOTE, "text", key=key)
    return FileReport(path, "markdown", (finding,), rules=rules_held((finding,), "markdown"))


def _pdf_report(path: Path, content: bytes, note: Note) -> FileReport:
    """What the file says of itself, and the words that its pages show."""
    desk = PageDesk(content, path.name)
    try:
        words = tuple(desk.letters(number).signs for number in range(1, len(desk.sizes) + 1))
    finally:
        desk.close()
    marking = note.marking.in_words(note.language)
    found = tuple(check_written_pdf(pdf_facts(content, words), marking))
    holding = len(PDF_RULES) - len(found)
    return FileReport(path, "pdf", found, holding, len(words), rules_held(found, "pdf"))
