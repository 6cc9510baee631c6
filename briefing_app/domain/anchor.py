"""Places that a newer edition does not hold, and the words in it that come nearest."""

import re
from dataclasses import dataclass

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.recommendation import Recommendation

_NUMBER = re.compile("\\d(?:[\\d.,\u00a0\u202f]|\\s(?=\\d{3}\\b))*(?<=\\d)")
_SPACES = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class LostAnchor:
    """A thing whose words do not stand in `edition`, the newest, at one place and no other.

    Its excerpt still points to the older edition, exactly as it was. `is_let_go` says that it
    stays there for good and is no longer asked about.
    """

    thing: Evidence | Recommendation
    excerpt: Excerpt
    edition: EditionId
    was_number: int
    number: int
    source_title: str
    is_let_go: bool = False

    @property
    def claim(self) -> str:
        """What the thing says in the officer's own words."""
        return self.thing.claim if isinstance(self.thing, Evidence) else self.thing.title

    @property
    def source_id(self) -> SourceId:
        return self.excerpt.source_id


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words of the newest edition that may be what became of the old ones.

    `likeness` is the percentage of words in common; `is_same` says that the words are the same
    to the letter, only that they stand in several places.
    """

    excerpt: Excerpt
    likeness: int
    is_same: bool = False


def measure_is_gone(evidence: Evidence, words: str) -> bool:
    """Whether the evidence gives a value that does not stand in these words."""
    value = evidence.measure.value.strip()
    wanted = _numbers(value)
    if not wanted:
        return value.casefold() not in words.casefold()
    return not wanted <= _numbers(words)


def _numbers(words: str) -> set[str]:
    """Each without spaces between its thousands."""
    return {_SPACES.sub("", number) for number in _NUMBER.findall(words)}
