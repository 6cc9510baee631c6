"""REC-NEW: a recommendation or conclusion brings nothing that the rest of the note lacks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from briefing_app.checks.case import Case, whole_section
from briefing_app.checks.cues import pattern, plain
from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.reading import CITATION, Reading
from briefing_app.domain.figure import figures_in
from briefing_app.domain.note import Section
from briefing_app.domain.text import Table
from briefing_app.domain.writing import Cues
from briefing_app.language import _

CHECK = "REC-NEW"
CLOSING = ("recommendation", "conclusion")
_ENOUGH = 60
"""Before so many words stand elsewhere, one is still writing."""

_ACCENTS = re.compile(r"[\u0300-\u036f]")
_COUNTED = re.compile(r"\b(\d+)[ \u00a0-]")
_STEM = 4
_WORD = re.compile(r"[^\W\d_]+")
_SHORT = re.compile(r"(?<![\w/.-])[A-Z][A-Z0-9]+(?![\w/-])")
_NAME = r"[A-ZÀ-Ý][a-zà-ÿ]{3,}"
_NAMES = re.compile(
    rf"(?:(?<=[\w,;)\u2019] )|(?<=\bM[rsx]\. )|(?<=\bDr\. )|(?<=\bMrs\. )){_NAME}(?:[ -]{_NAME})*"
)
_FIELDS = ("to", "from_", "through", "cc", "subject_en", "subject_fr", "attachments", "contact")
_MORE_FIELDS = ("consultations", "sector_en", "sector_fr", "number", "date", "decision_by")


@dataclass(frozen=True, slots=True)
class _Rest:
    """What stands everywhere else: as it is, and in small letters without accents."""

    text: str
    bare: str
    figures: frozenset[str]


def check_nothing_new(case: Case) -> Iterator[Finding]:
    closing = [s for key in CLOSING for s in case.sections(key)]
    parts = {part.id for section in closing for part in whole_section(case.note, section)}
    others = [section for section in case.note.sections if section.id not in parts]
    if not parts or sum(case.words_in(section) for section in others) < _ENOUGH:
        return
    rest = _rest(case, others)
    for section in case.note.sections:
        if section.id in parts:
            for reading in case.read_in(section):
                if reading.is_prose:
                    yield from _new_in(reading, rest, case)


def _rest(case: Case, sections: list[Section]) -> _Rest:
    words = [section.heading for section in sections]
    words += [getattr(case.note.header, field) for field in (*_FIELDS, *_MORE_FIELDS)]
    for section in sections:
        words += [reading.text for reading in case.read_in(section)]
        words += [each.caption for each in section.body if isinstance(each, Table)]
    text = "\n".join(words)
    figures = frozenset(amount for each in words for amount in _amounts(each))
    return _Rest(text, "\n".join(map(_bare, words)), figures)


@lru_cache(maxsize=4096)
def _amounts(text: str) -> frozenset[str]:
    return frozenset(figure.amount for figure in figures_in(text))


def _new_in(reading: Reading, rest: _Rest, case: Case) -> Iterator[Finding]:
    text = reading.text
    lengths = _lengths(text, case.cues)
    for figure in figures_in(text.replace(CITATION, " ")):
        if figure.amount not in rest.figures and figure.amount not in lengths:
            yield _finding(reading, figure.shown, text.find(figure.shown.split()[0]))
    for found in _SHORT.finditer(text):
        if not _is_known(found[0], rest, case):
            yield _finding(reading, found[0], found.start())
    for found in _NAMES.finditer(text):
        if not reading.is_quoted(found.start()) and not _stands_elsewhere(found[0], rest, case):
            yield _finding(reading, found[0], found.start())


def _lengths(text: str, cues: Cues) -> frozenset[str]:
    """Within 10 days: what is asked for, and nothing to be known before."""
    measure = pattern(cues.measures)
    found = (each for each in _COUNTED.finditer(text) if measure.match(text, each.end()))
    return frozenset(each[1] for each in found)


def _is_known(short: str, rest: _Rest, case: Case) -> bool:
    terms = case.rules.terms
    if terms.is_known(short, case.language) or re.search(rf"\b{short.rstrip('s')}", rest.text):
        return True
    full = (term.full(case.language) for term in terms.with_short(short, case.language))
    return any(_bare(plain(each)) in rest.bare for each in full)


def _stands_elsewhere(name: str, rest: _Rest, case: Case) -> bool:
    """Any of its words is enough; times, roles and units are no names."""
    times = {_stem(word) for word in (*case.cues.months, *case.cues.weekdays)}
    stems = {_stem(word) for word in _WORD.findall(name)}
    if stems & times or any(re.search(rf"\b{stem}", rest.bare) for stem in stems):
        return True
    return bool(pattern(_roles(case.cues)).search(name))


def _roles(cues: Cues) -> tuple[str, ...]:
    return (*cues.owners, *cues.numbered_things)


def _stem(word: str) -> str:
    """The beginning of a word, so that Mali and Malian, Canada and Canadian agree."""
    return _bare(word)[:_STEM]


@lru_cache(maxsize=4096)
def _bare(text: str) -> str:
    apart = normalize("NFD", text.casefold())
    return _ACCENTS.sub("", apart)


def _finding(reading: Reading, words: str, start: int) -> Finding:
    reason = _("“{words}” stands nowhere else in the note; say it in the body first.")
    place = reading.place(start, start + len(words)) if start >= 0 else reading.place()
    title = _("Something new in the recommendation")
    return Finding(CHECK, Severity.WARNING, title, reason.format(words=words), place)
