"""ASK-FRONT: what is asked stands in the summary or near the first words."""

from collections.abc import Iterator

from briefing_app.checks.ask import asks_in
from briefing_app.checks.case import Case, at_section
from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.reading import Reading
from briefing_app.language import _

CHECK = "ASK-FRONT"
SUMMARY = "summary"


def check_ask_front(case: Case) -> Iterator[Finding]:
    """A note in which nothing is written yet is left alone."""
    if not case.asks_for_a_decision or not case.words:
        return
    front = case.limits.front_words
    if any(asks_in(reading, case.cues) for reading in _in_front(case, front)):
        return
    reason = _("No sentence in the summary or the first {count} words says what to decide.")
    first = case.note.sections[0]
    yield Finding(
        CHECK,
        Severity.WARNING,
        _("The ask is not at the top"),
        reason.format(count=front),
        at_section(first),
    )


def _in_front(case: Case, front: int) -> Iterator[Reading]:
    before = 0
    for reading in case.readings:
        if before < front or reading.section.key == SUMMARY:
            yield reading
        before += reading.words
