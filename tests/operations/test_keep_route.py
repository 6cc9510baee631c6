"""The route of a note, with its due dates, is kept beside it."""

import pytest

from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.route import Consultation, Position, Route
from briefing_app.operations.keep_route import keep_route, need_note
from briefing_app.operations.move_note import note_standing
from briefing_app.operations.write_notes import save_note
from briefing_app.shipped.approvals import load_approvals
from tests.builders import a_note


def test_a_kept_route_has_its_dates_worked_back_over_holidays(workspace):
    note = a_note()
    save_note(workspace, note)
    levels = load_approvals().route("dm_note").approvals
    asked = Consultation("Legal", asked="2026-12-01", position=Position.CONCURS)
    kept = keep_route(workspace, note.id, Route("2026-12-29", (asked,), levels)).value
    assert note_standing(workspace, note.id).value.route == kept
    assert [each.due for each in kept.approvals][-2:] == ["2026-12-22", "2026-12-29"]


def test_without_a_day_of_need_nothing_is_due(workspace):
    note = a_note()
    save_note(workspace, note)
    route = load_approvals().route("dm_note")
    assert keep_route(workspace, note.id, route).value == route


def test_another_day_of_need_moves_the_levels_and_who_is_consulted(workspace):
    note = a_note()
    save_note(workspace, note)
    levels = load_approvals().route("dm_note").approvals
    by_hand = Consultation("Finance", due="2026-11-02", by_hand=True)
    keep_route(workspace, note.id, Route("2026-12-29", (Consultation("Legal"), by_hand), levels))
    before = note_standing(workspace, note.id).value.route
    after = need_note(workspace, note.id, " 2027-01-29 ").value
    assert after == note_standing(workspace, note.id).value.route
    assert after.needed == after.approvals[-1].due == "2027-01-29"
    assert after.consultations[0].due > before.consultations[0].due
    assert after.consultations[1] == by_hand


@pytest.mark.parametrize("day", ["soon", "2026-02-30", "12/11/2026"])
def test_what_is_no_day_is_refused_and_the_route_stays(workspace, day):
    note = a_note()
    save_note(workspace, note)
    keep_route(workspace, note.id, Route("2026-12-29"))
    with pytest.raises(NotAllowed, match="year, month and day"):
        need_note(workspace, note.id, day)
    assert note_standing(workspace, note.id).value.route.needed == "2026-12-29"


def test_without_a_day_the_note_is_needed_on_none(workspace):
    note = a_note()
    save_note(workspace, note)
    keep_route(workspace, note.id, Route("2026-12-29"))
    assert need_note(workspace, note.id, "").value.needed == ""
