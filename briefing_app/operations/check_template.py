"""A Word template looked over in words, and a trial of its pages."""

from dataclasses import dataclass
from os.path import realpath
from pathlib import Path

from briefing_app.domain.errors import CannotRead, CannotWrite
from briefing_app.domain.note import Note
from briefing_app.domain.note_tray import without_tray
from briefing_app.domain.overview import Materials
from briefing_app.domain.page_place import DrawnPage
from briefing_app.export.note_plan import plan_note
from briefing_app.export.office import Office
from briefing_app.export.templates.specimen import specimen_note
from briefing_app.export.templates.template_check import check_template as look_over
from briefing_app.export.templates.template_report import (
    Standing,
    TemplateLine,
    TemplateReport,
    TemplateStyle,
)
from briefing_app.export.word.word_note import write_note
from briefing_app.ingest.pdf.page_desk import PageDesk
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.shipped.note_kinds import kind_of, load_note_kinds
from briefing_app.storage.workspace import Workspace
from briefing_app.wordfile.document import save_beside
from briefing_app.wordfile.faults import WordFault

__all__ = [
    "Standing",
    "TemplateLine",
    "TemplateReport",
    "TemplateStyle",
    "Trial",
    "TrialPages",
    "check_template",
    "draw_trial",
    "save_trial",
    "try_template",
]


@dataclass(frozen=True, slots=True)
class Trial:
    """`note` is the one that goes out; without one, a specimen in `language` serves."""

    template: Path | None
    language: str
    note: Note | None = None


class TrialPages:
    """Pages to be looked at until `close()`; `sizes` are in points."""

    def __init__(self, desk: PageDesk) -> None:
        self.sizes = desk.sizes
        self._desk = desk

    def draw(self, number: int, width: int) -> DrawnPage:
        return self._desk.draw(number, width)

    def close(self) -> None:
        self._desk.close()


def check_template(workspace: Workspace, path: Path) -> Outcome[TemplateReport]:
    """What it has, what it lacks and what will be done about it."""
    del workspace
    return Outcome(look_over(path))


def try_template(
    workspace: Workspace, office: Office, trial: Trial, progress: Progress = silent
) -> Outcome[TrialPages]:
    """The trial laid out as it would print. Raises `CannotRead` where that cannot be done."""
    progress(0, 1, "")
    try:
        content = _word_file(workspace, trial)
    except WordFault as fault:
        raise CannotRead(str(fault)) from fault
    printed = office.to_pdf(content, lambda: progress(0, 1, ""))
    return Outcome(TrialPages(PageDesk(printed, "trial.pdf")))


def save_trial(workspace: Workspace, office: Office, trial: Trial, path: Path) -> Outcome[Path]:
    """The trial as a Word file, or as a PDF where the name ends so and LibreOffice is there."""
    if path.suffix.lower() not in {".docx", ".pdf"}:
        raise CannotWrite(_("{name} does not end in .docx or .pdf.").format(name=path.name))
    if trial.template and realpath(trial.template) == realpath(path):
        sentence = _("The trial is made from {name} and cannot replace it. Choose another name.")
        raise CannotWrite(sentence.format(name=path.name))
    try:
        content = _word_file(workspace, trial)
        if path.suffix.lower() == ".pdf":
            content = office.to_pdf(content, lambda: None)
        save_beside(path, content)
    except WordFault as fault:
        raise CannotWrite(str(fault)) from fault
    return Outcome(path)


def draw_trial(
    workspace: Workspace, pages: TrialPages, number: int, width: int
) -> Outcome[DrawnPage]:
    """A page, from 1, so many points of the screen wide."""
    del workspace
    return Outcome(pages.draw(number, width))


def _word_file(workspace: Workspace, trial: Trial) -> bytes:
    if trial.note is not None:
        note, kind = without_tray(trial.note), kind_of(trial.note)
        with workspace.reading() as shelves:
            materials = shelves.notes.materials(note)
    else:
        kind, materials = load_note_kinds()[0], Materials()
        note = specimen_note(kind, trial.language)
    return write_note(plan_note(note, materials, kind), trial.template)
