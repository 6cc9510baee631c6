"""What is said of the dates of a route."""

from dataclasses import replace

from briefing_app.domain.route import Approval, Consultation, Decision, Position, Route, dated
from briefing_app.domain.route_words import begin_words, is_too_late, kept_words
from briefing_app.domain.working_days import WorkingDays

WEEK = WorkingDays()
ROUTE = Route("2026-11-20", approvals=(Approval("director", days=2), Approval("dg", days=1)))


def test_by_when_the_round_begins_is_said_and_when_it_is_past():
    assert begin_words(ROUTE, WEEK, "2026-11-01").endswith("begins by November 17, 2026.")
    assert begin_words(ROUTE, WEEK, "2026-11-17").endswith("begins by November 17, 2026.")
    assert begin_words(ROUTE, WEEK, "2026-11-18").endswith("had to begin by November 17, 2026.")


def test_a_round_that_has_begun_is_not_too_late():
    begun = replace(
        ROUTE, approvals=(Approval("director", decision=Decision.APPROVED), Approval("dg"))
    )
    assert is_too_late(ROUTE, WEEK, "2026-11-19")
    assert not is_too_late(begun, WEEK, "2026-11-19")
    assert not is_too_late(replace(ROUTE, needed=""), WEEK, "2026-11-19")


def test_without_a_day_of_need_it_is_asked_for():
    assert begin_words(Route(), WEEK, "2026-11-19").startswith("Give the day")


def test_each_date_that_stays_is_named_while_it_is_waited_for():
    stays = Consultation("Finance", due="2026-11-02", by_hand=True)
    answered = replace(stays, unit="Legal", position=Position.CONCURS)
    route = dated(replace(ROUTE, consultations=(stays, answered, Consultation("Trade"))), WEEK)
    (said,) = kept_words(route)
    assert said.startswith("Finance is to answer by November 2, 2026")
