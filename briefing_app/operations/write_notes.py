"""Notes: new, open, saved, copied, set aside, with their versions and what they draw on."""

from dataclasses import replace
from datetime import UTC, datetime

from briefing_app.domain import note_copy
from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import NoteId, VersionId
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials, NoteRow, NoteVersion, OpenNote
from briefing_app.domain.query import Query
from briefing_app.domain.template import new_note
from briefing_app.language import _, deferred
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.shipped.note_states import load_states
from briefing_app.storage.workspace import Shelves, Workspace

BACK, EXPORT, OUTSIDE = "bring_back", "export", "outside"
MILESTONES = {
    EXPORT: deferred("Exported as final"),
    OUTSIDE: deferred("Copied for readers outside"),
    "kind": deferred("Before the kind was changed"),
}
"""Events that make the program take a version, and what it is then called."""


def create_note(workspace: Workspace, kind: str, language: str) -> Outcome[OpenNote]:
    """A new note of this kind, empty, and kept at once."""
    chosen = next((each for each in load_note_kinds() if each.key == kind), None)
    if chosen is None:
        raise NotFound(_("There is no kind of note called {name}.").format(name=kind))
    note = new_note(chosen, language)
    with workspace.writing() as shelves:
        saved_on = shelves.notes.save(note)
    return Outcome(OpenNote(note, saved_on, Materials()), _touched(note.id))


def open_note(workspace: Workspace, note: NoteId) -> Outcome[OpenNote]:
    with workspace.reading() as shelves:
        return Outcome(_open(shelves, note))


def save_note(workspace: Workspace, note: Note) -> Outcome[str]:
    """On disk when this returns: when, as an ISO time in UTC. The state stays as it is kept: only
    `move_note` and `issue_note` change it."""
    with workspace.writing() as shelves:
        kept_state = shelves.notes.state(note.id)
        note = replace(note, state=kept_state) if kept_state else note
        _refuse_change_when_closed(shelves, note)
        saved_on = shelves.notes.save(note)
    return Outcome(saved_on, _touched(note.id))


def list_notes(workspace: Workspace, query: Query) -> Outcome[tuple[NoteRow, ...]]:
    """Without words and order: the note changed last first."""
    today = datetime.now(UTC).astimezone().date().isoformat()
    moving = tuple(rule.state for rule in load_states().rules if not rule.closed)
    with workspace.reading() as shelves:
        rows, late = shelves.notes.rows(query), shelves.ways.late(today, moving)
    if not late:
        return Outcome(rows)
    return Outcome(
        tuple(replace(row, late=late[row.id]) if row.id in late else row for row in rows)
    )


def copy_note(workspace: Workspace, note: NoteId) -> Outcome[NoteId]:
    """The same words as a new draft that knows which note it grew from; the number and the dates
    stay with the old note."""
    with workspace.writing() as shelves:
        copy = note_copy.copy_note(shelves.notes.get(note))
        shelves.notes.save(copy)
        shelves.ways.grew_from(copy.id, note)
    return Outcome(copy.id, _touched(copy.id))


def set_notes_aside(workspace: Workspace, ids: tuple[NoteId, ...], *, aside: bool) -> Outcome[int]:
    """Set notes aside, or take them back; how many were."""
    with workspace.writing() as shelves:
        changed = shelves.notes.set_aside(ids, aside=aside)
    return Outcome(len(changed), Changes(notes=frozenset(changed)))


def materials_for(workspace: Workspace, note: Note) -> Outcome[Materials]:
    """All that this note draws on, as it is in the library now."""
    with workspace.reading() as shelves:
        return Outcome(shelves.notes.materials(note))


def note_versions(workspace: Workspace, note: NoteId) -> Outcome[tuple[NoteVersion, ...]]:
    """The newest first."""
    with workspace.reading() as shelves:
        return Outcome(shelves.notes.versions(note))


def take_version(workspace: Workspace, note: NoteId, name: str) -> Outcome[NoteVersion]:
    """Keep the note as it was saved last under a name."""
    with workspace.writing() as shelves:
        version = shelves.notes.take_version(note, name.strip() or _("Version"))
    return Outcome(version, _touched(note))


def take_milestone(
    workspace: Workspace, note: NoteId, milestone: str
) -> Outcome[NoteVersion | None]:
    """Keep the note as it was saved last because of an event, unless the newest version holds the
    very same words."""
    name = _(MILESTONES[milestone])
    with workspace.writing() as shelves:
        newest = next(iter(shelves.notes.versions(note)), None)
        if newest and _same(shelves.notes.version(newest.id)[1], shelves.notes.get(note)):
            return Outcome(None)
        taken = shelves.notes.take_version(note, name, milestone)
    return Outcome(taken, _touched(note))


def version_note(workspace: Workspace, version: VersionId) -> Outcome[Note]:
    """The note as it was then."""
    with workspace.reading() as shelves:
        return Outcome(shelves.notes.version(version)[1])


def bring_back(workspace: Workspace, version: VersionId) -> Outcome[OpenNote]:
    """The words of the version again; the note as it is now is kept as a version first."""
    with workspace.writing() as shelves:
        kept, then = shelves.notes.version(version)
        now = shelves.notes.get(kept.note)
        brought = replace(then, state=now.state)
        _refuse_change_when_closed(shelves, brought)
        before = _("Before {name} was brought back").format(name=kept.name)
        shelves.notes.take_version(now.id, before, BACK)
        shelves.notes.save(brought)
        return Outcome(_open(shelves, now.id), _touched(now.id))


def _open(shelves: Shelves, note: NoteId) -> OpenNote:
    opened = shelves.notes.get(note)
    saved_on, materials = shelves.notes.saved_on(note), shelves.notes.materials(opened)
    return OpenNote(opened, saved_on, materials, closed=load_states().of(opened.state).closed)


def _refuse_change_when_closed(shelves: Shelves, note: Note) -> None:
    """What was issued or withdrawn stays, word for word."""
    state = shelves.notes.state(note.id)
    if state is None or not load_states().of(state).closed:
        return
    if replace(note, state=state) != shelves.notes.get(note.id):
        raise NotAllowed(
            _("This note is closed and stays as it is. Write a new note from this one.")
        )


def _same(one: Note, other: Note) -> bool:
    return replace(one, state=other.state) == other


def _touched(note: NoteId) -> Changes:
    return Changes(notes=frozenset({note}))
