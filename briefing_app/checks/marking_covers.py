"""MARK-MAX: a note is never marked below what it contains, on either ladder."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.checks.case import Case, at_field
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.fix import Fix
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.ids import EvidenceId, RecommendationId
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.language import _, language

CHECK = "MARK-MAX"


@dataclass(frozen=True, slots=True)
class _Held:
    """What the note holds, and how it is marked."""

    name: str
    id: str
    marking: Marking


def check_marking(case: Case) -> Iterator[Finding]:
    """Each thing that asks for more is told once, where it stands first."""
    seen: set[str] = set()
    for reading in case.readings:
        for citation in reading.paragraph.citations:
            if citation.target in seen:
                continue
            seen.add(citation.target)
            name, marking = _cited(case, citation)
            yield from _compare(case, _Held(name, citation.target, marking), reading.place())
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
            yield from _compare(case, _Held(block.name, block.id, block.marking), place)


def _compare(case: Case, held: _Held, place: Place) -> Iterator[Finding]:
    marked, speaks = case.note.marking, language()
    if marked.covers(held.marking):
        return
    needed = marked.joined_with(held.marking)
    told = needed.in_words(speaks)
    reason = _("“{name}” is {marking}; with it the note is at least {needed}.")
    yield Finding(
        CHECK,
        Severity.ERROR,
        _("Marked below what it contains"),
        reason.format(name=held.name, marking=held.marking.in_words(speaks), needed=told),
        place,
        f"{held.id} {marked.in_words('en')} {needed.in_words('en')}",
        Fix(_("Mark the note {marking}").format(marking=told), marking=needed),
    )
