"""The highest marking that an installation may hold; a marking makes no computer fit for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.marking import (
    CLASSIFIED_WORDS,
    PROTECTED_WORDS,
    UNCLASSIFIED_WORD,
    Classified,
    Marking,
    Protected,
)
from briefing_app.language import _, language


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The highest step of each ladder that may stand here; what is allowed on both is free."""

    protected: Protected = Protected.C
    classified: Classified = Classified.TOP_SECRET

    def allows(self, marking: Marking) -> bool:
        return marking.protected <= self.protected and marking.classified <= self.classified

    def joined_with(self, other: "Ceiling") -> "Ceiling":
        """What both allow."""
        return Ceiling(min(self.protected, other.protected), min(self.classified, other.classified))

    def in_words(self, speaks: str) -> str:
        """The highest that may stand here; with a classified step goes every protected one."""
        if self.classified:
            return Marking(classified=self.classified).in_words(speaks)
        return Marking(self.protected).in_words(speaks)


NO_CEILING = Ceiling()


def ceiling_of(step: str) -> Ceiling:
    """From the English words of one step; a protected step leaves nothing classified.

    A classified step leaves every protected one; no words mean that there is no ceiling, and
    an unknown word is a `ValueError`.
    """
    word = " ".join(step.upper().split())
    if not word:
        return NO_CEILING
    if word == UNCLASSIFIED_WORD:
        return Ceiling(Protected.NONE, Classified.NONE)
    if word in PROTECTED_WORDS:
        return Ceiling(Protected(PROTECTED_WORDS.index(word)), Classified.NONE)
    if word not in CLASSIFIED_WORDS:
        raise ValueError(step)
    return Ceiling(Protected.C, Classified(CLASSIFIED_WORDS.index(word)))


STRICTEST = Ceiling(Protected.NONE, Classified.NONE)
"""What holds where words are not understood: better too low than too high."""


def understood(*steps: str) -> Ceiling:
    """The lowest that the words of several people mean together."""
    return lowest(map(_one_understood, steps))


def _one_understood(step: str) -> Ceiling:
    try:
        return ceiling_of(step)
    except ValueError:
        return STRICTEST


def lowest(ceilings: Iterable[Ceiling]) -> Ceiling:
    """What every one of them allows."""
    whole = NO_CEILING
    for each in ceilings:
        whole = whole.joined_with(each)
    return whole


def refuse_above(ceiling: Ceiling, marking: Marking, name: str) -> None:
    """One sentence for what may not stand on this computer."""
    if ceiling.allows(marking):
        return
    speaks = language()
    sentence = _("“{name}” is {marking}; this installation may hold {ceiling} at most.")
    raise NotAllowed(
        sentence.format(
            name=name, marking=marking.in_words(speaks), ceiling=ceiling.in_words(speaks)
        )
    )
