"""NEXT: each next step names who acts and by when."""

import re
from collections.abc import Iterator

from briefing_app.checks.case import Case
from briefing_app.checks.cues import pattern
from briefing_app.checks.figures import dates_in
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.reading import CITATION, Reading, count
from briefing_app.domain.text import Table
from briefing_app.domain.writing import Cues
from briefing_app.language import LANGUAGES, _

CHECK = "NEXT"
NEXT_STEPS = "next"
_FEWEST = 3
"""Fewer words are a heading of the list, not a step."""

_YEAR = re.compile(r"\b20\d\d\b")
_NAMED = re.compile(r"(?<=[\w,;)] )[A-ZÀ-Ý]\w+")
_TO_DO = re.compile(
    r"(?:^\W*|[:;,] )[A-ZÀ-Ý][\w\u2019&/-]*(?: [\w\u2019&/-]+){0,3} to (?!be\b)[a-z]{2,}"
)
"""Legal to review the text: whoever stands before what is to be done."""

_SHORT = re.compile(r"\b[A-Z]{2,}s?\b")


def check_next_steps(case: Case) -> Iterator[Finding]:
    for section in case.sections(NEXT_STEPS):
        readings = case.read_in(section)
        steps = [r for r in readings if r.is_prose and r.is_item]
        for reading in steps or [r for r in readings if r.is_prose]:
            yield from _look_at(reading, case)
        for element in section.body:
            if isinstance(element, Table):
                yield from _in_table(element, Place(section.id, element.id))


def _look_at(reading: Reading, case: Case) -> Iterator[Finding]:
    text = reading.text.replace(CITATION, "").strip()
    if count(text) < _FEWEST or text.endswith(":"):
        return
    if not _has_owner(text, case):
        reason = _("Nobody is named here, so the reader cannot tell who acts.")
        yield _finding(_("Next step without an owner"), reason, reading.place(), "owner")
    if not _has_date(text, case.cues):
        reason = _("No day is given here, so the reader cannot tell by when.")
        yield _finding(_("Next step without a date"), reason, reading.place(), "date")


def _has_owner(text: str, case: Case) -> bool:
    """A unit, a role, a known abbreviation, or a name that is no month or weekday."""
    cues = case.cues
    if pattern(cues.owners).search(text) or _TO_DO.search(text):
        return True
    times = {name.casefold() for name in (*cues.months, *cues.weekdays)}
    if any(name.casefold() not in times for name in _NAMED.findall(text)):
        return True
    terms = case.rules.terms
    shorts = (found.rstrip("s") for found in _SHORT.findall(text))
    return any(terms.with_short(short, each) for short in shorts for each in LANGUAGES)


def _has_date(text: str, cues: Cues) -> bool:
    return bool(
        dates_in(cues.months).search(text)
        or pattern((*cues.months, *cues.weekdays, *cues.timing)).search(text)
        or _YEAR.search(text)
    )


def _in_table(table: Table, place: Place) -> Iterator[Finding]:
    if any(not cell.text.strip() for row in table.rows[1:] for cell in row):
        reason = _("A cell is empty, so a step lacks who acts or by when.")
        yield _finding(_("A gap in the next steps"), reason, place, "gap")


def _finding(title: str, reason: str, place: Place, about: str) -> Finding:
    return Finding(CHECK, Severity.WARNING, title, reason, place, about)
