"""How alike two things are that somebody said: the same figure, the same demand, the same words."""

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

_WORD = re.compile(r"[^\W\d_]+")
_ELIDED = re.compile(r"\b(?:l|d|s|n|j|m|t|c|qu|jusqu|lorsqu|puisqu)['\u2019]", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['\u2019]s\b")
_SHORTEST_STEM = 4
_SHORTEST_WORD = 2

Weight = Callable[[str], float]
"""How much a term says: much where few things have it."""


class Ground(Enum):
    """Why two things are held to say the same, the surest first."""

    FIGURE = "figure"
    WORDS = "words"
    DEMAND = "demand"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words that say nothing alone, endings that do not matter, and what means the same.

    `alike` knows words and stems; a word that it knows is not taken for its stem.
    """

    stop: frozenset[str]
    endings: tuple[str, ...]
    alike: Mapping[str, str]

    def terms(self, text: str) -> frozenset[str]:
        """What the words of a text come down to, in either language."""
        bare = _POSSESSIVE.sub(" ", _ELIDED.sub(" ", folded(text)))
        words = (word for word in _WORD.findall(bare) if word not in self.stop)
        return frozenset(self.term(word) for word in words if len(word) > _SHORTEST_WORD)

    def term(self, word: str) -> str:
        """The stem of a folded word, or the word that stands for all that mean the same."""
        stem = self.stem(word)
        return self.alike.get(word) or self.alike.get(stem, stem)

    def stem(self, word: str) -> str:
        for ending in self.endings:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                return word[: -len(ending)]
        return word


@dataclass(frozen=True, slots=True)
class Saying:
    """What a thing says, as terms: in its one line, in all of the officer's own words, in the
    source's words with their figures, and in the figures that it gives itself.
    """

    line: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    quoted: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()

    @property
    def every_figure(self) -> frozenset[str]:
        """Its own, and those that only the source's words give."""
        return self.figures | frozenset(filter(is_figure, self.quoted))

    @property
    def terms(self) -> frozenset[str]:
        return self.line | self.own | self.quoted | self.figures


@dataclass(frozen=True, slots=True)
class Likeness:
    """`shared` of `of` terms are the same; `figure` is the term of the figure that both give."""

    ground: Ground
    score: float
    shared: int = 0
    of: int = 0
    figure: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether it may be offered where nobody asked."""
        return self.score >= BOUNDS.sure.get(self.ground, 0.0)


@dataclass(frozen=True, slots=True)
class Bounds:
    """From which overlap on the source's words, a demand or a claim counts as the same.

    With the same figure less is enough, and least with one of so many digits that chance is out:
    72 % of one thing is not 72 % of another. `sure` is for an offer that nobody asked for.
    """

    words: float = 0.6
    demand: float = 0.2
    claim: float = 0.4
    figure: float = 0.15
    long_figure: float = 0.05
    fit: float = 0.3
    sure: Mapping[Ground, float] = field(
        default_factory=lambda: {Ground.DEMAND: 0.3, Ground.CLAIM: 0.55}
    )


BOUNDS = Bounds()
_LONG_FIGURE = 4
_FEWEST_SHARED = 2


def folded(text: str) -> str:
    """Small letters without accents."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


def likeness(
    one: Saying, other: Saying, weight: Weight, ground: Ground = Ground.CLAIM
) -> Likeness | None:
    """The best reason to hold the two to say the same; nothing where there is none.

    `ground` is what the officer's own words are: a claim or a demand.
    """
    own = (overlap(one.line, other.line, weight) + overlap(one.own, other.own, weight)) / 2
    quoted = overlap(one.quoted, other.quoted, weight)
    said = max(own, quoted)
    for sure, same in (
        (2.0, one.figures & other.figures),
        (1.0, one.every_figure & other.every_figure),
    ):
        if figure := _same_figure(same, said, weight):
            return Likeness(Ground.FIGURE, sure + said, figure=figure)
    if quoted >= BOUNDS.words:
        return _counted(Ground.WORDS, quoted, one.quoted, other.quoted)
    if own >= (BOUNDS.demand if ground is Ground.DEMAND else BOUNDS.claim):
        return _counted(ground, own, one.own, other.own)
    return None


def overlap(one: frozenset[str], other: frozenset[str], weight: Weight) -> float:
    """From 0 to 1: how much of what either says both say, rare terms counting most."""
    both = one & other
    if not both:
        return 0.0
    return _mass(both, weight) / math.sqrt(_mass(one, weight) * _mass(other, weight))


def fit(words: Saying, other: Saying, weight: Weight) -> float:
    """From 0 to 1: how much of what the other says, in one line or in short, the words say too.

    Words in passing may be many; what counts is that they speak of the same.
    """
    share = max(
        _share_said(words.terms, part | other.figures, weight) for part in (other.line, other.own)
    )
    return share if share >= BOUNDS.fit else 0.0


def _share_said(said: frozenset[str], whole: frozenset[str], weight: Weight) -> float:
    """One term alone is chance, unless it is a figure."""
    both = said & whole
    if len(both) < _FEWEST_SHARED and not any(map(is_figure, both)):
        return 0.0
    return _mass(both, weight) / (_mass(whole, weight) or 1.0)


def is_figure(term: str) -> bool:
    return any(map(str.isdigit, term))


def _same_figure(same: frozenset[str], said: float, weight: Weight) -> str:
    """The rarest of the figures that both give, if it seems to be of the same thing."""

    def is_enough(figure: str) -> bool:
        digits = "".join(filter(str.isdigit, figure)).strip("0")
        is_long = len(digits) >= _LONG_FIGURE
        return said >= (BOUNDS.long_figure if is_long else BOUNDS.figure)

    return max(filter(is_enough, same), key=lambda figure: (weight(figure), figure), default="")


def _mass(terms: Iterable[str], weight: Weight) -> float:
    return sum(weight(term) for term in terms)


def _counted(ground: Ground, score: float, one: frozenset[str], other: frozenset[str]) -> Likeness:
    return Likeness(ground, score, len(one & other), min(len(one), len(other)))
