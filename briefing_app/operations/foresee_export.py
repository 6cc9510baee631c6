"""What a file will hold, told before it is written."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EvidenceId, RecommendationId
from briefing_app.domain.note import Note
from briefing_app.domain.note_tray import without_tray
from briefing_app.domain.overview import Materials
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.export.options import ExportOptions
from briefing_app.operations.note_annexes import marking_of_file
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Foreseen:
    """How many sources the note draws on, and the line that every page will carry."""

    sources: int
    marking: str


def foresee_export(workspace: Workspace, note: Note, options: ExportOptions) -> Outcome[Foreseen]:
    """The note as it is handed in; nothing is written."""
    leaving = without_tray(note)
    with workspace.reading() as shelves:
        materials = shelves.notes.materials(leaving)
    named = {each.source_id for each in _excerpts(leaving, materials)}
    marking = marking_of_file(workspace, note, options).value
    return Outcome(Foreseen(len(named & materials.sources.keys()), marking.in_words(note.language)))


def _excerpts(note: Note, materials: Materials) -> Iterator[Excerpt]:
    for citation in note.citations():
        excerpt = _excerpt(citation, materials)
        if excerpt is not None:
            yield excerpt


def _excerpt(citation: Citation, materials: Materials) -> Excerpt | None:
    if citation.kind is CitedKind.EVIDENCE:
        evidence = materials.evidence.get(EvidenceId(citation.target))
        return evidence.excerpt if evidence else None
    asked = materials.recommendations.get(RecommendationId(citation.target))
    return asked.excerpt if asked else None
