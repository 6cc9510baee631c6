"""Working days are counted back over weekends and holidays."""

from datetime import date, timedelta

import pytest

from briefing_app.domain.template import Named
from briefing_app.domain.working_days import Holiday, WorkingDays, easter_sunday

NAME = Named("A day", "Un jour")
CHRISTMAS = Holiday(NAME, month=12, day=25)
BOXING = Holiday(NAME, month=12, day=26)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1961, 4, 2), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2024, 3, 31), (2038, 4, 25)],
)
def test_easter_is_where_the_calendar_has_it(year, month, day):
    assert easter_sunday(year) == date(year, month, day)


def test_weekends_are_skipped():
    monday = date(2026, 11, 23)
    assert WorkingDays().back(monday, 1) == date(2026, 11, 20)
    assert WorkingDays().back(monday, 6) == date(2026, 11, 13)


def test_a_day_of_rest_counts_as_the_working_day_before_it():
    assert WorkingDays().back(date(2026, 11, 22), 0) == date(2026, 11, 20)
    assert WorkingDays().back(date(2026, 11, 22), 1) == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("holiday", "day"),
    [
        (Holiday(NAME, month=5, weekday="monday", on_or_before=24), date(2026, 5, 18)),
        (Holiday(NAME, month=10, weekday="monday", nth=2), date(2026, 10, 12)),
        (Holiday(NAME, month=9, weekday="monday", nth=1), date(2025, 9, 1)),
        (Holiday(NAME, easter=-2), date(2026, 4, 3)),
    ],
)
def test_rules_find_their_day(holiday, day):
    assert holiday.in_year(day.year) == day
    assert not WorkingDays((holiday,)).is_working(day)


def test_christmas_on_a_weekend_is_taken_after_it():
    calendar = WorkingDays((BOXING, CHRISTMAS))
    assert sorted(calendar.off(2027)) == [date(2027, 12, 27), date(2027, 12, 28)]
    assert sorted(calendar.off(2026)) == [date(2026, 12, 25), date(2026, 12, 28)]
    assert calendar.back(date(2027, 12, 29), 1) == date(2027, 12, 24)


def test_a_holiday_begins_with_its_first_year():
    new = Holiday(NAME, month=9, day=30, since=2021)
    assert WorkingDays((new,)).is_working(date(2020, 9, 30))
    assert not WorkingDays((new,)).is_working(date(2021, 9, 30))


def test_going_back_one_day_at_a_time_is_the_same_as_all_at_once():
    calendar = WorkingDays((CHRISTMAS, BOXING))
    start = day = date(2027, 1, 6)
    for count in range(1, 12):
        day = calendar.back(day, 1)
        assert calendar.back(start, count) == day
        assert start - day >= timedelta(days=count)
