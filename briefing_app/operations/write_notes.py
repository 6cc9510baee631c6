"""Notes: new, open, saved, copied, set aside, with their versions and what they draw on."""

from dataclasses import replace

from briefing_app.domain import note_copy
from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import NoteId, VersionId
from briefing_app.domain.note import Note, NoteState
from briefing_app.domain.overview import Materials, NoteRow, NoteVersion, OpenNote
from briefing_app.domain.query import Query
from briefing_app.domain.template import NoteKind, new_note
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.storage.workspace import Shelves, Workspace


def note_kinds(workspace: Workspace) -> Outcome[tuple[NoteKind, ...]]:
    """The kinds of notes one can write; they are the same in every workspace."""
    del workspace
    return Outcome(load_note_kinds())


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
    """On disk when this returns: when, as an ISO time in UTC."""
    with workspace.writing() as shelves:
        _refuse_change_after_issue(shelves, note)
        saved_on = shelves.notes.save(note)
    return Outcome(saved_on, _touched(note.id))


def list_notes(workspace: Workspace, query: Query) -> Outcome[tuple[NoteRow, ...]]:
    """Without words and order: the note changed last first."""
    with workspace.reading() as shelves:
        return Outcome(shelves.notes.rows(query))


def copy_note(workspace: Workspace, note: NoteId) -> Outcome[NoteId]:
    """The same words as a new draft; the number and the dates stay with the old note."""
    with workspace.writing() as shelves:
        copy = note_copy.copy_note(shelves.notes.get(note))
        shelves.notes.save(copy)
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
        _refuse_change_after_issue(shelves, brought)
        shelves.notes.take_version(
            now.id, _("Before {name} was brought back").format(name=kept.name)
        )
        shelves.notes.save(brought)
        return Outcome(_open(shelves, now.id), _touched(now.id))


def _open(shelves: Shelves, note: NoteId) -> OpenNote:
    opened = shelves.notes.get(note)
    return OpenNote(opened, shelves.notes.saved_on(note), shelves.notes.materials(opened))


def _refuse_change_after_issue(shelves: Shelves, note: Note) -> None:
    """An issued note may be withdrawn, but its words stay as they went out."""
    if shelves.notes.state(note.id) is not NoteState.ISSUED:
        return
    issued = shelves.notes.get(note.id)
    if replace(note, state=issued.state) != issued:
        raise NotAllowed(_("This note was issued and stays as it went out. Copy it to write on."))


def _touched(note: NoteId) -> Changes:
    return Changes(notes=frozenset({note}))
