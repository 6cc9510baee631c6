"""Within one transaction: into which states a note may go, going there, and how far it has come."""

from dataclasses import replace

from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import Note, NoteState
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.language import _, language
from briefing_app.shipped.approvals import load_approvals
from briefing_app.shipped.holidays import load_working_days
from briefing_app.shipped.note_states import load_states
from briefing_app.storage.workspace import Shelves


class NoteWays:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def refuse(self, note: Note, state: NoteState) -> None:
        """Raise where the states do not lead from here to there."""
        states = load_states()
        was_issued = self._shelves.issued.of_note(note.id) is not None
        allowed = states.from_here(note.state, was_issued=was_issued)
        if any(rule.state is state for rule in allowed):
            return
        spoken = language()
        here, there = (states.of(each).name.in_language(spoken) for each in (note.state, state))
        ways = ", ".join(rule.name.in_language(spoken) for rule in allowed)
        if not ways:
            raise NotAllowed(_("This note is in its last state: {state}.").format(state=here))
        raise NotAllowed(
            _("From “{here}” a note cannot go to “{there}”. It can go to: {ways}.").format(
                here=here, there=there, ways=ways
            )
        )

    def enter(self, note: Note, state: NoteState, remark: str = "") -> None:
        """Keep the note in its new state, and who brought it there."""
        self._shelves.ways.move(note.id, note.state, state, remark)
        self._shelves.notes.save(replace(note, state=state))

    def standing(self, note: NoteId) -> NoteStanding:
        """A note that has no route yet has the one its kind begins with."""
        shelves, ways, states = self._shelves, self._shelves.ways, load_states()
        kind, state = shelves.notes.kind(note), shelves.notes.state(note) or NoteState.DRAFTING
        issue, approvals = shelves.issued.of_note(note), load_approvals()
        return NoteStanding(
            note,
            states.of(state),
            states.from_here(state, was_issued=issue is not None),
            states.rules,
            ways.moves(note),
            ways.route(note) or approvals.route(kind),
            approvals.levels,
            load_working_days(),
            issue,
            ways.ancestor(note),
            ways.descendants(note),
        )
