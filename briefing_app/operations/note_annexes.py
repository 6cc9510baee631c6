"""Which annexes a note has matter for, and how high they raise what leaves."""

from briefing_app.domain.marking import Marking
from briefing_app.domain.note import Note
from briefing_app.domain.note_tray import without_tray
from briefing_app.export.annexes.annex_plan import annexes_there, marking_with_annexes
from briefing_app.export.options import Annex, ExportOptions
from briefing_app.operations.outcome import Outcome
from briefing_app.operations.plan_export import preview_outside
from briefing_app.operations.twin_notes import find_twin
from briefing_app.storage.workspace import Workspace

__all__ = ["Annex", "annexes_for", "marking_of_file"]


def annexes_for(workspace: Workspace, note: Note) -> Outcome[frozenset[Annex]]:
    """The note as it is handed in; what waits in its tray does not count."""
    note = without_tray(note)
    with workspace.reading() as shelves:
        materials = shelves.notes.materials(note)
    return Outcome(annexes_there(note, materials))


def marking_of_file(workspace: Workspace, note: Note, options: ExportOptions) -> Outcome[Marking]:
    """What every page of the file must carry; for readers outside, what remains for them asks.

    With both languages in the file, the higher of the two.
    """
    marking = _marking_of(workspace, note, options)
    if not options.bilingual:
        return Outcome(marking)
    twin = find_twin(workspace, note.id).value
    return Outcome(marking.joined_with(_marking_of(workspace, twin, options)))


def _marking_of(workspace: Workspace, note: Note, options: ExportOptions) -> Marking:
    note = without_tray(note)
    if options.copy == "outside":
        copy = preview_outside(workspace, note, options.outside).value
        return marking_with_annexes(copy.note, copy.materials, options)
    with workspace.reading() as shelves:
        materials = shelves.notes.materials(note)
    return marking_with_annexes(note, materials, options)
