"""Periods of the published lists, and rows that are ready or not."""

from datetime import date

import pytest

from briefing_app.domain.register import (
    Period,
    Register,
    RegisterKind,
    RegisterRow,
    Remark,
    is_day,
    months_back,
)


def a_row(**given):
    return RegisterRow(**{"notes": (), "number": "A-1", "title": "Ports", "received": "2026-10-02",
                          "values": ("A-1",), **given})  # fmt: skip


@pytest.mark.parametrize("text", ["2026-10", "2026-01", "2026-P01", "2026-P02"])
def test_a_period_is_read_as_it_is_written(text):
    assert Period.parse(text).key == text


@pytest.mark.parametrize("text", ["2026", "2026-13", "2026-00", "2026-P03", "26-10", "October"])
def test_what_names_no_month_is_no_period(text):
    assert Period.parse(text) is None


def test_a_half_year_holds_its_six_months():
    half = Period.parse("2026-P02")
    assert half.holds("2026-07-01")
    assert half.holds("2026-12-31")
    assert not half.holds("2026-06-30")
    assert not half.holds("2025-08-01")


def test_a_month_knows_its_half():
    assert Period(2026, 6).half_year.key == "2026-P01"
    assert Period(2026, 7).half_year.key == "2026-P02"


def test_a_period_is_named_in_both_languages():
    assert Period(2026, 10).in_words("en") == "October 2026"
    assert Period(2026, 10).in_words("fr") == "octobre 2026"
    assert Period(2026, 1, 6).in_words("en") == "January to June 2026"


def test_months_go_back_over_the_new_year():
    assert [each.key for each in months_back(date(2026, 1, 15), 3)] == [
        "2026-01",
        "2025-12",
        "2025-11",
    ]


@pytest.mark.parametrize("text", ["2026-10-02", "2024-02-29"])
def test_a_whole_day_of_the_calendar_is_a_day(text):
    assert is_day(text)


@pytest.mark.parametrize(
    "text", ["", "2026-10", "2026-02-29", "2026-13-01", "2026-10-2", "0000-01-01"]
)
def test_anything_else_is_not(text):
    assert not is_day(text)


def test_a_row_is_ready_when_nothing_is_said_against_it():
    remark = (Remark("subject_fr", "missing"),)
    assert a_row().is_ready
    assert not a_row(lacks=remark).is_ready
    assert not a_row(alarms=remark).is_ready
    assert not a_row(withheld="s. 15").is_ready
    assert not a_row(barred=True).is_published


def test_what_is_left_out_is_neither_lacking_nor_alarming():
    remark = (Remark("subject_fr", "missing"),)
    rows = (
        a_row(number="1", lacks=remark, alarms=remark, withheld="s. 15"),
        a_row(number="2", lacks=remark),
        a_row(number="3", alarms=remark),
        a_row(number="4", barred=True),
    )
    register = Register(RegisterKind.TITLES, Period(2026, 10), (), rows)
    assert [row.number for row in register.lacking] == ["2", "4"]
    assert [row.number for row in register.alarming] == ["3"]
    assert [row.number for row in register.published] == ["2", "3"]


def test_only_a_list_without_any_note_has_nothing_to_report():
    month = Period(2026, 10)
    withheld = (a_row(withheld="s. 15"),)
    assert Register(RegisterKind.TITLES, month, ()).is_empty
    assert not Register(RegisterKind.TITLES, month, (), withheld).is_empty


def test_questions_have_nothing_to_report_for_half_a_year_alone():
    month = Period(2026, 10)
    assert not Register(RegisterKind.QUESTIONS, month, ()).is_empty
    assert Register(RegisterKind.QUESTIONS, month, (), nothing_in_half=True).is_empty
