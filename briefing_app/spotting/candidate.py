"""A proposal: words that may be worth collecting, with the reason and how strong it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.spotting.sentences import split_sentences


class CandidateKind(Enum):
    RECOMMENDATION = "recommendation"
    STATISTIC = "statistic"
    QUOTATION = "quotation"


class Strength(Enum):
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Candidate:
    """`quote` is the joined reading of characters `start` to `end` of the source's text.

    `reason` is one sentence. `reported` says that the document tells what somebody else asked.
    """

    kind: CandidateKind
    quote: str
    start: int
    end: int
    paragraph: int
    reason: str
    strength: Strength
    reported: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in its passage; `ordinal` counts the sentences of the passage from 0."""

    passage: Passage
    span: Span
    ordinal: int = 0

    @property
    def text(self) -> str:
        return self.passage.text[self.span.start : self.span.end]


@dataclass(frozen=True, slots=True)
class Ground:
    """Why a sentence is proposed."""

    reason: str
    strength: Strength
    reported: bool = False


def sentences_of(passage: Passage, language: str) -> tuple[Sentence, ...]:
    spans = split_sentences(passage.text, language)
    return tuple(Sentence(passage, span, ordinal) for ordinal, span in enumerate(spans))


def propose(kind: CandidateKind, sentence: Sentence, ground: Ground) -> Candidate:
    passage, span = sentence.passage, sentence.span
    return Candidate(
        kind,
        sentence.text,
        passage.to_source(span.start),
        passage.to_source(span.end, ending=True),
        passage.number,
        ground.reason,
        ground.strength,
        ground.reported,
    )


def readable(passages: tuple[Passage, ...]) -> Iterator[Passage]:
    """The passages of the text proper: what was set aside and notes are left out."""
    return (p for p in passages if not p.aside and p.kind is not PassageKind.NOTE)
