"""Days on which one works, so that due dates can be counted back from the day of need."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from briefing_app.domain.template import Named

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WORKING = 5
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Holiday:
    """One of three rules: a fixed `day`, a `weekday` (the `nth`, or the last `on_or_before` a
    day) of the month, or `easter`, days from Easter Sunday. `since` is the first year, 0 always."""

    name: Named
    month: int = 0
    day: int = 0
    weekday: str = ""
    nth: int = 0
    on_or_before: int = 0
    easter: int | None = None
    since: int = 0

    def in_year(self, year: int) -> date:
        if self.easter is not None:
            return easter_sunday(year) + timedelta(days=self.easter)
        if self.day:
            return date(year, self.month, self.day)
        wanted = WEEKDAYS.index(self.weekday)
        if self.on_or_before:
            last = date(year, self.month, self.on_or_before)
            return last - timedelta(days=(last.weekday() - wanted) % 7)
        first = date(year, self.month, 1)
        return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (self.nth - 1))


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Monday to Friday without the holidays."""

    holidays: tuple[Holiday, ...] = ()

    def is_working(self, day: date) -> bool:
        return day.weekday() < _WORKING and day not in _off(self.holidays, day.year)

    def back(self, day: date, count: int) -> date:
        """The working day so many working days before this one, itself brought to one first."""
        found = day
        while not self.is_working(found):
            found -= _DAY
        for _step in range(count):
            found -= _DAY
            while not self.is_working(found):
                found -= _DAY
        return found

    def off(self, year: int) -> dict[date, Named]:
        """The days of the year on which nobody works although it is not a weekend."""
        return dict(_off(self.holidays, year))


@cache
def _off(holidays: tuple[Holiday, ...], year: int) -> dict[date, Named]:
    """Fixed days that fall on a day of rest are taken on the next working day."""
    known = [each for each in holidays if year >= each.since]
    moving = {each.in_year(year): each.name for each in known if not each.day}
    taken = dict(moving)
    for each in sorted((each for each in known if each.day), key=lambda h: h.in_year(year)):
        taken[_next_free(each.in_year(year), taken)] = each.name
    return taken


def _next_free(day: date, taken: dict[date, Named]) -> date:
    return next(each for each in _from(day) if each.weekday() < _WORKING and each not in taken)


def _from(day: date) -> Iterator[date]:
    while True:
        yield day
        day += _DAY


def easter_sunday(year: int) -> date:
    """By the Gregorian computus."""
    golden, (century, short) = year % 19, divmod(year, 100)
    leap, rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - moon + 15) % 30
    quarter, left = divmod(short, 4)
    to_sunday = (32 + 2 * rest + 2 * quarter - epact - left) % 7
    shift = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
