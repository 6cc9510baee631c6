"""CONSID: a consideration that is there says something, or says why there is nothing to say."""

from collections.abc import Iterator

from briefing_app.checks.case import Case, at_section, whole_section
from briefing_app.checks.cues import pattern
from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.reading import Reading, count
from briefing_app.domain.note import Section
from briefing_app.language import _

CHECK = "CONSID"
_STOCK_ENDS = 2
"""A stock sentence says nothing up to so many times the fewest words."""


def check_considerations(case: Case) -> Iterator[Finding]:
    """One that must be there and is not is told with the other sections."""
    for section in case.note.sections:
        rule = case.kind.rule(section.key)
        if section.key not in case.cues.considered_sections:
            continue
        if rule and rule.required and not case.words_in(section):
            continue
        parts = whole_section(case.note, section)
        yield from _look_at(section, [r for part in parts for r in case.read_in(part)], case)


def _look_at(section: Section, readings: list[Reading], case: Case) -> Iterator[Finding]:
    text = " ".join(reading.text for reading in readings)
    fewest = case.limits.consideration_words
    words = count(text)
    told = _("{section} says too little").format(section=section.heading)
    if not words:
        reason = _("Say what was examined, or take the section out.")
        yield _finding(told, reason, section, "empty")
    elif _gives_a_reason(text, case) or any(r.paragraph.citations for r in readings):
        return
    elif _is_stock(text, case) and words <= _STOCK_ENDS * fewest:
        reason = _("Give the reason: a stock sentence does not tell what was examined.")
        yield _finding(told, reason, section, "stock")
    elif words < fewest:
        reason = _("In so few words the reader cannot tell what was examined; give the reason.")
        yield _finding(told, reason, section, "short")


def _gives_a_reason(text: str, case: Case) -> bool:
    """ "Legal Services was consulted" tells nothing yet: something must follow."""
    found = pattern(case.cues.reasons).finditer(text)
    return any(count(text[reason.end() :]) for reason in found)


def _is_stock(text: str, case: Case) -> bool:
    return bool(pattern(case.cues.stock_answers).search(text))


def _finding(title: str, reason: str, section: Section, about: str) -> Finding:
    return Finding(CHECK, Severity.WARNING, title, reason, at_section(section), about)
