"""SENT: sentences that are too long, one by one and on average."""

from collections.abc import Iterator

from briefing_app.checks.case import Case
from briefing_app.checks.finding import WHOLE_NOTE, Finding, Severity
from briefing_app.checks.reading import Reading, sentence_lengths
from briefing_app.language import _

CHECK = "SENT"
_ENOUGH = 8
"""So many sentences make an average worth telling."""


def check_sentences(case: Case) -> Iterator[Finding]:
    lengths: list[int] = []
    for reading in case.prose():
        yield from _too_long(reading, case.limits.sentence_words)
        lengths += sentence_lengths(reading.laid)
    average = sum(lengths) / len(lengths) if lengths else 0
    limit = case.limits.average_words
    if len(lengths) >= _ENOUGH and round(average) > limit:
        reason = _("They have {count} words on average; readers follow up to {limit} with ease.")
        yield Finding(
            CHECK,
            Severity.WARNING,
            _("The sentences are long"),
            reason.format(count=round(average), limit=limit),
            WHOLE_NOTE,
            f"average {round(average)}",
        )


def _too_long(reading: Reading, limit: int) -> Iterator[Finding]:
    for stretch, words in zip(reading.laid.sentences, sentence_lengths(reading.laid), strict=True):
        if words > limit:
            reason = _("It has {count} words; up to {limit} are easy to follow.")
            yield Finding(
                CHECK,
                Severity.WARNING,
                _("A long sentence"),
                reason.format(count=words, limit=limit),
                reading.place(stretch.start, stretch.end),
            )
