"""MARK-MAX: a note is never marked below what it contains, on either ladder."""

from collections.abc import Iterator

from briefing_app.checks.case import Case, at_field
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.ids import EvidenceId, RecommendationId
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.language import _, language

CHECK = "MARK-MAX"


def check_marking(case: Case) -> Iterator[Finding]:
    """Each thing that asks for more is told once, where it stands first."""
    seen: set[str] = set()
    for reading in case.readings:
        for citation in reading.paragraph.citations:
            if citation.target in seen:
                continue
            seen.add(citation.target)
            name, marking = _cited(case, citation)
            yield from _compare(case, name, marking, reading.place())
    yield from _blocks(case)


def _cited(case: Case, citation: Citation) -> tuple[str, Marking]:
    """What is cited, and its marking joined with its source's."""
    if citation.kind is CitedKind.EVIDENCE:
        evidence = case.materials.evidence.get(EvidenceId(citation.target))
        return (evidence.claim, _marking(case, evidence)) if evidence else ("", UNCLASSIFIED)
    asked = case.materials.recommendations.get(RecommendationId(citation.target))
    return (asked.title, _marking(case, asked)) if asked else ("", UNCLASSIFIED)


def _marking(case: Case, cited: Evidence | Recommendation) -> Marking:
    source = case.materials.sources.get(cited.source_id) if cited.source_id else None
    return cited.marking.joined_with(source.marking) if source else cited.marking


def _blocks(case: Case) -> Iterator[Finding]:
    first = {r.placement: r.place() for r in reversed(case.readings)}
    for placed in case.note.placed:
        block = case.materials.blocks.get(placed.block)
        if block:
            place = first.get(placed.id, at_field("marking"))
            yield from _compare(case, block.name, block.marking, place)


def _compare(case: Case, name: str, marking: Marking, place: Place) -> Iterator[Finding]:
    if case.note.marking.covers(marking):
        return
    needed = case.note.marking.joined_with(marking)
    reason = _("“{name}” is {marking}; with it the note is at least {needed}.")
    speaks = language()
    yield Finding(
        CHECK,
        Severity.ERROR,
        _("Marked below what it contains"),
        reason.format(name=name, marking=marking.in_words(speaks), needed=needed.in_words(speaks)),
        place,
    )
