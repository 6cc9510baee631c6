"""A route knows when whom is due, who comes next, and who is late."""

from dataclasses import replace

from briefing_app.domain.route import (
    Approval,
    Consultation,
    Decision,
    Level,
    Position,
    Publication,
    Route,
    dated,
    level_name,
    route_from_form,
    route_to_form,
    start_by,
)
from briefing_app.domain.template import Named
from briefing_app.domain.working_days import WorkingDays

LEVELS = (Approval("director", days=2), Approval("dg", days=1), Approval("dm", days=3))
WEEK = WorkingDays()


def test_due_dates_are_worked_back_from_the_day_of_need():
    route = dated(Route("2026-11-20", approvals=LEVELS), WEEK)
    assert [each.due for each in route.approvals] == ["2026-11-16", "2026-11-17", "2026-11-20"]
    assert start_by(route, WEEK) == "2026-11-12"


def test_who_is_consulted_answers_before_the_first_level_begins():
    asked = (Consultation("Legal"), Consultation("Finance", due="2026-11-02"))
    route = dated(Route("2026-11-20", asked, LEVELS), WEEK)
    assert [each.due for each in route.consultations] == ["2026-11-12", "2026-11-12"]


def test_what_was_set_by_hand_or_is_answered_does_not_follow_the_day_of_need():
    by_hand = Consultation("Finance", due="2026-11-02", by_hand=True)
    answered = Consultation("Legal", due="2026-11-03", position=Position.CONCURS)
    asked = (by_hand, answered, Consultation("Trade"))
    first = dated(Route("2026-11-20", asked, LEVELS), WEEK)
    moved = dated(replace(first, needed="2026-11-27"), WEEK)
    dates = [each.due for each in moved.consultations]
    assert dates == ["2026-11-02", "2026-11-03", "2026-11-19"]


def test_a_date_kept_before_it_was_known_who_set_it_stays():
    form = route_to_form(Route("2026-11-20", (Consultation("Legal", due="2026-11-02"),), LEVELS))
    del form["consultations"][0]["by_hand"]
    (legal,) = dated(route_from_form(form), WEEK).consultations
    assert (legal.due, legal.by_hand) == ("2026-11-02", True)


def test_without_a_day_of_need_the_dates_stay():
    route = Route("soon", approvals=(Approval("dg", due="2026-11-17"),))
    assert dated(route, WEEK) == route
    assert start_by(route, WEEK) == ""


def test_whoever_has_not_answered_in_time_is_overdue():
    late = Consultation("Legal", due="2026-11-12")
    answered = Consultation("Finance", due="2026-11-12", position=Position.OBJECTS)
    passed = Approval("director", due="2026-11-12", decision=Decision.APPROVED)
    back = Approval("dg", due="2026-11-12", decision=Decision.RETURNED)
    route = Route("2026-11-20", (late, answered), (passed, back))
    assert route.overdue("2026-11-12") == ()
    assert route.overdue("2026-11-13") == (late, back)


def test_the_next_level_is_the_first_that_has_not_approved():
    passed = Approval("director", decision=Decision.APPROVED)
    waiting = Approval("dg")
    assert Route(approvals=(passed, waiting, Approval("dm"))).next_approval == waiting
    assert Route(approvals=(passed,)).next_approval is None


def test_a_route_comes_back_as_it_was_kept():
    asked = Consultation("Legal", "A. Roy", "2026-11-01", "2026-11-05", "2026-11-04", by_hand=True)
    route = dated(Route("2026-11-20", (asked,), LEVELS), WEEK)
    assert route_from_form(route_to_form(route)) == route


def test_a_level_of_the_officers_own_is_called_as_it_was_called():
    levels = (Level("dg", Named("Director General", "Directrice générale"), 2),)
    assert level_name(levels, "dg", "fr") == "Directrice générale"
    assert level_name(levels, "Head of mission", "fr") == "Head of mission"


def test_what_the_registry_is_told_comes_back():
    route = Route(publication=Publication("2026-10-02", "s. 15", "An Officer", "2026-10-03"))
    assert route_from_form(route_to_form(route)) == route


def test_a_route_kept_before_there_was_a_registry_is_read():
    form = route_to_form(Route("2026-12-01"))
    del form["publication"]
    assert route_from_form(form) == Route("2026-12-01")
