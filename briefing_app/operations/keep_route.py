"""Who is asked about a note and who approves it, kept with due dates worked back."""

from briefing_app.domain.changes import Changes
from briefing_app.domain.ids import NoteId
from briefing_app.domain.route import Route, dated
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.holidays import load_working_days
from briefing_app.storage.workspace import Workspace


def keep_route(workspace: Workspace, note: NoteId, route: Route) -> Outcome[Route]:
    """The route as it is kept. It goes on also after the issue: answers come in late."""
    kept = dated(route, load_working_days())
    with workspace.writing() as shelves:
        shelves.notes.get(note)
        shelves.ways.keep_route(note, kept)
    return Outcome(kept, Changes(notes=frozenset({note})))
