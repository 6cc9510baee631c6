"""Identities: random, never reused, a type of its own for each kind of thing."""

from typing import NewType
from uuid import uuid4

SourceId = NewType("SourceId", str)
EditionId = NewType("EditionId", str)
EvidenceId = NewType("EvidenceId", str)
RecommendationId = NewType("RecommendationId", str)
FamilyId = NewType("FamilyId", str)
ThemeId = NewType("ThemeId", str)
BlockId = NewType("BlockId", str)
ArgumentId = NewType("ArgumentId", str)
NoteId = NewType("NoteId", str)
VersionId = NewType("VersionId", str)
SectionId = NewType("SectionId", str)
ParagraphId = NewType("ParagraphId", str)
PlacementId = NewType("PlacementId", str)
CitationId = NewType("CitationId", str)
MarginNoteId = NewType("MarginNoteId", str)


def new_id() -> str:
    """Thirty-two hexadecimal digits that nobody has had before."""
    return uuid4().hex
