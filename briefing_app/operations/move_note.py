"""The way of a note: from state to state, with a version at each step, and how far it has come."""

from dataclasses import replace

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import Note, NoteState
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.language import _, language
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.approvals import load_approvals
from briefing_app.shipped.note_states import load_states
from briefing_app.storage.workspace import Shelves, Workspace

STATE = "state"
"""The milestone of versions taken when a note changes its state."""


def note_standing(workspace: Workspace, note: NoteId) -> Outcome[NoteStanding]:
    with workspace.reading() as shelves:
        return Outcome(standing_of(shelves, note))


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
        refuse_move(shelves, now, state)
        shelves.notes.take_version(note, _version_name(state), STATE)
        enter_state(shelves, now, state, remark.strip())
        return Outcome(standing_of(shelves, note), Changes(notes=frozenset({note})))


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


def enter_state(shelves: Shelves, note: Note, state: NoteState, remark: str = "") -> None:
    """Keep the note in its new state, and who brought it there."""
    shelves.ways.move(note.id, note.state, state, remark)
    shelves.notes.save(replace(note, state=state))


def refuse_move(shelves: Shelves, note: Note, state: NoteState) -> None:
    states = load_states()
    was_issued = shelves.issued.of_note(note.id) is not None
    allowed = states.from_here(note.state, was_issued=was_issued)
    if any(rule.state is state for rule in allowed):
        return
    here, there = (states.of(each).name.in_language(language()) for each in (note.state, state))
    ways = ", ".join(rule.name.in_language(language()) for rule in allowed)
    if not ways:
        raise NotAllowed(_("This note is in its last state: {state}.").format(state=here))
    raise NotAllowed(
        _("From “{here}” a note cannot go to “{there}”. It can go to: {ways}.").format(
            here=here, there=there, ways=ways
        )
    )


def standing_of(shelves: Shelves, note: NoteId) -> NoteStanding:
    """A note that has no route yet has the one its kind begins with."""
    kind, state = shelves.notes.kind(note), shelves.notes.state(note) or NoteState.DRAFTING
    ways, states = shelves.ways, load_states()
    issue = shelves.issued.of_note(note)
    return NoteStanding(
        note,
        states.of(state),
        states.from_here(state, was_issued=issue is not None),
        states.rules,
        ways.moves(note),
        ways.route(note) or load_approvals().route(kind),
        load_approvals().levels,
        issue,
        ways.ancestor(note),
        ways.descendants(note),
    )


def _version_name(state: NoteState) -> str:
    name = load_states().of(state).name.in_language(language())
    return _("As it became: {state}").format(state=name)
