"""A row says how it stands, a list what it holds."""

from dataclasses import replace

import pytest

from briefing_app.domain.register import Period, Register, RegisterKind, RegisterRow, Remark
from briefing_app.ui.registers.register_words import (
    about,
    file_words,
    nothing_words,
    standing_sign,
    summary,
)

READY = RegisterRow((), "A-1", "Ports", "2026-10-02", ("A-1",))
LACK = (Remark("title_fr", "Title (French): missing"),)
ALARM = (Remark("subject_en", "SECRET is a marking"),)
MONTH = Period(2026, 10)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (READY, "Ready"),
        (replace(READY, alarms=ALARM), "To look at"),
        (replace(READY, lacks=LACK, alarms=ALARM), "Incomplete"),
        (replace(READY, lacks=LACK, barred=True), "Held back"),
        (replace(READY, received=""), "Held back"),
        (replace(READY, lacks=LACK, withheld="s. 15"), "Left out"),
    ],
)
def test_a_row_says_how_it_stands_the_gravest_first(row, words):
    assert standing_sign(row).words == words


def test_what_is_missing_and_what_to_look_at_stand_in_one_line():
    row = replace(READY, lacks=LACK, alarms=ALARM)
    assert about(row) == "Title (French): missing; SECRET is a marking"
    assert about(replace(row, withheld="s. 15")) == "s. 15"


def test_a_list_is_summed_up():
    rows = (READY, replace(READY, lacks=LACK), replace(READY, withheld="s. 15"))
    register = Register(RegisterKind.TITLES, MONTH, (), rows, undated=(READY,))
    assert summary(register) == (
        "October 2026: 2 in the list, 1 incomplete, 1 left out, 1 without a day of receipt"
    )


def test_nothing_to_report_is_explained():
    titles = Register(RegisterKind.TITLES, MONTH, ())
    assert summary(titles) == "Nothing to report for October 2026."
    assert "the year and the month" in nothing_words(titles)
    questions = replace(titles, kind=RegisterKind.QUESTIONS)
    assert "in the same half" in nothing_words(questions)
    assert "the year and the half" in nothing_words(replace(questions, nothing_in_half=True))


def test_the_file_tells_how_many_rows_will_be_refused():
    rows = (READY, replace(READY, lacks=LACK))
    register = Register(RegisterKind.TITLES, MONTH, (), rows, file_name="briefingt.csv")
    assert file_words(register) == "briefingt.csv: the registry will not take 1 row as it is"
    assert file_words(replace(register, rows=(READY,))) == "briefingt.csv"
