"""The days on which the public service does not work: `resources/holidays.toml`."""

from functools import cache
from pathlib import Path

from briefing_app.domain.working_days import WEEKDAYS, Holiday, WorkingDays
from briefing_app.language import _
from briefing_app.paths import resources
from briefing_app.shipped.toml_file import Entry, read_toml

_MONTHS, _DAYS, _FIFTH = 12, 31, 5


@cache
def load_working_days() -> WorkingDays:
    return read_working_days(resources() / "holidays.toml")


def read_working_days(path: Path) -> WorkingDays:
    file = read_toml(path)
    file.know_only("holiday")
    return WorkingDays(tuple(_holiday(entry) for entry in file.entries("holiday")))


def _holiday(entry: Entry) -> Holiday:
    entry.know_only("name", "month", "day", "weekday", "nth", "on_or_before", "easter", "since")
    holiday = Holiday(
        entry.named("name"),
        entry.number("month", 0),
        entry.number("day", 0),
        entry.text("weekday", ""),
        entry.number("nth", 0),
        entry.number("on_or_before", 0),
        _easter(entry),
        entry.number("since", 0),
    )
    if not _makes_sense(holiday):
        raise entry.fault("name", _("This holiday does not say when it is."))
    return holiday


def _easter(entry: Entry) -> int | None:
    said = entry.text("easter", "")
    try:
        return int(said) if said else None
    except ValueError:
        raise entry.fault(
            "easter", _("“{key}” must be a whole number.").format(key="easter")
        ) from None


def _makes_sense(holiday: Holiday) -> bool:
    if holiday.easter is not None:
        return True
    if not 1 <= holiday.month <= _MONTHS:
        return False
    if holiday.day:
        return holiday.day <= _DAYS
    first, last = holiday.nth, holiday.on_or_before
    return holiday.weekday in WEEKDAYS and (1 <= first <= _FIFTH or 1 <= last <= _DAYS)
