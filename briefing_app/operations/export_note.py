"""A note leaves as a Word file."""

from pathlib import Path

from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import Note
from briefing_app.domain.note_marking import refuse_note_above
from briefing_app.domain.note_tray import without_tray
from briefing_app.domain.overview import Materials
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import AS_USUAL, Citations, Copy, ExportOptions
from briefing_app.export.word_note import save_note
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.shipped.note_kinds import kind_of
from briefing_app.storage.workspace import Workspace

__all__ = ["AS_USUAL", "Citations", "Copy", "ExportOptions", "export_note"]


def export_note(
    workspace: Workspace,
    note_id: NoteId,
    path: Path,
    options: ExportOptions = AS_USUAL,
    progress: Progress = silent,
) -> Outcome[Path]:
    """The note as it is stored now, written to `path`; the workspace stays as it is."""
    progress(0, 2, _("Reading the note"))
    _refuse_to_replace(path, workspace.path, options.template)
    note, materials = _read(workspace, note_id)
    refuse_note_above(workspace.ceiling, note, materials)
    plan = plan_note(note, materials, kind_of(note), options)
    progress(1, 2, _("Writing {name}").format(name=path.name))
    save_note(plan, path, options.template)
    progress(2, 2, _("Writing {name}").format(name=path.name))
    return Outcome(path)


def _refuse_to_replace(path: Path, *needed: Path | None) -> None:
    """A slip in the name must not cost the workspace or the department's template."""
    if path.suffix.lower() != ".docx":
        raise CannotWrite(
            _("{name} does not end in .docx. A note is written as a Word file.").format(
                name=path.name
            )
        )
    if any(each and each.resolve() == path.resolve() for each in needed):
        raise CannotWrite(
            _("The note is made from {name} and cannot replace it. Choose another name.").format(
                name=path.name
            )
        )


def _read(workspace: Workspace, note_id: NoteId) -> tuple[Note, Materials]:
    with workspace.reading() as shelves:
        note = without_tray(shelves.notes.get(note_id))
        return note, shelves.notes.materials(note)
