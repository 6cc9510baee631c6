"""SECT: every section that must be there is there, filled, in order, with nothing to come."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from briefing_app.checks.case import Case, at_section, whole_section
from briefing_app.checks.cues import pattern
from briefing_app.checks.finding import WHOLE_NOTE, Finding, Place, Severity
from briefing_app.checks.reading import Laid, Reading
from briefing_app.domain.writing import Cues
from briefing_app.language import _

CHECK = "SECT"
_CROSSES = re.compile(r"(?<![\w.])X{2,}(?!\w)")
_CENTURY = re.compile(
    r"(?:chapter|part|title|article|annex|book|louis|chapitre|partie)\s+$", re.IGNORECASE
)


def check_sections(case: Case) -> Iterator[Finding]:
    yield from _missing(case)
    yield from _empty(case)
    yield from _out_of_order(case)
    for reading in case.readings:
        yield from _to_come(case, reading)


def _missing(case: Case) -> Iterator[Finding]:
    there = {section.key for section in case.note.sections}
    for rule in case.kind.sections:
        if rule.required and rule.key not in there:
            name = rule.name.in_language(case.language)
            reason = _("This kind of note must have it.")
            title = _("{section} is missing").format(section=name)
            yield _finding(title, reason, WHOLE_NOTE, f"missing {rule.key}")


def _empty(case: Case) -> Iterator[Finding]:
    for section in case.note.sections:
        rule = case.kind.rule(section.key)
        if not rule or not rule.required:
            continue
        if not any(case.words_in(part) for part in whole_section(case.note, section)):
            title = _("{section} is empty").format(section=section.heading)
            reason = _("This kind of note must have it.")
            yield _finding(title, reason, at_section(section), "empty")


def _out_of_order(case: Case) -> Iterator[Finding]:
    """Told for the sections that stand before one they should follow."""
    order = {rule.key: at for at, rule in enumerate(case.kind.sections)}
    known = [section for section in case.note.sections if section.key in order]
    for section, following in pairwise(known):
        if order[following.key] < order[section.key]:
            reason = _("In this kind of note it stands before {section}.")
            yield _finding(
                _("{section} stands too late").format(section=following.heading),
                reason.format(section=section.heading),
                at_section(following),
                "order",
            )


def _to_come(case: Case, reading: Reading) -> Iterator[Finding]:
    for start, end in _placeholders(reading.laid, case.cues):
        words = reading.text[start:end]
        reason = _("“{words}” holds a place for words that are not there yet.")
        place = reading.place(start, end)
        yield _finding(
            _("Something is still to come"), reason.format(words=words), place, "to come"
        )


@lru_cache(maxsize=4096)
def _placeholders(laid: Laid, cues: Cues) -> tuple[tuple[int, int], ...]:
    found = [match.span() for match in pattern(cues.placeholders).finditer(laid.text)]
    found += [
        match.span()
        for match in _CROSSES.finditer(laid.text)
        if not _CENTURY.search(laid.text[: match.start()])
    ]
    return tuple(found)


def _finding(title: str, reason: str, place: Place, about: str) -> Finding:
    return Finding(CHECK, Severity.ERROR, title, reason, place, about)
