"""What the library already holds that says the same, with the reason."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from briefing_app.domain.dates import Age
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.likeness import Likeness
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.recommendation import Recommendation, Relation

R = TypeVar("R", EvidenceRow, RecommendationRow)


@dataclass(frozen=True, slots=True)
class Alike(Generic[R]):
    """`row` is held already; `why` says what is the same; `age` whether it is the older one."""

    row: R
    why: Likeness
    age: Age = Age.UNKNOWN

    @property
    def is_sure(self) -> bool:
        return self.why.is_sure


AnyAlike = Alike[EvidenceRow] | Alike[RecommendationRow]


@dataclass(frozen=True, slots=True)
class EvidenceLink:
    """How one piece of evidence stands to another."""

    evidence: EvidenceId
    other: EvidenceId
    relation: Relation


def said_in(thing: Evidence | Recommendation) -> str:
    """Its one line."""
    return thing.claim if isinstance(thing, Evidence) else thing.title
