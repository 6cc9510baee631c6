"""PARA: paragraphs and list items that are too long to take in at once."""

from collections.abc import Iterator

from briefing_app.checks.case import Case
from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.reading import Reading
from briefing_app.domain.writing import Limits
from briefing_app.language import _

CHECK = "PARA"


def check_paragraphs(case: Case) -> Iterator[Finding]:
    for reading in case.prose():
        title, reason = _fault(reading, case.limits)
        if title:
            yield Finding(CHECK, Severity.INFO, title, reason, reading.place())


def _fault(reading: Reading, limits: Limits) -> tuple[str, str]:
    words = reading.words
    if reading.is_item:
        if words <= limits.bullet_words:
            return "", ""
        reason = _("It has {count} words; a point of up to {limit} is read at a glance.")
        return _("A long point"), reason.format(count=words, limit=limits.bullet_words)
    if len(reading.laid.sentences) > limits.paragraph_sentences:
        reason = _("It has {count} sentences; {limit} at most hold one thought together.")
        sentences = len(reading.laid.sentences)
        limit = limits.paragraph_sentences
        return _("A long paragraph"), reason.format(count=sentences, limit=limit)
    if words > limits.paragraph_words:
        reason = _("It has {count} words; up to {limit} hold one thought together.")
        return _("A long paragraph"), reason.format(count=words, limit=limits.paragraph_words)
    return "", ""
