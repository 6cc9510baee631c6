"""TITLE-SENS: a title is published, and holds nothing that the public may not read."""

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import combining, normalize

from briefing_app.checks.case import Case, at_field
from briefing_app.checks.cues import pattern, plain
from briefing_app.checks.finding import Finding, Severity
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.marking import CLASSIFIED_WORDS, PROTECTED_WORDS, STANDING_CAVEATS
from briefing_app.domain.speaker import is_nobody, named_in
from briefing_app.language import LANGUAGES, _, words_for

CHECK = "TITLE-SENS"
_RUN = 4
"""So many words in a row, the same as in a confidential passage, are no chance."""

_FIELDS = (("subject_en", "en"), ("subject_fr", "fr"))
_WORD = re.compile(r"\w+")


def check_sensitive_titles(case: Case) -> Iterator[Finding]:
    for field, language in _FIELDS:
        title = plain(getattr(case.note.header, field))
        if title.strip():
            yield from _look_at(title, field, language, case)


def _look_at(title: str, field: str, language: str, case: Case) -> Iterator[Finding]:
    for found in _markings().finditer(title):
        reason = _("“{words}” is a marking; titles of notes are published.")
        yield _finding(reason.format(words=found[0]), field, f"marking {found[0]}")
    for found in pattern(case.rules.of(language).cues.title_words).finditer(title):
        reason = _("“{words}” tells more than a published title should.")
        yield _finding(reason.format(words=found[0]), field, f"word {found[0]}")
    for name in _persons(title, case):
        reason = _("{name} is named, and is not to be named in public.").format(name=name)
        yield _finding(reason, field, f"name {name}")
    if any(_shares_words(title, each) for each in _in_confidence(case)):
        reason = _("It repeats words that were given in confidence; titles of notes are published.")
        yield _finding(reason, field, "confidence")


@cache
def _markings() -> re.Pattern[str]:
    """As they are printed: in capitals, in either language."""
    words = [*PROTECTED_WORDS, *CLASSIFIED_WORDS, *STANDING_CAVEATS]
    said = {words_for(language).gettext(word) for language in LANGUAGES for word in words if word}
    longest_first = sorted({plain(each) for each in said}, key=len, reverse=True)
    return re.compile("|".join(rf"\b{re.escape(word)}\b" for word in longest_first))


def _persons(title: str, case: Case) -> Iterator[str]:
    """Speakers whose words may not be given to them."""
    for evidence in case.materials.evidence.values():
        if not evidence.attributable and not is_nobody(evidence.speaker):
            yield from named_in(title, (evidence.speaker,))


def _in_confidence(case: Case) -> Iterator[str]:
    for evidence in case.materials.evidence.values():
        if evidence.in_confidence:
            yield _words_of(evidence)


def _words_of(evidence: Evidence) -> str:
    excerpt = evidence.excerpt.words if evidence.excerpt else ""
    return f"{evidence.claim}\n{excerpt}"


def _shares_words(title: str, confidential: str) -> bool:
    return bool(_runs(title) & _runs(confidential))


def _runs(text: str) -> set[tuple[str, ...]]:
    apart = normalize("NFD", text.casefold())
    words = _WORD.findall("".join(letter for letter in apart if not combining(letter)))
    return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}


def _finding(reason: str, field: str, about: str) -> Finding:
    title = _("A title that should not be published")
    return Finding(CHECK, Severity.WARNING, title, reason, at_field(field), about)
