"""The states say where a note may go."""

from briefing_app.domain.note import NoteState
from briefing_app.domain.note_moves import StateRule, StateRules
from briefing_app.domain.template import Named

NAME = Named("", "")
ISSUED = StateRule(NoteState.ISSUED, NAME, NAME, "", (NoteState.WITHDRAWN,), closed=True)
WITHDRAWN = StateRule(NoteState.WITHDRAWN, NAME, NAME, "", (NoteState.DRAFTING,), closed=True)
DRAFTING = StateRule(NoteState.DRAFTING, NAME, NAME, "", (NoteState.WITHDRAWN,))
RULES = StateRules((DRAFTING, ISSUED, WITHDRAWN))


def test_a_note_goes_where_its_state_leads():
    assert RULES.from_here(NoteState.WITHDRAWN) == (DRAFTING,)
    assert RULES.of(NoteState.ISSUED) is ISSUED


def test_what_went_out_can_only_be_withdrawn():
    assert RULES.from_here(NoteState.ISSUED, was_issued=True) == (WITHDRAWN,)
    assert RULES.from_here(NoteState.WITHDRAWN, was_issued=True) == ()
