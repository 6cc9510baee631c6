"""CITE: every citation leads to something in the library."""

from collections.abc import Iterator

from briefing_app.checks.case import Case
from briefing_app.checks.finding import Finding, Severity
from briefing_app.domain.ids import EvidenceId, RecommendationId
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.language import _

CHECK = "CITE"


def check_citations(case: Case) -> Iterator[Finding]:
    for reading in case.readings:
        for at, citation in reading.cited():
            if not _leads_somewhere(citation, case):
                reason = _("What it pointed to is not in the library any more.")
                place = reading.place(at, at + 1)
                title = _("A citation leads nowhere")
                yield Finding(CHECK, Severity.ERROR, title, reason, place)


def _leads_somewhere(citation: Citation, case: Case) -> bool:
    if citation.kind is CitedKind.EVIDENCE:
        return EvidenceId(citation.target) in case.materials.evidence
    return RecommendationId(citation.target) in case.materials.recommendations
