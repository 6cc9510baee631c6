"""How widely words may go: two ladders, caveats, and what a whole must carry."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from briefing_app.language import deferred, words_for


class Protected(IntEnum):
    """Injury outside the national interest, rising from none to C."""

    NONE = 0
    A = 1
    B = 2
    C = 3


class Classified(IntEnum):
    """Injury to the national interest, rising from none to TOP SECRET."""

    NONE = 0
    CONFIDENTIAL = 1
    SECRET = 2
    TOP_SECRET = 3


PROTECTED_WORDS = ("", deferred("PROTECTED A"), deferred("PROTECTED B"), deferred("PROTECTED C"))
CLASSIFIED_WORDS = ("", deferred("CONFIDENTIAL"), deferred("SECRET"), deferred("TOP SECRET"))


UNCLASSIFIED_WORD = deferred("UNCLASSIFIED")
STANDING_CAVEATS = (
    deferred("CANADIAN EYES ONLY"),
    deferred("SOLICITOR-CLIENT PRIVILEGE"),
    deferred("CABINET CONFIDENCE"),
    deferred("RELEASABLE TO FIVE EYES"),
    deferred("EMBARGOED"),
)
"""The caveats of `resources/markings.toml`, so that the catalogue can say them in French."""


@dataclass(frozen=True, slots=True)
class Marking:
    """A step on each ladder and the caveats; nothing on either means UNCLASSIFIED."""

    protected: Protected = Protected.NONE
    classified: Classified = Classified.NONE
    caveats: frozenset[str] = frozenset()

    def covers(self, other: "Marking") -> bool:
        """Whether words marked `other` may stand in something marked like this."""
        return (
            self.protected >= other.protected
            and self.classified >= other.classified
            and self.caveats >= other.caveats
        )

    def joined_with(self, other: "Marking") -> "Marking":
        return Marking(
            max(self.protected, other.protected),
            max(self.classified, other.classified),
            self.caveats | other.caveats,
        )

    def in_words(self, language: str) -> str:
        """The line as printed: "SECRET // PROTECTED B // CANADIAN EYES ONLY"."""
        words = words_for(language).gettext
        steps = [CLASSIFIED_WORDS[self.classified], PROTECTED_WORDS[self.protected]]
        said = [words(step) for step in steps if step] or [words(UNCLASSIFIED_WORD)]
        return " // ".join([*said, *(words(caveat) for caveat in sorted(self.caveats))])


UNCLASSIFIED = Marking()


def highest(markings: Iterable[Marking]) -> Marking:
    """The high-water mark: the top of each ladder and every caveat (briefing notes, 2.4)."""
    whole = UNCLASSIFIED
    for marking in markings:
        whole = whole.joined_with(marking)
    return whole


def parse_marking(protected: str, classified: str, caveats: Iterable[str] = ()) -> Marking:
    """From the words of a data file: "A", "", "SECRET"; an unknown word raises `KeyError`."""
    ladder = classified.upper().replace(" ", "_") or "NONE"
    return Marking(Protected[protected.upper() or "NONE"], Classified[ladder], frozenset(caveats))
