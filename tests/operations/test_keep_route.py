"""The route of a note, with its due dates, is kept beside it."""

from briefing_app.domain.route import Consultation, Position, Route
from briefing_app.operations.keep_route import keep_route
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
