"""DATE: words that move with the day of reading, and dates that cannot be."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache

from briefing_app.checks.case import Case, at_field
from briefing_app.checks.cues import pattern
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.fix import Fix
from briefing_app.checks.moving_dates import date_for
from briefing_app.checks.reading import Laid, Reading
from briefing_app.domain.dates import PartialDate
from briefing_app.domain.writing import Cues
from briefing_app.language import _

CHECK = "DATE"
NEXT_STEPS = "next"
_OWNED = re.compile(r"\u2019s\s+(\w+(?:\s\w+)?)")
_OWNING = re.compile(r"(\w+(?:\s\w+)?)\s+d(?:e\s|\u2019)$")


def check_days(case: Case) -> Iterator[Finding]:
    dated = case.dated
    for reading in case.prose():
        if dated and reading.section.key not in case.cues.spoken_sections:
            yield from _relative(reading, case.cues, dated)
        yield from _weekdays(reading, case.cues)
        if dated and reading.section.key == NEXT_STEPS:
            yield from _past(reading, case.cues, dated)
    due = PartialDate.parse(case.note.header.decision_by)
    if dated and due and _ended_before(due, dated):
        reason = _("The day for the decision lies before the date of the note.")
        yield _finding(
            _("The decision is asked for too late"), reason, at_field("decision_by"), "due"
        )


def _relative(reading: Reading, cues: Cues, dated: PartialDate) -> Iterator[Finding]:
    for found in _relative_words(reading.laid, cues):
        if not reading.is_foreign(found.start()) and not _is_lasting(found, cues):
            reason = _("“{words}” means another day each time the note is read; give the date.")
            place = reading.place(*found.span())
            fix = date_for(reading, found, cues, dated)
            title = _("A time without a date")
            yield _finding(title, reason.format(words=found[0]), place, "relative", fix)


def _is_lasting(found: re.Match[str], cues: Cues) -> bool:
    """ "Today's wars", "les guerres d'aujourd'hui": of our time, and of no one day."""
    text = found.string
    if _is_name(found):
        return True
    behind = _OWNED.match(text, found.end())
    before = _OWNING.search(text[: found.start()])
    return any(
        pattern(cues.lasting).fullmatch(word)
        for match in (behind, before)
        if match
        for word in match[1].split()
    )


def _is_name(found: re.Match[str]) -> bool:
    """ "The Yesterday Fund": a capital where no sentence begins."""
    before = found.string[: found.start()].rstrip(' \u00a0“«("')
    return found[0][0].isupper() and before[-1:].isalpha()


def _weekdays(reading: Reading, cues: Cues) -> Iterator[Finding]:
    for found in _dates(reading.laid, cues):
        named, day = found["weekday"], _day(found, cues.months)
        if not named or day is None:
            continue
        true = cues.weekdays[day.weekday()]
        if named.casefold() != true.casefold():
            reason = _("That day is a {weekday}.").format(weekday=true)
            title = _("The day of the week does not match")
            yield _finding(title, reason, reading.place(*found.span()), "weekday")


def _past(reading: Reading, cues: Cues, dated: PartialDate) -> Iterator[Finding]:
    for found in _dates(reading.laid, cues):
        day = _day(found, cues.months)
        if day and dated.month and dated.day and day.isoformat() < dated.iso():
            reason = _("This step lies before the date of the note.")
            place = reading.place(*found.span())
            yield _finding(_("A next step in the past"), reason, place, "past")


def _ended_before(due: PartialDate, dated: PartialDate) -> bool:
    """Compared only as far as both are known."""
    pairs = ((due.year, dated.year), (due.month, dated.month), (due.day, dated.day))
    for early, late in pairs:
        if not early or not late or early > late:
            return False
        if early < late:
            return True
    return False


@lru_cache(maxsize=4096)
def _relative_words(laid: Laid, cues: Cues) -> tuple[re.Match[str], ...]:
    return tuple(pattern(cues.relative).finditer(laid.text))


@lru_cache(maxsize=4096)
def _dates(laid: Laid, cues: Cues) -> tuple[re.Match[str], ...]:
    return tuple(_full_dates(cues.months, cues.weekdays).finditer(laid.text))


@cache
def _full_dates(months: tuple[str, ...], weekdays: tuple[str, ...]) -> re.Pattern[str]:
    """A day with month and year, as either language writes it, perhaps with its weekday."""
    month, weekday = "|".join(months), "|".join(weekdays)
    return re.compile(
        rf"(?:\b(?P<weekday>{weekday}),?\s(?:the\s|le\s)?)?"
        rf"(?:\b(?P<m1>{month})\s(?P<d1>\d{{1,2}}),?\s(?P<y1>\d{{4}})"
        rf"|\b(?P<d2>\d{{1,2}})(?:er)?\s(?P<m2>{month}),?\s(?P<y2>\d{{4}}))\b",
        re.IGNORECASE,
    )


def _day(found: re.Match[str], months: tuple[str, ...]) -> date | None:
    """Nothing for a day that no calendar has."""
    names = [month.casefold() for month in months]
    month = names.index((found["m1"] or found["m2"]).casefold()) + 1
    try:
        return date(int(found["y1"] or found["y2"]), month, int(found["d1"] or found["d2"]))
    except ValueError:
        return None


def _finding(title: str, reason: str, place: Place, about: str, fix: Fix | None = None) -> Finding:
    return Finding(CHECK, Severity.WARNING, title, reason, place, about, fix)
