"""Partial dates, read and said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.dates import Age, PartialDate, age_of, date_in_words


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024", PartialDate(2024)),
        ("2024-06", PartialDate(2024, 6)),
        ("2024-06-17", PartialDate(2024, 6, 17)),
        (" 2024-02-29 ", PartialDate(2024, 2, 29)),
    ],
)
def test_a_year_a_month_or_a_day_is_a_date(text: str, date: PartialDate):
    assert PartialDate.parse(text) == date
    assert date.iso() == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        *("", "24", "2024-6", "2024-13", "2024-00", "2024-06-00", "2024-06-31", "2023-02-29"),
        *("0000", "June 2024", "2024/06", "2024-06-17T10:00"),
    ],
)
def test_what_no_calendar_has_is_no_date(text: str):
    assert PartialDate.parse(text) is None


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        ("2024-06-17", "June 17, 2024", "17 juin 2024"),
        ("2024-05-01", "May 1, 2024", "1er mai 2024"),
        ("2024-12", "December 2024", "décembre 2024"),
        ("2024", "2024", "2024"),
        ("soon", "soon", "soon"),
    ],
)
def test_a_date_is_said_as_each_language_says_it(text: str, english: str, french: str):
    assert date_in_words(text, "en") == english
    assert date_in_words(text, "fr") == french


@given(st.dates())
def test_every_day_is_read_as_it_is_written(day):
    date = PartialDate.parse(day.isoformat())
    assert date == PartialDate(day.year, day.month, day.day)
    assert date.iso() == day.isoformat()


@given(st.dates(), st.dates())
def test_dates_stand_in_the_order_of_time(one, other):
    read = [PartialDate.parse(day.isoformat()) for day in (one, other)]
    assert (read[0] < read[1]) == (one < other)


@pytest.mark.parametrize(
    ("theirs", "ours", "age"),
    [
        ("2019", "2024-06", Age.OLDER),
        ("2024-06-17", "2024-05", Age.NEWER),
        ("2024", "2024-06-17", Age.UNKNOWN),
        ("", "2024", Age.UNKNOWN),
    ],
)
def test_the_age_is_told_from_partial_dates(theirs, ours, age):
    assert age_of(theirs, ours) is age
