"""A note leaves as a Word file."""

from pathlib import Path

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.domain.template import NoteKind
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.word_note import save_note
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.storage.workspace import Workspace

__all__ = ["ExportOptions", "export_note"]


def export_note(
    workspace: Workspace,
    note_id: NoteId,
    path: Path,
    options: ExportOptions = AS_USUAL,
    progress: Progress = silent,
) -> Outcome[Path]:
    """The note as it is stored now, written to `path`; the workspace stays as it is."""
    progress(0, 2, _("Reading the note"))
    note, materials = _read(workspace, note_id)
    plan = plan_note(note, materials, _kind(note), options)
    progress(1, 2, _("Writing {name}").format(name=path.name))
    save_note(plan, path, options.template)
    progress(2, 2, _("Writing {name}").format(name=path.name))
    return Outcome(path)


def _read(workspace: Workspace, note_id: NoteId) -> tuple[Note, Materials]:
    with workspace.reading() as shelves:
        note = shelves.notes.get(note_id)
        return note, shelves.notes.materials(note)


def _kind(note: Note) -> NoteKind:
    for kind in load_note_kinds():
        if kind.key == note.kind:
            return kind
    raise NotFound(
        _("This kind of note is not among the templates: {kind}.").format(kind=note.kind)
    )
