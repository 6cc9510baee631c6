"""A proposal: words that may be worth collecting, with the reason and how strong it is."""

from dataclasses import dataclass
from enum import Enum

from briefing_app.spotting.reading import Sentence


class CandidateKind(Enum):
    RECOMMENDATION = "recommendation"
    STATISTIC = "statistic"
    QUOTATION = "quotation"
    PRECEDENT = "precedent"
    COMMITMENT = "commitment"


class Strength(Enum):
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Demand:
    """Who asks whom, and the demand's number in the document; empty where it is not said.

    `reported` says that the document tells what somebody else asked.
    """

    asks: str = ""
    addressees: tuple[str, ...] = ()
    number: str = ""
    reported: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """`quote` is the joined reading of characters `start` to `end` of the source's text.

    `reason` is one sentence.
    """

    kind: CandidateKind
    quote: str
    start: int
    end: int
    paragraph: int
    reason: str
    strength: Strength
    demand: Demand = Demand()

    @property
    def reported(self) -> bool:
        return self.demand.reported

    @property
    def asks(self) -> str:
        return self.demand.asks

    @property
    def addressees(self) -> tuple[str, ...]:
        return self.demand.addressees

    @property
    def number(self) -> str:
        return self.demand.number


@dataclass(frozen=True, slots=True)
class Ground:
    """Why a sentence is proposed."""

    reason: str
    strength: Strength


def propose(
    kind: CandidateKind, sentence: Sentence, ground: Ground, demand: Demand | None = None
) -> Candidate:
    passage, span = sentence.passage, sentence.span
    return Candidate(
        kind,
        sentence.text,
        passage.to_source(span.start),
        passage.to_source(span.end, ending=True),
        passage.number,
        ground.reason,
        ground.strength,
        demand or Demand(),
    )
