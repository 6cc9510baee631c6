"""The written file read again, so that what leaves is looked at itself."""

from pathlib import Path

from briefing_app.checks.finding import Finding
from briefing_app.checks.written_file import check_written_file
from briefing_app.domain.ids import NoteId
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace
from briefing_app.wordfile.written_facts import read_facts


def inspect_export(
    workspace: Workspace, note_id: NoteId, path: Path
) -> Outcome[tuple[Finding, ...]]:
    """What in the file at `path` should not leave; the file stays as it is."""
    with workspace.reading() as shelves:
        note = shelves.notes.get(note_id)
    facts = read_facts(path.read_bytes(), path.name)
    marking = note.marking.in_words(note.language)
    return Outcome(tuple(check_written_file(facts, marking)))
