"""A note leaves as a file: Word, PDF or Markdown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from os.path import realpath
from pathlib import Path

from briefing_app.domain.errors import CannotRead, CannotWrite
from briefing_app.domain.export_files import ENDINGS, Form, form_of
from briefing_app.domain.ids import NoteId
from briefing_app.export.listed_remarks import with_remarks_listed
from briefing_app.export.office import Office, find_office
from briefing_app.export.options import AS_USUAL, Citations, Copy, ExportOptions
from briefing_app.export.paper_text import PaperText, paper_text
from briefing_app.export.plain.markdown_note import as_markdown
from briefing_app.export.planned import NotePlan
from briefing_app.export.word.word_note import write_note
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.operations.plan_export import plan_export
from briefing_app.storage.workspace import Workspace
from briefing_app.wordfile.document import save_beside
from briefing_app.wordfile.faults import WordFault

__all__ = [
    "AS_USUAL",
    "Citations",
    "Copy",
    "ExportOptions",
    "ExportWish",
    "Form",
    "Office",
    "PaperText",
    "Press",
    "export_file",
    "export_note",
    "find_office",
]

_STEPS = 3


@dataclass(frozen=True, slots=True)
class Press:
    """What makes a PDF: LibreOffice where it is installed, otherwise whoever draws on paper."""

    office: Office = field(default_factory=lambda: Office(None))
    draw: Callable[[PaperText], bytes] | None = None


@dataclass(frozen=True, slots=True)
class ExportWish:
    """Where the note goes, how, and what makes its pages."""

    path: Path
    options: ExportOptions = AS_USUAL
    press: Press = field(default_factory=Press)


def export_note(
    workspace: Workspace,
    note_id: NoteId,
    path: Path,
    options: ExportOptions = AS_USUAL,
    progress: Progress = silent,
) -> Outcome[Path]:
    """The note in a form that needs no pages to be laid out."""
    return export_file(workspace, note_id, ExportWish(path, options), progress)


def export_file(
    workspace: Workspace, note_id: NoteId, wish: ExportWish, progress: Progress = silent
) -> Outcome[Path]:
    """The note as it is stored now, written to a file; the workspace stays as it is.

    An older file of that name is whole until the new one takes its place.
    """
    path, options = wish.path, wish.options
    _refuse_to_replace(path, options.form, workspace.path, options.template)
    reading = _("Reading the note")
    plan = plan_export(workspace, note_id, options, lambda: progress(0, _STEPS, reading)).value
    writing = _("Writing {name}").format(name=path.name)
    progress(1, _STEPS, writing)
    content = _content(plan, wish, lambda: progress(1, _STEPS, writing))
    progress(2, _STEPS, writing)
    try:
        save_beside(path, content)
    except WordFault as fault:
        raise CannotWrite(str(fault)) from fault
    progress(_STEPS, _STEPS, writing)
    return Outcome(path)


def _content(plan: NotePlan, wish: ExportWish, look_up: Callable[[], None]) -> bytes:
    options, press = wish.options, wish.press
    if options.form == "markdown":
        return as_markdown(with_remarks_listed(plan)).encode()
    if options.form == "pdf" and not press.office.is_there:
        if press.draw is None:
            raise CannotWrite(_("A PDF needs LibreOffice, which is not installed here."))
        return press.draw(paper_text(with_remarks_listed(plan)))
    try:
        word_file = write_note(plan, options.template, look_up)
        return word_file if options.form == "word" else press.office.to_pdf(word_file, look_up)
    except WordFault as fault:
        raise CannotWrite(str(fault)) from fault
    except CannotRead as fault:
        raise CannotWrite(fault.sentence) from fault


def _refuse_to_replace(path: Path, form: Form, *needed: Path | None) -> None:
    """A slip in the name must not cost the workspace or the department's template."""
    if form_of(path) != form:
        raise CannotWrite(
            _("{name} does not end in {ending}, as a file of this form does.").format(
                name=path.name, ending=ENDINGS[form]
            )
        )
    if any(each and realpath(each) == realpath(path) for each in needed):
        raise CannotWrite(
            _("The note is made from {name} and cannot replace it. Choose another name.").format(
                name=path.name
            )
        )
