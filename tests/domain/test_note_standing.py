"""How far a note has come."""

from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_moves import Move, StateRule
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.domain.template import Named

NAME = Named("", "")
RULE = StateRule(NoteState.IN_REVIEW, NAME, NAME, "")


def test_the_last_move_is_the_one_that_brought_it_here():
    move = Move(NoteState.DRAFTING, NoteState.IN_REVIEW, "2026-11-22", "An Officer")
    assert NoteStanding(NoteId("n"), RULE, moves=(move,)).last_move == move
    assert NoteStanding(NoteId("n"), RULE).last_move is None
    assert NoteStanding(NoteId("n"), RULE).state is NoteState.IN_REVIEW
