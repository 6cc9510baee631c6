"""What the library already holds that says the same, with the reason; and evidence so related."""

from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.likeness import Likeness
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.recommendation import Recommendation, Relation

R = TypeVar("R", EvidenceRow, RecommendationRow)


class Age(Enum):
    """How old what is held is beside what is being collected."""

    OLDER = "older"
    NEWER = "newer"
    UNKNOWN = ""


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


@dataclass(frozen=True, slots=True)
class RelatedEvidence:
    """The other piece; `is_from_there` says that it is the other one that repeats or refines."""

    row: EvidenceRow
    relation: Relation
    is_from_there: bool = False
    age: Age = Age.UNKNOWN


def age_of(theirs: str, ours: str) -> Age:
    """From partial dates; a year and a day of it are not told apart."""
    length = min(len(theirs), len(ours))
    if not length or theirs[:length] == ours[:length]:
        return Age.UNKNOWN
    return Age.OLDER if theirs[:length] < ours[:length] else Age.NEWER


def said_in(thing: Evidence | Recommendation) -> str:
    """Its one line."""
    return thing.claim if isinstance(thing, Evidence) else thing.title
