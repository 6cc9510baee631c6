"""Where in the text as it is read the proposals stand, passage by passage."""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass

from briefing_app.operations.decide_proposals import Candidate
from briefing_app.ui.reader.proposed import Proposals, kind_of
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
    """Places are found once for a reading; what is asked for later is only what is open then."""

    def __init__(self, reading: ReadingText, proposals: Proposals | None = None) -> None:
        self.reading, self.proposals = reading, proposals
        self._by_passage: defaultdict[int, list[Outlined]] = defaultdict(list)
        self._begun: list[Begun] = []
        for candidate in proposals.all if proposals else ():
            places = reading.stretches(candidate.start, candidate.end)
            if places:
                point = Point(places[0].passage, places[0].start)
                self._begun.append(Begun(point, candidate))
            for place in places:
                outlined = Outlined(candidate, place.start, place.end)
                self._by_passage[place.passage].append(outlined)
        self._passages = [each.point.passage for each in self._begun]

    def of(self, passage: int) -> tuple[Outlined, ...]:
        here = self._by_passage.get(passage, ())
        return tuple(each for each in here if self._is_open(each.candidate))

    def stretches(self, candidate: Candidate) -> tuple[Stretch, ...]:
        return self.reading.stretches(candidate.start, candidate.end)

    def at(self, point: Point) -> Candidate | None:
        """The proposal whose words are at a place, the shortest of several."""
        here = (o for o in self.of(point.passage) if o.start <= point.offset <= o.end)
        outlined = min(here, key=lambda each: each.end - each.start, default=None)
        return outlined.candidate if outlined else None

    def between(self, first: int, last: int) -> tuple[Begun, ...]:
        """Those that begin in these passages, in the order of the text."""
        start, end = (bisect_left(self._passages, at) for at in (first, last + 1))
        return tuple(each for each in self._begun[start:end] if self._is_open(each.candidate))

    def _is_open(self, candidate: Candidate) -> bool:
        return self.proposals is not None and self.proposals.is_open(candidate)
