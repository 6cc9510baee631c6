"""The holidays of the public service fall where the calendars of past years had them."""

from datetime import date

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.shipped.holidays import load_working_days, read_working_days


def test_the_year_2026_has_the_twelve_days_it_should():
    assert sorted(load_working_days().off(2026)) == [
        date(2026, 1, 1),
        date(2026, 4, 3),
        date(2026, 4, 6),
        date(2026, 5, 18),
        date(2026, 7, 1),
        date(2026, 8, 3),
        date(2026, 9, 7),
        date(2026, 9, 30),
        date(2026, 10, 12),
        date(2026, 11, 11),
        date(2026, 12, 25),
        date(2026, 12, 28),
    ]


def test_every_day_has_a_name_in_both_languages():
    assert all(name.en and name.fr for name in load_working_days().off(2027).values())


@pytest.mark.parametrize(
    "rule",
    ["month = 13\nday = 1", "month = 5", 'month = 5\nweekday = "someday"\nnth = 1'],
)
def test_a_day_that_is_never_is_told_with_its_line(tmp_path, rule):
    broken = tmp_path / "holidays.toml"
    broken.write_text(f'[[holiday]]\nname = {{ en = "A", fr = "B" }}\n{rule}\n', encoding="utf-8")
    with pytest.raises(CannotRead, match="line 2: This holiday does not say when it is"):
        read_working_days(broken)


def test_a_distance_from_easter_is_a_number(tmp_path):
    broken = tmp_path / "holidays.toml"
    rule = '[[holiday]]\nname = { en = "A", fr = "B" }\neaster = "soon"\n'
    broken.write_text(rule, encoding="utf-8")
    with pytest.raises(CannotRead, match="line 3"):
        read_working_days(broken)
