"""The lists that are published of notes: their rows, and what a row lacks before it can go out."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import Enum

from briefing_app.domain.dates import MONTHS
from briefing_app.domain.ids import NoteId
from briefing_app.language import words_for

_FORM = re.compile(r"(\d{4})-(?:(0[1-9]|1[0-2])|P0([12]))")
_HALF = 6
_YEAR_MONTHS = 12


class RegisterKind(Enum):
    """Which published list a note belongs to."""

    NONE = ""
    TITLES = "titles"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A month, or half a year: `months` is 1 or 6, from `month` on."""

    year: int
    month: int
    months: int = 1

    @classmethod
    def parse(cls, text: str) -> "Period | None":
        """`2026-10` is a month; `2026-P01` and `2026-P02` are the halves of the year."""
        match = _FORM.fullmatch(text.strip())
        if not match:
            return None
        year, month, half = match.groups()
        if half:
            return cls(int(year), 1 + _HALF * (int(half) - 1), _HALF)
        return cls(int(year), int(month))

    @property
    def key(self) -> str:
        """What `parse` reads."""
        if self.months == 1:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.half}"

    @property
    def half(self) -> str:
        """The reporting period of the published list: P01 ends with June, P02 with December."""
        return "P01" if self.month <= _HALF else "P02"

    @property
    def half_year(self) -> "Period":
        return Period(self.year, 1 if self.half == "P01" else _HALF + 1, _HALF)

    @property
    def last_month(self) -> int:
        return self.month + self.months - 1

    def holds(self, day: str) -> bool:
        """Whether an ISO day falls into it."""
        first, last = f"{self.year:04d}-{self.month:02d}", f"{self.year:04d}-{self.last_month:02d}"
        return first <= day[:7] <= last

    def in_words(self, language: str) -> str:
        _ = words_for(language).gettext
        first = _(MONTHS[self.month - 1])
        if self.months == 1:
            return f"{first} {self.year}"
        last = _(MONTHS[self.last_month - 1])
        return _("{first} to {last} {year}").format(first=first, last=last, year=self.year)


def months_back(today: date, count: int) -> tuple[Period, ...]:
    """This month and those before it, the newest first."""
    at = today.year * _YEAR_MONTHS + today.month - 1
    return tuple(
        Period(month // _YEAR_MONTHS, month % _YEAR_MONTHS + 1)
        for month in range(at, at - count, -1)
    )


def is_day(text: str) -> bool:
    """Whether it is a whole ISO day that a calendar has, as the registry wants dates."""
    match = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text)
    if not match:
        return False
    year, month, day = (int(part) for part in match.groups())
    return bool(year) and 1 <= month <= _YEAR_MONTHS and 1 <= day <= monthrange(year, month)[1]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a field of a row, in the officer's language; `field` may be empty."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One note, or a note with its other language, as it would be published.

    `values` stand in the order of the list's fields. `lacks` is what the registry would refuse,
    `alarms` what should be seen before it is public, `told` where a value came from. `withheld`
    is the reason for which it is left out. `barred`: no spreadsheet may open it as it is.
    """

    notes: tuple[NoteId, ...]
    number: str
    title: str
    received: str
    values: tuple[str, ...]
    lacks: tuple[Remark, ...] = ()
    alarms: tuple[Remark, ...] = ()
    told: tuple[Remark, ...] = ()
    withheld: str = ""
    barred: bool = False

    @property
    def is_published(self) -> bool:
        """Whether it stands in the file."""
        return not self.withheld and not self.barred

    @property
    def is_ready(self) -> bool:
        return self.is_published and not self.lacks and not self.alarms


@dataclass(frozen=True, slots=True)
class RegisterField:
    """`name` is the registry's; the labels are what people read."""

    name: str
    label_en: str
    label_fr: str
    required: bool = True

    def label(self, language: str) -> str:
        return self.label_fr if language == "fr" else self.label_en


@dataclass(frozen=True, slots=True)
class Register:
    """A list for a period. `undated` are notes of its kinds that no period can hold yet;
    `file_name` is what the registry calls the table, with the period."""

    kind: RegisterKind
    period: Period
    fields: tuple[RegisterField, ...]
    rows: tuple[RegisterRow, ...] = ()
    undated: tuple[RegisterRow, ...] = ()
    nothing_in_half: bool = False
    file_name: str = ""

    @property
    def published(self) -> tuple[RegisterRow, ...]:
        return tuple(row for row in self.rows if row.is_published)

    @property
    def is_empty(self) -> bool:
        """Nothing to report: no note at all was received, not even one that is left out."""
        return not self.rows and (self.kind is RegisterKind.TITLES or self.nothing_in_half)

    @property
    def lacking(self) -> tuple[RegisterRow, ...]:
        return tuple(row for row in self.rows if not row.withheld and (row.lacks or row.barred))

    @property
    def alarming(self) -> tuple[RegisterRow, ...]:
        return tuple(row for row in self.rows if not row.withheld and row.alarms)
