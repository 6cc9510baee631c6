"""ACR: abbreviations written out at first use, once, in the note's own language."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing_app.checks.acronym_fixes import (
    Use,
    expand,
    full_form,
    leave_out,
    rename,
    shorten,
)
from briefing_app.checks.case import Case
from briefing_app.checks.cues import pattern, plain
from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.fix import Fix
from briefing_app.checks.reading import Laid, Reading
from briefing_app.domain.note import ANNEX
from briefing_app.domain.term import Terms
from briefing_app.language import LANGUAGES, _

CHECK = "ACR"
SUMMARY = "summary"
_MILD = ("once", "summary")
_FEWEST = 2
_SHORT = re.compile(r"(?<![\w/.@&#-])([A-Z][A-Za-z0-9]{0,9}[A-Z0-9])(s?)(?![\w/&@]|-[A-Z0-9])")
_CALLED = re.compile(r"\b(?:op(?:[eé]ration)?\.?|exerci[sc]e|HMCS|NCSM)\s$", re.IGNORECASE)
"""A name in capitals follows: of an operation, an exercise, a ship."""

_LOOK_BACK = 20
_ROMAN = re.compile(r"[IVXLC]+")
_OPENED = re.compile(r"\w[\s”»]*\((?:[^()]*[\s“«])?$")
_SAID_BEHIND = re.compile(r"\s+\([^()]*\w\s+\w[^()]*\)")
_DESIGNATION = re.compile(r"[A-Z]+\d[A-Z0-9]*")
"""COP31, PS752, ML3: a letter or more and a number make a name, not an abbreviation."""

_NUMBER_FOLLOWS = re.compile(r"[ \u00a0](?:\d|[A-Z]\d[A-Z])")
"""So does what stands before a number: a flight, a court's decision, a standard, a postal code."""

_APPOSED = re.compile(r",\s+(?:the|an?|la|les?|l\u2019)?\s*([^,.;:()]+)")
_SHOUTED = 6
"""A word of so many capitals beside another is no abbreviation but a line in capitals."""


def check_acronyms(case: Case) -> Iterator[Finding]:
    uses: dict[str, list[Use]] = {}
    for reading in case.readings:
        for use in _uses(reading, case):
            uses.setdefault(use.short, []).append(use)
    for short, found in uses.items():
        if not case.rules.terms.is_known(short, case.language):
            yield from _look_at(short, found, case)
    yield from _in_summary(uses, case)


def _look_at(short: str, uses: list[Use], case: Case) -> Iterator[Finding]:
    terms = case.rules.terms
    ours = terms.in_other_language(short, case.language)
    if ours and not uses[0].defined:
        reason = _("In the language of this note {short} is {ours}.").format(short=short, ours=ours)
        title = _("An abbreviation of the other language")
        yield _finding(title, reason, uses[0], "other language", rename(uses, ours))
        return
    defined = [use for use in uses if use.defined]
    if not uses[0].understood:
        yield _unexplained(uses, terms, case.language)
    yield from _again(short, uses, defined, full_form(short, terms, case.language))


def _again(short: str, uses: list[Use], defined: list[Use], full: str) -> Iterator[Finding]:
    twice = [use for use in defined[1:] if use.reading.section.key != ANNEX]
    if twice and defined[0].reading.section.key != SUMMARY:
        reason = _("{short} was already written out above.").format(short=short)
        fix = shorten(twice[0], full)
        yield _finding(_("Written out twice"), reason, twice[0], "twice", fix)
    if defined and len(uses) == 1:
        reason = _("{short} is not used again, so the words alone are enough.")
        title = _("An abbreviation used once")
        fix = leave_out(uses[0])
        yield _finding(title, reason.format(short=short), uses[0], "once", fix)


def _unexplained(uses: list[Use], terms: Terms, language: str) -> Finding:
    use, *others = uses
    short = use.short
    full = full_form(short, terms, language)
    if any(other.defined for other in others):
        reason = _("{short} is written out only further on.").format(short=short)
    elif full:
        reason = _("Write it out at first use: {full} ({short}).").format(full=full, short=short)
    else:
        reason = _("{short} is not written out anywhere in the note.").format(short=short)
    title = _("{short} is not explained").format(short=short)
    return _finding(title, reason, use, "unexplained", expand(use, full, others))


def _in_summary(uses: dict[str, list[Use]], case: Case) -> Iterator[Finding]:
    """Told once for all of them: the summary is for a reader from outside the file."""
    inside = [
        use
        for found in uses.values()
        for use in found
        if use.reading.section.key == SUMMARY
        and not case.rules.terms.is_known(use.short, case.language)
    ]
    if inside:
        names = ", ".join(dict.fromkeys(use.short for use in inside))
        reason = _("{names}: a summary reads better in whole words.").format(names=names)
        yield _finding(_("Abbreviations in the summary"), reason, inside[0], "summary")


def _uses(reading: Reading, case: Case) -> Iterator[Use]:
    """Those in others' words, in links and in lines all in capitals are left out."""
    text = reading.text
    if not reading.is_prose and reading.table is None:
        return
    if reading.language != case.language or (text.isupper() and " " in text):
        return
    for found in _finds(reading.laid):
        short = _listed_form(found, case)
        if short and not _is_shouted(text, found) and not reading.is_foreign(found.start()):
            defined = _is_defined(short, text, found, case)
            understood = defined or _is_understood(short, text, found, case)
            yield Use(short, reading, found.start(), found.end(), defined, understood)


@lru_cache(maxsize=4096)
def _finds(laid: Laid) -> tuple[re.Match[str], ...]:
    return tuple(_SHORT.finditer(laid.text))


def _listed_form(found: re.Match[str], case: Case) -> str:
    """As the list of terms has it, plural or not; empty for what is no abbreviation."""
    terms = case.rules.terms
    for short in (found[1], found[1] + found[2]):
        if any(terms.with_short(short, language) for language in LANGUAGES):
            return short
    capitals = sum(letter.isupper() for letter in found[1])
    mixed = any(letter.islower() for letter in found[1])
    before = found.string[max(0, found.start() - _LOOK_BACK) : found.start()]
    if mixed or capitals < _FEWEST or _ROMAN.fullmatch(found[1]) or _CALLED.search(before):
        return ""
    if _DESIGNATION.fullmatch(found[1]) or _NUMBER_FOLLOWS.match(found.string, found.end()):
        return ""
    return "" if pattern(case.cues.placeholders).fullmatch(found[1]) else found[1]


def _is_defined(short: str, text: str, found: re.Match[str], case: Case) -> bool:
    before = text[: found.start()]
    if not _OPENED.search(before) or text[found.end() : found.end() + 1] not in tuple("),;”»"):
        return False
    words = before.rpartition("(")[0]
    full = (term.full(case.language) for term in case.rules.terms.with_short(short, case.language))
    return any(_stands_in(each, words) for each in full) or _initials_fit(short, words)


def _initials_fit(short: str, words: str) -> bool:
    """Whether the letters of the short form begin the words before it, in order."""
    initials = iter(word[0].casefold() for word in re.findall(r"\w+", words)[-12:])
    return all(letter.casefold() in initials for letter in short if letter.isalpha())


def _is_understood(short: str, text: str, found: re.Match[str], case: Case) -> bool:
    if _OPENED.search(text[: found.start()]) or _SAID_BEHIND.match(text, found.end()):
        return True
    apposed = _APPOSED.match(text, found.end())
    if apposed and _initials_fit(short, apposed[1]):
        return True
    terms = case.rules.terms.with_short(short, case.language)
    return any(_stands_in(term.full(case.language), text) for term in terms)


def _stands_in(full: str, text: str) -> bool:
    return plain(full).casefold() in text.casefold()


def _is_shouted(text: str, found: re.Match[str]) -> bool:
    """A word beside a long one in capitals."""
    beside = (*text[: found.start()].split()[-1:], *text[found.end() :].split()[:1])
    return any(word.isupper() and len(word) >= _SHOUTED for word in beside)


def _finding(title: str, reason: str, use: Use, about: str, fix: Fix | None = None) -> Finding:
    severity = Severity.INFO if about in _MILD else Severity.WARNING
    place = use.reading.place(use.start, use.end)
    return Finding(CHECK, severity, title, reason, place, about, fix)
