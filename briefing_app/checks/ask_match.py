"""ASK-MATCH: a note for decision asks for one, and a note for information does not."""

from collections.abc import Iterator

from briefing_app.checks.ask import asks_in
from briefing_app.checks.case import Case, at_field
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.language import _

CHECK = "ASK-MATCH"
RECOMMENDATION = "recommendation"
_INFORMATION = "I"


def check_ask(case: Case) -> Iterator[Finding]:
    if case.asks_for_a_decision:
        yield from _for_decision(case)
    elif case.note.header.purpose == _INFORMATION:
        yield from _for_information(case)


def _for_decision(case: Case) -> Iterator[Finding]:
    if not case.kind.decision:
        reason = _("This kind of note has no decision block for the reader to fill in.")
        yield _finding(_("No place for the decision"), reason, at_field("purpose"), "block")
    rule = case.kind.rule(RECOMMENDATION)
    said_by_sections = rule is not None and rule.required
    written = any(section.words for section in case.sections(RECOMMENDATION))
    if not written and not said_by_sections:
        reason = _("The note is for decision and has no words under a recommendation.")
        yield _finding(_("Nothing is recommended"), reason, at_field("purpose"), "nothing")


def _for_information(case: Case) -> Iterator[Finding]:
    """Kinds that have a place for advice, as a transition note has, may give it there."""
    for reading in case.readings:
        if reading.section.key == RECOMMENDATION and case.kind.rule(RECOMMENDATION):
            continue
        for ask in asks_in(reading, case.cues):
            words = reading.text[ask.start : ask.end]
            reason = _("The note is for information, and “{words}” asks for a decision.")
            place = reading.place(ask.start, ask.end)
            reason = reason.format(words=words)
            yield _finding(_("A decision is asked for"), reason, place, "asked")


def _finding(title: str, reason: str, place: Place, about: str) -> Finding:
    return Finding(CHECK, Severity.ERROR, title, reason, place, about)
