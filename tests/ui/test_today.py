from datetime import date, timedelta

from briefing_app.ui.today import today


def test_today_is_a_day_near_that_of_the_machine():
    assert abs(date.fromisoformat(today()) - date.today()) <= timedelta(days=1)  # noqa: DTZ011 - the machine's own day is meant
