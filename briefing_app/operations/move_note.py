"""The way of a note: from state to state, with a version at each step, and how far it has come."""

from dataclasses import replace

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.language import _, language
from briefing_app.operations.note_ways import NoteWays
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.note_states import load_states
from briefing_app.storage.workspace import Workspace

STATE = "state"
"""The milestone of versions taken when a note changes its state."""


def note_standing(workspace: Workspace, note: NoteId) -> Outcome[NoteStanding]:
    with workspace.reading() as shelves:
        return Outcome(NoteWays(shelves).standing(note))


def move_note(
    workspace: Workspace, note: NoteId, state: NoteState, remark: str = ""
) -> Outcome[NoteStanding]:
    """Into another state, where the states allow it; the words as they are become a version.

    Issuing is more than a state: `issue_note` does that.
    """
    if state is NoteState.ISSUED:
        raise NotAllowed(_("A note is issued with its file; use the command for that."))
    with workspace.writing() as shelves:
        now = shelves.notes.get(note)
        ways = NoteWays(shelves)
        ways.refuse(now, state)
        shelves.notes.take_version(note, _version_name(state), STATE)
        ways.enter(now, state, remark.strip())
        return Outcome(ways.standing(note), Changes(notes=frozenset({note})))


def differs_from_approved(workspace: Workspace, note: NoteId) -> Outcome[bool]:
    """Whether the words are others than those that were approved; no for a note that was not."""
    with workspace.reading() as shelves:
        now = shelves.notes.get(note)
        taken = (each for each in shelves.notes.versions(note) if each.milestone == STATE)
        newest = next(taken, None)
        if now.state is not NoteState.APPROVED or newest is None:
            return Outcome(value=False)
        approved = shelves.notes.version(newest.id)[1]
    return Outcome(value=replace(approved, state=now.state) != now)


def _version_name(state: NoteState) -> str:
    name = load_states().of(state).name.in_language(language())
    return _("As it became: {state}").format(state=name)
