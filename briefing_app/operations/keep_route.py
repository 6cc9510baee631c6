"""Who is asked about a note and who approves it, kept with due dates worked back."""

from briefing_app.domain.changes import Changes
from briefing_app.domain.ids import NoteId
from briefing_app.domain.route import Route, dated, start_by
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.holidays import load_working_days
from briefing_app.storage.workspace import Workspace


def keep_route(workspace: Workspace, note: NoteId, route: Route) -> Outcome[Route]:
    """The route as it is kept. It goes on also after the issue: answers come in late."""
    kept = date_route(route)
    with workspace.writing() as shelves:
        shelves.notes.get(note)
        shelves.ways.keep_route(note, kept)
    return Outcome(kept, Changes(notes=frozenset({note})))


def date_route(route: Route) -> Route:
    """Due dates by the days on which the public service works."""
    return dated(route, load_working_days())


def begin_by(route: Route) -> str:
    """The day by which the round of approvals has to begin; empty without a day of need."""
    return start_by(route, load_working_days())
