"""How far a note has come, in a few words."""

from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_moves import Move, StateRule
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.domain.route import Approval, Consultation, Level, Route
from briefing_app.domain.template import Named
from briefing_app.ui.notes.way.standing_words import closed_words, state_name, told_of

RULE = StateRule(NoteState.IN_REVIEW, Named("In review", "En révision"), Named("", ""), "")
GONE = StateRule(NoteState.WITHDRAWN, Named("", ""), Named("", ""), "", closed=True)
LEVELS = (Level("dg", Named("Director General", "Directrice générale"), 2),)
DUE = Approval("dg", due="2026-12-02")


def standing(rule=RULE, **given):
    return NoteStanding(NoteId("n"), rule, levels=LEVELS, **given)


def test_the_state_is_called_in_the_officers_language():
    assert state_name(standing()) == "In review"


def test_who_is_next_is_told_with_the_day():
    told = told_of(standing(route=Route(approvals=(DUE,))), "2026-12-01")
    assert told.words == "Next: Director General, by December 2, 2026"


def test_who_is_late_is_told_first():
    asked = Consultation("Legal services", due="2026-11-20")
    route = Route(consultations=(asked,), approvals=(DUE,))
    one = told_of(standing(route=route), "2026-12-01")
    two = told_of(standing(route=route), "2026-12-03")
    assert (one.words, one.ink) == ("Overdue: Legal services, since November 20, 2026", "warning")
    assert two.words == "Overdue: Legal services and 1 more"


def test_without_dates_the_last_move_is_told():
    move = Move(NoteState.DRAFTING, NoteState.IN_REVIEW, "2026-11-22", "An Officer")
    assert told_of(standing(), "2026-12-01").words == ""
    told = told_of(standing(moves=(move,)), "2026-12-01")
    assert told.words == "Since November 22, 2026, by An Officer"


def test_a_closed_note_says_nothing_of_its_route():
    told = told_of(standing(GONE, route=Route(approvals=(DUE,))), "2026-12-03")
    assert told.words == ""
    assert closed_words(standing(GONE)).startswith("Withdrawn.")
