"""The date of a reference in whatever shape it was put down: ISO, slashes, parts, words."""

import re
from collections.abc import Sequence

from briefing_app.domain.dates import PartialDate
from briefing_app.ingest.metadata import parse_date

_NUMBERS = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=[/~?%.\s\]T]|$)")
_BACKWARDS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")
_LAST_MONTH = 12
_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_NAMES, 1)}


def date_in(text: str) -> str:
    """As exact as the words are and no more; the beginning of a range; nothing for no date."""
    text = text.strip().strip("[](){}~ ")
    if match := _NUMBERS.match(text):
        return date_of_parts(*match.groups())
    if match := _BACKWARDS.match(text):
        return _backwards(*match.groups())
    found = parse_date(text)
    if found:
        return found
    year = _YEAR.search(text)
    return year[0] if year else ""


def date_of_parts(*parts: object) -> str:
    """From a year with perhaps a month and a day, as numbers or as words; what fits of them."""
    numbers = [_number(part) for part in parts]
    kept: list[int] = []
    for number in numbers:
        if number is None:
            break
        kept.append(number)
    while kept:
        date = PartialDate.parse("-".join([f"{kept[0]:04d}", *(f"{n:02d}" for n in kept[1:])]))
        if date:
            return date.iso()
        kept.pop()
    return ""


def date_with_month(year: str, month: str, day: str = "") -> str:
    """BibTeX's fields: the month as `jan`, `January`, `1`, or together with a day."""
    base = date_in(year)
    if not base or not month.strip() or len(base) > len("2024"):
        return base
    number = _MONTHS.get(month.strip().lower().rstrip("."), month)
    found = date_of_parts(base, number, day)
    return found if len(found) > len(base) else parse_date(f"{month} {base}") or base


def date_of_csl(issued: object) -> str:
    """CSL's `issued`: nested numbers, or the words as they were typed."""
    if isinstance(issued, str | int):
        return date_in(str(issued))
    if not isinstance(issued, dict):
        return ""
    rows = issued.get("date-parts")
    if isinstance(rows, Sequence) and rows and isinstance(rows[0], Sequence):
        found = date_of_parts(*rows[0][:3])
        if found:
            return found
    return next((d for n in ("raw", "literal") if (d := date_in(str(issued.get(n, ""))))), "")


def _backwards(first: str, second: str, year: str) -> str:
    """Day and month where only one order makes sense; otherwise the year alone is sure."""
    day, month = int(first), int(second)
    if day > _LAST_MONTH >= month:
        return date_of_parts(year, month, day)
    if month > _LAST_MONTH >= day or day == month:
        return date_of_parts(year, day, month)
    return year


def _number(part: object) -> int | None:
    text = str(part).strip() if part is not None else ""
    return int(text) if text.isdigit() else None
