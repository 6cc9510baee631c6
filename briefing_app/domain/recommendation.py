"""Who asks whom to do what, with its number, its state and its family."""

from dataclasses import dataclass
from enum import Enum

from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EvidenceId, FamilyId, RecommendationId, SourceId, ThemeId
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.quotation import Seal


class RecommendationState(Enum):
    OPEN = "open"
    IN_PART = "in_part"
    BEING_STUDIED = "being_studied"
    ANSWERED = "answered"
    NOT_TAKEN_UP = "not_taken_up"


class Voice(Enum):
    """The document's own demand, or one that it only reports."""

    OWN = "own"
    REPORTED = "reported"


class Relation(Enum):
    """How a recommendation stands to the others of its family."""

    SAME = "same"
    REPEATS = "repeats"
    REFINES = "refines"
    CONTRADICTS = "contradicts"


@dataclass(frozen=True, slots=True)
class Family:
    """The same demand made by several, with a name in both languages."""

    id: FamilyId
    name_en: str
    name_fr: str = ""

    def name(self, language: str) -> str:
        return (self.name_fr or self.name_en) if language == "fr" else self.name_en


@dataclass(frozen=True, slots=True)
class Recommendation:
    """`number` is the source's own; `part` tells a summary's version from the full text's."""

    id: RecommendationId
    title: str
    what: str
    asks: str
    addressees: tuple[str, ...] = ()
    number: str = ""
    part: str = ""
    voice: Voice = Voice.OWN
    state: RecommendationState = RecommendationState.OPEN
    answer: str = ""
    date: str = ""
    excerpt: Excerpt | None = None
    family: FamilyId | None = None
    relation: Relation | None = None
    evidence: tuple[EvidenceId, ...] = ()
    themes: tuple[ThemeId, ...] = ()
    marking: Marking = UNCLASSIFIED
    in_confidence: bool = False
    language: str = "en"
    set_aside: bool = False

    @property
    def source_id(self) -> SourceId | None:
        return self.excerpt.source_id if self.excerpt else None

    @property
    def seal(self) -> Seal:
        return self.excerpt.standing if self.excerpt else Seal.OWN_WORDS
