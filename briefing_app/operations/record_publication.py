"""What the registry is told of a note, written down on its way: also after it was issued."""

from dataclasses import replace
from datetime import UTC, datetime

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import NoteId
from briefing_app.domain.register import is_day
from briefing_app.domain.route import Publication
from briefing_app.language import _, language
from briefing_app.operations.note_ways import NoteWays
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.registers import load_registers
from briefing_app.storage.workspace import Shelves, Workspace


def record_received(workspace: Workspace, note: NoteId, day: str) -> Outcome[Publication]:
    """The day on which the addressee's office had the note; without one, none is known."""
    if day and not is_day(day):
        raise NotAllowed(_("{day} is not a day. Write year, month and day.").format(day=day))
    with workspace.writing() as shelves:
        return _kept(shelves, note, replace(_publication(shelves, note), received=day))


def withhold_title(
    workspace: Workspace, notes: tuple[NoteId, ...], reason: str
) -> Outcome[tuple[Publication, ...]]:
    """The notes are left out of the published lists for this reason; without one they are not."""
    why = reason.strip()
    by, on = (workspace.officer, _now()) if why else ("", "")
    with workspace.writing() as shelves:
        kept = [
            _kept(
                shelves, note, replace(_publication(shelves, note), withheld=why, by=by, on=on)
            ).value
            for note in notes
        ]
    return Outcome(tuple(kept), Changes(notes=frozenset(notes)))


def withholding_reasons(workspace: Workspace) -> Outcome[tuple[str, ...]]:
    """Provisions of the law to choose from, in the officer's language."""
    del workspace
    return Outcome(tuple(each.in_language(language()) for each in load_registers().reasons))


def minister_titles(workspace: Workspace) -> Outcome[tuple[str, ...]]:
    """The ministers that the list of Question Period notes knows, in the officer's language."""
    del workspace
    titles = (each.in_language(language()) for each in load_registers().ministers.values())
    return Outcome(tuple(sorted(titles)))


def _publication(shelves: Shelves, note: NoteId) -> Publication:
    shelves.notes.get(note)
    return NoteWays(shelves).standing(note).route.publication


def _kept(shelves: Shelves, note: NoteId, now: Publication) -> Outcome[Publication]:
    """The route that the kind begins with is kept with it: whoever has a day has a way."""
    route = replace(NoteWays(shelves).standing(note).route, publication=now)
    shelves.ways.keep_route(note, route)
    return Outcome(now, Changes(notes=frozenset({note})))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
