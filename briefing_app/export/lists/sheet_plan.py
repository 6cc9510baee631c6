"""What a spreadsheet will hold, as plain values: sheets, columns, and rows that come one by one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum


@dataclass(frozen=True, slots=True)
class Linked:
    """Words that lead to an address on the web."""

    words: str
    address: str


Value = str | Linked | int | Decimal | date | None
Row = tuple[Value, ...]


class Form(Enum):
    """How the cells of a column are shown; a value of another kind than this stays words."""

    WORDS = "words"
    DAY = "day"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is in characters."""

    label: str
    width: int
    form: Form = Form.WORDS


@dataclass(frozen=True, slots=True)
class Sheet:
    """`name` is on the tab; `lines` stand above the table, the marking first; `table` is a word
    by which formulas may call it. Rows are asked for when they are written."""

    name: str
    table: str
    lines: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: Iterable[Row]


@dataclass(frozen=True, slots=True)
class Book:
    """`page_words` is the foot of a page with `{page}` and `{pages}`."""

    title: str
    subject: str
    author: str
    marking: str
    language: str
    page_words: str
    sheets: tuple[Sheet, ...]


def day_or_words(text: str) -> Value:
    """A whole day as a date; a month or a year stays as it is, for nothing is to be invented."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text or None
