"""Who is asked about a note and who approves it, kept with due dates worked back."""

from dataclasses import replace

from briefing_app.domain.changes import Changes
from briefing_app.domain.dates import date_fault, whole_day
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import NoteId
from briefing_app.domain.route import Route, dated
from briefing_app.operations.note_ways import NoteWays
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.holidays import load_working_days
from briefing_app.storage.workspace import Workspace


def need_note(workspace: Workspace, note: NoteId, day: str) -> Outcome[Route]:
    """Its route with another day of need, or with none; who is asked and decides stays."""
    needed = whole_day(day)
    if needed is None and day.strip():
        raise NotAllowed(date_fault())
    with workspace.reading() as shelves:
        route = NoteWays(shelves).standing(note).route
    return keep_route(workspace, note, replace(route, needed=needed.isoformat() if needed else ""))


def keep_route(workspace: Workspace, note: NoteId, route: Route) -> Outcome[Route]:
    """The route as it is kept. It goes on also after the issue: answers come in late."""
    kept = dated(route, load_working_days())
    with workspace.writing() as shelves:
        shelves.notes.get(note)
        shelves.ways.keep_route(note, kept)
    return Outcome(kept, Changes(notes=frozenset({note})))
