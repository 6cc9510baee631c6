"""Numbering citations in reading order, and which things a note cites."""

from collections.abc import Iterator

from briefing_app.domain.ids import CitationId, EvidenceId, RecommendationId
from briefing_app.domain.note import Note
from briefing_app.domain.text import Citation, CitedKind, paragraphs_of


def number_citations(note: Note) -> dict[CitationId, int]:
    """The number each citation shows: 1, 2, 3 … in reading order, as footnotes are numbered."""
    return {citation.id: at for at, citation in enumerate(note.citations(), start=1)}


def cited_evidence(note: Note) -> tuple[EvidenceId, ...]:
    """Every piece of evidence cited, once each, in reading order; then those in the tray."""
    cited = (c.target for c in _everywhere(note) if c.kind is CitedKind.EVIDENCE)
    return tuple(dict.fromkeys(EvidenceId(target) for target in cited))


def cited_recommendations(note: Note) -> tuple[RecommendationId, ...]:
    """Every recommendation cited, once each, in reading order; then those in the tray."""
    cited = (c.target for c in _everywhere(note) if c.kind is CitedKind.RECOMMENDATION)
    return tuple(dict.fromkeys(RecommendationId(target) for target in cited))


def _everywhere(note: Note) -> Iterator[Citation]:
    for section in note.all_sections:
        for paragraph in paragraphs_of(section.body):
            yield from paragraph.citations
