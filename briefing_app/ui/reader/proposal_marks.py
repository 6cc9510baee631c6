"""Where in the text as it is read the proposals stand, passage by passage."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.operations.decide_proposals import Candidate
from briefing_app.ui.reader.proposed import kind_of
from briefing_app.ui.reader.reading_text import Point, ReadingText, Stretch
from briefing_app.ui.tokens import Kind


@dataclass(frozen=True, slots=True)
class Outlined:
    """Words of one passage that are proposed."""

    candidate: Candidate
    start: int
    end: int

    @property
    def kind(self) -> Kind:
        return kind_of(self.candidate)


@dataclass(frozen=True, slots=True)
class Begun:
    """A proposal and the place of its first word."""

    point: Point
    candidate: Candidate


class ProposalMarks:
    """`begun` is in the order of the text; what is not shown has no place in it.

    `earlier` marks of the same reading spare looking for places again.
    """

    def __init__(
        self,
        reading: ReadingText,
        candidates: Iterable[Candidate],
        earlier: "ProposalMarks | None" = None,
    ) -> None:
        self.reading = reading
        known = earlier.places if earlier and earlier.reading is reading else {}
        self._by_passage: defaultdict[int, list[Outlined]] = defaultdict(list)
        self.places: dict[Candidate, tuple[Stretch, ...]] = {}
        begun = []
        for candidate in candidates:
            places = known.get(candidate)
            if places is None:
                places = reading.stretches(candidate.start, candidate.end)
            self.places[candidate] = places
            if places:
                begun.append(Begun(Point(places[0].passage, places[0].start), candidate))
            for place in places:
                outlined = Outlined(candidate, place.start, place.end)
                self._by_passage[place.passage].append(outlined)
        self.begun = tuple(begun)
        self._passages = [each.point.passage for each in begun]

    def of(self, passage: int) -> tuple[Outlined, ...]:
        return tuple(self._by_passage.get(passage, ()))

    def stretches(self, candidate: Candidate) -> tuple[Stretch, ...]:
        return self.places.get(candidate, ())

    def at(self, point: Point) -> Candidate | None:
        """The proposal whose words are at a place, the shortest of several."""
        here = (o for o in self.of(point.passage) if o.start <= point.offset <= o.end)
        outlined = min(here, key=lambda each: each.end - each.start, default=None)
        return outlined.candidate if outlined else None

    def between(self, first: int, last: int) -> tuple[Begun, ...]:
        """Those that begin in these passages."""
        return self.begun[
            bisect_left(self._passages, first) : bisect_left(self._passages, last + 1)
        ]
