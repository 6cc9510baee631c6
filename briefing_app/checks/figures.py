"""Quantities in running words: numbers that count something, and words that stand for them."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from briefing_app.checks.cues import alternatives, pattern
from briefing_app.checks.reading import Laid, Reading, Stretch
from briefing_app.domain.writing import Cues

_NUMBER = re.compile(
    r"""(?<![\w.,/:§#@=\u2019-]) (?<!\d\u2013)
    (?P<before> (?: (?:CA|US|C|A)?[$€£] | CAD | USD | EUR | GBP | CHF | AUD | XOF )[ \u00a0]? )?
    (?P<digits> \d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:[.,]\d+)? | \d+(?:[.,]\d+)? )
    (?: (?:bn|[BMKk])(?!\w) )?
    (?P<ordinal> st|nd|rd|th|er|re|e )?
    (?![\w/:§]) (?![.]\d) (?!-\d) (?!-[a-zà-ÿ]) (?![ ]\d{4}\b)
    (?P<after>
        [ \u00a0\u202f]? %
        | [ \u00a0\u202f] M?\$
        | [ \u00a0\u202f] (?: per[ ]?cent | pour[ ]cent | [mb]illions? | milliards? ) \b
    )?""",
    re.VERBOSE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LIST_MARK = re.compile(
    r"(?:[a-z]?\)|\(\w{1,4}\))*\s*(?:,\s*)?(?:,|;|and|or|to|et|ou|à|\u2013|-|&)\s*$"
)
"""What joins it to the next, behind its own subsections: 13(1)(a), 15(1) and 21."""

_RANKS = re.compile(r"\b(?:rank\w*|rang|place[ds]?|classé\w*)\b", re.IGNORECASE)
_SMALLEST = 10
_DESIGNATED = re.compile(r"(?<![\w.])(?:[A-Z]{2,}|(?:[A-Z]\.){2,})[ \u00a0]$")
"""An abbreviation before a number makes it a name: of a flight, a decision, a standard."""

_TYPED_NUMBER = re.compile(r"\W*\d+[.)]\s")
"""The number of a paragraph, typed by hand."""

_CROSSED_OUT = re.compile(r"X{2,}[ \u00a0]$")


def quantities(reading: Reading, cues: Cues) -> tuple[Stretch, ...]:
    """Where a paragraph gives a quantity of its own; dates, names and quotations left out."""
    return _quantities(reading.laid, cues)


@lru_cache(maxsize=4096)
def _quantities(laid: Laid, cues: Cues) -> tuple[Stretch, ...]:
    text = laid.text
    dates = tuple(Stretch(*found.span()) for found in dates_in(cues.months).finditer(text))
    found = [*_numbers(text, dates, cues), *_amounts(text, cues)]
    return tuple(
        stretch for stretch in found if not any(q.holds(stretch.start) for q in laid.quotes)
    )


@cache
def dates_in(months: tuple[str, ...]) -> re.Pattern[str]:
    """Finds days and months with a year, days with a month, and times of day."""
    month = "|".join((*months, *(rf"{each[:3]}[a-zà-ÿ]{{0,2}}\." for each in months)))
    forms = (
        rf"\d{{1,2}}(?:er)?\s(?:{month})(?:,?\s\d{{4}})?",
        rf"(?:{month})\s\d{{1,2}}(?:\s?[\u2013-]\s?\d{{1,2}})?(?:,?\s\d{{4}})?(?!\d)",
        rf"(?:{month}),?\s\d{{4}}",
        r"\d{4}-\d{2}(?:-\d{2})?",
        r"\d{1,2}\s?h(?:\s?\d{2})?\b",
    )
    return re.compile("|".join(rf"(?<!\w){form}" for form in forms), re.IGNORECASE)


def _amounts(text: str, cues: Cues) -> Iterator[Stretch]:
    for found in pattern(cues.amounts).finditer(text):
        if not _CROSSED_OUT.search(text[: found.start()]):
            yield Stretch(*found.span())


def _numbers(text: str, dates: tuple[Stretch, ...], cues: Cues) -> Iterator[Stretch]:
    name_ends = -1
    typed = _TYPED_NUMBER.match(text)
    for found in _NUMBER.finditer(text, typed.end() if typed else 0):
        if _belongs_to_a_name(text, found.start(), name_ends, cues):
            name_ends = found.end()
        elif not any(date.holds(found.start("digits")) for date in dates) and _counts(
            text, found, cues
        ):
            yield Stretch(*found.span())


def _counts(text: str, found: re.Match[str], cues: Cues) -> bool:
    if found["before"] or found["after"]:
        return True
    if found["ordinal"]:
        return bool(_RANKS.search(text[max(0, found.start() - 30) : found.end() + 30]))
    if _YEAR.fullmatch(found["digits"]) or _size(found["digits"]) < _SMALLEST:
        return False
    if _DESIGNATED.search(text[: found.start()]) or _streets(cues).match(text, found.end()):
        return False
    return not pattern(cues.measures).match(text[found.end() :].lstrip(" \u00a0-"))


@cache
def _streets(cues: Cues) -> re.Pattern[str]:
    """An address: 125 Sussex Drive; 125, promenade Sussex."""
    kinds = alternatives(cues.streets)
    return re.compile(rf",?\s(?:[A-ZÀ-Ý][\w\u2019.-]*\s){{0,3}}(?:{kinds})", re.IGNORECASE)


def _belongs_to_a_name(text: str, start: int, name_ends: int, cues: Cues) -> bool:
    """Behind “resolution”, “section” and the like, or joined to such a number by “and”."""
    before = text[:start]
    if 0 <= name_ends <= start and _LIST_MARK.fullmatch(text[name_ends:start].lstrip()):
        return True
    shortened = before[-40:].rstrip(" \u00a0(")
    tail = shortened.rstrip(" .\u00a0(")
    ends = [found.end() for found in pattern(cues.numbered_things).finditer(shortened)]
    return len(tail) in ends or len(shortened) in ends


def _size(digits: str) -> float:
    return float(re.sub(r"[,\u00a0\u202f ](?=\d{3})", "", digits).replace(",", "."))
