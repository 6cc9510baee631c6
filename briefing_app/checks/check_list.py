"""Every check, and running them all over a case."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from briefing_app.checks.accessible import check_access
from briefing_app.checks.acronyms import check_acronyms
from briefing_app.checks.ask_front import check_ask_front
from briefing_app.checks.ask_match import check_ask
from briefing_app.checks.block_moved import check_blocks
from briefing_app.checks.case import Case
from briefing_app.checks.citations_lead import check_citations
from briefing_app.checks.considerations import check_considerations
from briefing_app.checks.consultations_done import check_consultations
from briefing_app.checks.dates_hold import check_days
from briefing_app.checks.figures_agree import check_agreement
from briefing_app.checks.figures_dated import check_dates_of_figures
from briefing_app.checks.figures_sourced import check_figures
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.finding_key import key_of
from briefing_app.checks.header_filled import check_header
from briefing_app.checks.marking_covers import check_marking
from briefing_app.checks.marking_printed import check_printed_marking
from briefing_app.checks.next_steps import check_next_steps
from briefing_app.checks.note_length import check_length
from briefing_app.checks.one_source import check_support
from briefing_app.checks.options_fair import check_options
from briefing_app.checks.paragraph_length import check_paragraphs
from briefing_app.checks.quotations import check_quotations
from briefing_app.checks.recommendation_form import check_recommendations
from briefing_app.checks.recommendation_new import check_nothing_new
from briefing_app.checks.sections_complete import check_sections
from briefing_app.checks.sentence_length import check_sentences
from briefing_app.checks.speaker_named import check_speakers
from briefing_app.checks.title_pair import check_titles
from briefing_app.checks.title_sensitive import check_sensitive_titles
from briefing_app.checks.typography import check_typography

Check = Callable[[Case], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    check_header,
    check_marking,
    check_printed_marking,
    check_titles,
    check_sensitive_titles,
    check_ask,
    check_ask_front,
    check_recommendations,
    check_nothing_new,
    check_options,
    check_sections,
    check_length,
    check_sentences,
    check_paragraphs,
    check_acronyms,
    check_figures,
    check_quotations,
    check_citations,
    check_dates_of_figures,
    check_support,
    check_agreement,
    check_speakers,
    check_days,
    check_considerations,
    check_typography,
    check_next_steps,
    check_consultations,
    check_access,
    check_blocks,
)

_GRAVEST_FIRST = tuple(Severity)


def run_checks(case: Case, step: Callable[[], None] | None = None) -> tuple[Finding, ...]:
    """All that was found: the gravest first, then in reading order, the header before the text.

    `step` is called before each check.
    """
    order = _reading_order(case)

    def rank(finding: Finding) -> tuple[int, int, int]:
        place = finding.place
        return (
            _GRAVEST_FIRST.index(finding.severity),
            order.get(_name(place), -1),
            place.start,
        )

    found: list[Finding] = []
    for check in CHECKS:
        if step:
            step()
        found += check(case)
    found.sort(key=rank)
    return tuple(replace(finding, key=key_of(finding, case)) for finding in found)


def _reading_order(case: Case) -> dict[str, int]:
    order: dict[str, int] = {}
    for section in case.note.sections:
        order[section.id] = len(order)
        for reading in case.read_in(section):
            if reading.table:
                order.setdefault(reading.table.id, len(order))
            order[reading.paragraph.id] = len(order)
    return order


def _name(place: Place) -> str:
    return place.paragraph or place.section or ""
