"""The twin of a note in the other language: made, looked for, compared, said to be level."""

from collections.abc import Iterable, Mapping

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import NoteId, ParagraphId
from briefing_app.domain.note import Note
from briefing_app.domain.twin import TwinStanding
from briefing_app.domain.twin_notes import make_twin, say_level, standing_of
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.note_kinds import kind_of
from briefing_app.shipped.note_states import load_states
from briefing_app.storage.workspace import Shelves, Workspace


def begin_twin(workspace: Workspace, note_id: NoteId) -> Outcome[NoteId]:
    """A note in the other language with the same words, to be translated; the note itself stays as
    it is. Refused where there is one."""
    with workspace.writing() as shelves:
        if shelves.twins.other(note_id):
            raise NotAllowed(_("This note has a twin in the other language already."))
        twin = make_twin(note := shelves.notes.get(note_id), kind_of(note))
        shelves.notes.save(twin)
    return Outcome(twin.id, Changes(notes=frozenset({twin.id, note_id})))


def twin_of(workspace: Workspace, note: Note) -> Outcome[TwinStanding | None]:
    """How the note as it is handed in stands to its twin; nothing where there is none."""
    with workspace.reading() as shelves:
        other = _other(shelves, note)
    return Outcome(standing_of(note, other) if other else None)


def translation_standing(workspace: Workspace, note: Note) -> Outcome[TwinStanding | None]:
    """How the translation of the two stands to the original, whichever of them is handed in: it
    alone knows what is to be translated yet."""
    with workspace.reading() as shelves:
        other = _other(shelves, note)
    if other is None:
        return Outcome(None)
    is_translation = note.twin is not None and note.twin.note == other.id
    return Outcome(standing_of(note, other) if is_translation else standing_of(other, note))


def find_twin(workspace: Workspace, note_id: NoteId) -> Outcome[Note]:
    """The other note itself."""
    with workspace.reading() as shelves:
        return Outcome(_twin_note(shelves, note_id))


def level_twins(
    workspace: Workspace, note_id: NoteId, paragraphs: Iterable[ParagraphId] | None = None
) -> Outcome[TwinStanding | None]:
    """Say that these paragraphs of a note, or all, say the same as those of its twin."""
    with workspace.writing() as shelves:
        note, other = shelves.notes.get(note_id), _twin_note(shelves, note_id)
        is_translation = note.twin is not None and note.twin.note == other.id
        translation, original = (note, other) if is_translation else (other, note)
        if load_states().of(translation.state).closed:
            raise NotAllowed(
                _("This note is closed and stays as it is. Write a new note from this one.")
            )
        level = say_level(translation, original, paragraphs)
        shelves.notes.save(level)
    here, there = (level, original) if is_translation else (original, level)
    return Outcome(standing_of(here, there), Changes(notes=frozenset({level.id, original.id})))


def list_twins(workspace: Workspace) -> Outcome[Mapping[NoteId, TwinStanding]]:
    """How each note that has a twin stands to it."""
    found: dict[NoteId, TwinStanding] = {}
    with workspace.reading() as shelves:
        for translation, original in shelves.twins.ties().items():
            try:
                one, two = shelves.notes.get(translation), shelves.notes.get(original)
            except NotFound:
                continue
            for note, other in ((one, two), (two, one)):
                standing = standing_of(note, other)
                if standing:
                    found[note.id] = standing
    return Outcome(found)


def _twin_note(shelves: Shelves, note_id: NoteId) -> Note:
    """The twin; refused in words where there is none."""
    other = shelves.twins.other(note_id)
    if other is None:
        raise NotFound(_("This note has no twin in the other language. Make one first."))
    return shelves.notes.get(other)


def _other(shelves: Shelves, note: Note) -> Note | None:
    other = shelves.twins.other(note.id)
    return shelves.notes.get(other) if other else None
