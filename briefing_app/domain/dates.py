"""Dates as documents give them: a year, a month, or a day."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import Enum

from briefing_app.language import _, deferred, words_for

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_LAST_MONTH = 12


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A year with perhaps a month with perhaps a day; zero stands for "not known"."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> "PartialDate | None":
        """Read `2024`, `2024-06` or `2024-06-17`; what no calendar has is no date."""
        match = _FORM.fullmatch(text.strip())
        if not match:
            return None
        year, month, day = (int(part) if part else None for part in match.groups())
        if not year or month == 0 or (month or 1) > _LAST_MONTH:
            return None
        if day is not None and not 1 <= day <= monthrange(year, month or 1)[1]:
            return None
        return cls(year, month or 0, day or 0)

    def iso(self) -> str:
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    @property
    def first_day(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The end of what it leaves open: 2024 ends with December."""
        month = self.month or _LAST_MONTH
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def in_words(self, language: str) -> str:
        """As prose has it: "June 17, 2024", "17 juin 2024", "June 2024", "2024"."""
        words = words_for(language).gettext
        if not self.month:
            return str(self.year)
        month = words(MONTHS[self.month - 1])
        if not self.day:
            return f"{month} {self.year}"
        if language == "fr":
            day = "1er" if self.day == 1 else str(self.day)
            return f"{day} {month} {self.year}"
        return f"{month} {self.day}, {self.year}"


MONTHS = (
    deferred("January"),
    deferred("February"),
    deferred("March"),
    deferred("April"),
    deferred("May"),
    deferred("June"),
    deferred("July"),
    deferred("August"),
    deferred("September"),
    deferred("October"),
    deferred("November"),
    deferred("December"),
)


def date_in_words(text: str, language: str) -> str:
    """The date in words when `text` is one, otherwise the text itself."""
    read = PartialDate.parse(text)
    return read.in_words(language) if read else text


class Age(Enum):
    """How old something is beside another."""

    OLDER = "older"
    NEWER = "newer"
    UNKNOWN = ""


def age_of(theirs: str, ours: str) -> Age:
    """From partial dates; a year and a day of it are not told apart."""
    length = min(len(theirs), len(ours))
    if not length or theirs[:length] == ours[:length]:
        return Age.UNKNOWN
    return Age.OLDER if theirs[:length] < ours[:length] else Age.NEWER


def whole_day(words: str) -> date | None:
    """The day that was typed as year, month and day; None where that is no date."""
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        return None


def date_fault() -> str:
    """How a day is written, said where something else was."""
    return _("Write the date as year, month and day, such as 2024-06-17.")
