"""The routing slip of a note: read to be printed, or written as a Word file."""

from pathlib import Path

from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.ids import NoteId
from briefing_app.export.lists.routing_slip import Slip, SlipTable, make_slip, plan_slip
from briefing_app.export.word.word_note import save_note
from briefing_app.language import _
from briefing_app.operations.note_ways import NoteWays
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.note_kinds import kind_of
from briefing_app.storage.workspace import Workspace

__all__ = ["Slip", "SlipTable", "routing_slip", "save_slip"]


def routing_slip(workspace: Workspace, note: NoteId) -> Outcome[Slip]:
    """In the language of the note."""
    with workspace.reading() as shelves:
        now = shelves.notes.get(note)
        return Outcome(make_slip(now, kind_of(now), NoteWays(shelves).standing(note)))


def save_slip(workspace: Workspace, slip: Slip, path: Path) -> Outcome[Path]:
    if path.suffix.lower() != ".docx" or path.resolve() == workspace.path:
        raise CannotWrite(
            _("{name} does not end in .docx. A note is written as a Word file.").format(
                name=path.name
            )
        )
    save_note(plan_slip(slip), path)
    return Outcome(path)
