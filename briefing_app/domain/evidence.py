"""A claim in one line and the exact words that carry it, with its kind."""

from dataclasses import dataclass
from enum import Enum

from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EvidenceId, SourceId, ThemeId
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.quotation import Seal


class EvidenceKind(Enum):
    STATISTIC = "statistic"
    FACT = "fact"
    PRECEDENT = "precedent"
    QUOTATION = "quotation"
    POSITION = "position"
    LEGAL_TEXT = "legal_text"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True)
class Measure:
    """What a statistic says, so that it can be printed in either language from one value."""

    value: str = ""
    unit: str = ""
    geography: str = ""
    definition: str = ""


NO_MEASURE = Measure()


@dataclass(frozen=True, slots=True)
class Evidence:
    """`as_of` is a partial ISO date: the day, month or year for which the claim holds.

    `speaker` is who said the words, where somebody did.
    """

    id: EvidenceId
    claim: str
    kind: EvidenceKind
    excerpt: Excerpt | None = None
    as_of: str = ""
    measure: Measure = NO_MEASURE
    themes: tuple[ThemeId, ...] = ()
    marking: Marking = UNCLASSIFIED
    in_confidence: bool = False
    attributable: bool = True
    reliability: str = ""
    review_by: str = ""
    remark: str = ""
    language: str = "en"
    set_aside: bool = False
    speaker: str = ""

    @property
    def source_id(self) -> SourceId | None:
        return self.excerpt.source_id if self.excerpt else None

    @property
    def seal(self) -> Seal:
        return self.excerpt.standing if self.excerpt else Seal.OWN_WORDS
