"""What the open note draws on, kept at hand: evidence, recommendations, sources, masters."""

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.changes import Changes
from briefing_app.domain.citation import cited_evidence, cited_recommendations
from briefing_app.domain.freshness import Freshness, freshness
from briefing_app.domain.ids import EvidenceId, RecommendationId, SourceId
from briefing_app.domain.note import PlacedBlock
from briefing_app.domain.overview import EvidenceRow, Materials, RecommendationRow
from briefing_app.domain.source import Source
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.operations.write_notes import materials_for
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.operation_runner import OperationRunner

NOTHING = Materials()


class NoteMaterials(QObject):
    """Read again when the note draws on something new, and when the library changed."""

    changed = Signal()

    def __init__(self, session: NoteSession, runner: OperationRunner) -> None:
        super().__init__(session)
        self._session = session
        self._runner = runner
        self.materials = NOTHING
        session.note_changed.connect(self._follow)

    def begin(self, materials: Materials) -> None:
        """Another note was opened, and this is what it draws on."""
        self.materials = materials
        self.changed.emit()

    def hear(self, changes: Changes) -> None:
        """Something in the library changed."""
        if self._session.is_open and (
            changes.evidence or changes.recommendations or changes.sources or changes.blocks
        ):
            self._read()

    def freshness_of(self, placed: PlacedBlock) -> Freshness:
        return freshness(self._session.note, placed, self.materials.blocks.get(placed.block))

    def row_of(self, citation: Citation) -> EvidenceRow | RecommendationRow | None:
        """The cited thing with its source; nothing while it is not here yet."""
        if citation.kind is CitedKind.EVIDENCE:
            evidence = self.materials.evidence.get(EvidenceId(citation.target))
            return EvidenceRow(evidence, self._source(evidence.source_id)) if evidence else None
        asked = self.materials.recommendations.get(RecommendationId(citation.target))
        return RecommendationRow(asked, self._source(asked.source_id)) if asked else None

    def _source(self, source: SourceId | None) -> Source | None:
        return self.materials.sources.get(source) if source else None

    def _follow(self) -> None:
        note, known = self._session.note, self.materials
        missing = (
            any(each not in known.evidence for each in cited_evidence(note))
            or any(each not in known.recommendations for each in cited_recommendations(note))
            or any(placed.block not in known.blocks for placed in note.placed)
        )
        if missing:
            self._read()

    def _read(self) -> None:
        note = self._session.note
        running = self._runner.ask("materials of the note", materials_for, note)
        running.then(lambda read: self.begin(read) if note.id == self._session.note.id else None)
