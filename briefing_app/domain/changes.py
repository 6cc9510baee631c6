"""Which things an operation touched, so that every page can ask whether it is concerned."""

from dataclasses import dataclass, fields

from briefing_app.domain.ids import (
    BlockId,
    EvidenceId,
    FamilyId,
    NoteId,
    RecommendationId,
    SourceId,
    ThemeId,
)


@dataclass(frozen=True, slots=True)
class Changes:
    sources: frozenset[SourceId] = frozenset()
    evidence: frozenset[EvidenceId] = frozenset()
    recommendations: frozenset[RecommendationId] = frozenset()
    families: frozenset[FamilyId] = frozenset()
    themes: frozenset[ThemeId] = frozenset()
    blocks: frozenset[BlockId] = frozenset()
    notes: frozenset[NoteId] = frozenset()
    kinds: frozenset[str] = frozenset()
    """Kinds of notes, by their keys."""

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            sources=self.sources | other.sources,
            evidence=self.evidence | other.evidence,
            recommendations=self.recommendations | other.recommendations,
            families=self.families | other.families,
            themes=self.themes | other.themes,
            blocks=self.blocks | other.blocks,
            notes=self.notes | other.notes,
            kinds=self.kinds | other.kinds,
        )

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))
