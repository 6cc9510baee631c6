"""Which proposals of a source are still to be decided, which were taken, which were left."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing_app.domain.ids import EditionId
from briefing_app.domain.proposal import LeftProposal
from briefing_app.language import _
from briefing_app.operations.decide_proposals import Candidate, Spotted
from briefing_app.ui.parts.faces import KeyFace
from briefing_app.ui.parts.proposal_card import FAIR, STRONG, WEAK, ProposalFace
from briefing_app.ui.reader.collected import Collected
from briefing_app.ui.tokens import Kind

_FURTHEST = 4000
"""Characters: no proposal is longer."""
_BARS = {"weak": WEAK, "fair": FAIR, "strong": STRONG}


@dataclass(frozen=True, slots=True)
class Tally:
    proposed: int = 0
    taken: int = 0
    left: int = 0

    @property
    def open(self) -> int:
        return self.proposed - self.taken - self.left


class Proposals:
    """Taken is what stands collected from the same place; left is what the officer left.

    What became of the proposals is kept by their numbers: there may be thousands.
    """

    def __init__(self, spotted: Spotted) -> None:
        self.edition_id: EditionId = spotted.edition_id
        self.all: tuple[Candidate, ...] = spotted.candidates
        self._numbers = {candidate: number for number, candidate in enumerate(self.all)}
        self._starts = [candidate.start for candidate in self.all]
        self._left = set(self._same(spotted.left))
        self._taken: set[int] = set()
        self._on_the_way: set[int] = set()
        self.open: tuple[Candidate, ...] = ()
        self._sort_out()

    @property
    def tally(self) -> Tally:
        left = len(self._left - self._taken)
        return Tally(len(self.all), len(self.all) - len(self.open) - left, left)

    @property
    def left(self) -> tuple[Candidate, ...]:
        """What the officer left and nobody took since."""
        return tuple(self.all[number] for number in sorted(self._left - self._taken))

    def is_open(self, candidate: Candidate) -> bool:
        number = self._numbers.get(candidate)
        return number is not None and number not in self._decided

    def open_between(self, start: int, end: int) -> tuple[Candidate, ...]:
        """Those still to be decided that have words between these characters."""
        here = self._reached(start, end)
        return tuple(self.all[number] for number in here if number not in self._decided)

    def show_collected(self, collected: Iterable[Collected]) -> tuple[Candidate, ...]:
        """Take over what stands collected now; gives those that opened again by it."""
        before = self._decided
        self._taken = set()
        for each in collected:
            self._taken.update(self._at_place_of(each))
        self._on_the_way -= self._taken
        self._sort_out()
        return tuple(self.all[number] for number in sorted(before - self._decided))

    def take(self, candidate: Candidate) -> None:
        """It is being stored; until that is seen, it is not offered again."""
        self._on_the_way.add(self._numbers[candidate])
        self._sort_out()

    def leave(self, candidate: Candidate) -> None:
        self._left.add(self._numbers[candidate])
        self._sort_out()

    def offer_again(self, candidate: Candidate) -> None:
        self._left.discard(self._numbers[candidate])
        self._on_the_way.discard(self._numbers[candidate])
        self._sort_out()

    def left_form(self, candidate: Candidate) -> LeftProposal:
        """How the workspace remembers that it was left."""
        return LeftProposal(self.edition_id, candidate.kind.value, candidate.start, candidate.end)

    def _same(self, left: Sequence[LeftProposal]) -> Iterator[int]:
        for each in left:
            for number in self._reached(each.start, each.end):
                if self.all[number].kind.value == each.kind:
                    yield number

    def _at_place_of(self, each: Collected) -> Iterator[int]:
        """Of the same kind from any of the same words, or evidence from exactly the same."""
        start, end = each.excerpt.start, each.excerpt.end
        asks = each.kind is Kind.RECOMMENDATION
        for number in self._reached(start, end):
            candidate = self.all[number]
            kind = kind_of(candidate)
            exact = (candidate.start, candidate.end) == (start, end)
            if kind is each.kind or (exact and (kind is Kind.RECOMMENDATION) == asks):
                yield number

    def _reached(self, start: int, end: int) -> Iterator[int]:
        number = bisect_left(self._starts, start - _FURTHEST)
        while number < len(self.all) and self._starts[number] < end:
            if self.all[number].end > start:
                yield number
            number += 1

    def _sort_out(self) -> None:
        self._decided = self._left | self._taken | self._on_the_way
        self.open = tuple(
            each for number, each in enumerate(self.all) if number not in self._decided
        )


def kind_of(candidate: Candidate) -> Kind:
    return Kind(candidate.kind.value)


def face_of(candidate: Candidate) -> ProposalFace:
    """The card, with the keys that it shows when it is at hand."""
    keys = (
        KeyFace(_("Enter"), _("take")),
        KeyFace(_("Del"), _("leave")),
        KeyFace("E", _("edit first")),
    )
    return ProposalFace(kind_of(candidate), _BARS[candidate.strength.value], candidate.reason, keys)


def paragraph_words(candidate: Candidate) -> str:
    return _("¶ {paragraph}").format(paragraph=candidate.paragraph)
