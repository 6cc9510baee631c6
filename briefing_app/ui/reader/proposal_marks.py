"""Where in the text as it is read the proposals stand, passage by passage."""

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
    """Places are found where they come into sight, and only those of what is open then."""

    def __init__(self, reading: ReadingText, proposals: Proposals | None = None) -> None:
        self.reading, self.proposals = reading, proposals

    def of(self, passage: int) -> tuple[Outlined, ...]:
        return tuple(
            Outlined(candidate, place.start, place.end)
            for candidate in self._reaching(passage, passage)
            for place in self.stretches(candidate)
            if place.passage == passage
        )

    def stretches(self, candidate: Candidate) -> tuple[Stretch, ...]:
        return self.reading.stretches(candidate.start, candidate.end)

    def at(self, point: Point) -> Candidate | None:
        """The proposal whose words are at a place, the shortest of several."""
        here = (o for o in self.of(point.passage) if o.start <= point.offset <= o.end)
        outlined = min(here, key=lambda each: each.end - each.start, default=None)
        return outlined.candidate if outlined else None

    def between(self, first: int, last: int) -> tuple[Begun, ...]:
        """Those that begin in these passages, in the order of the text."""
        begun = []
        for candidate in self._reaching(first, last):
            places = self.stretches(candidate)
            if places and places[0].passage >= first:
                begun.append(Begun(Point(places[0].passage, places[0].start), candidate))
        return tuple(begun)

    def _reaching(self, first: int, last: int) -> tuple[Candidate, ...]:
        if self.proposals is None or not 0 <= first <= last < len(self.reading.passages):
            return ()
        passages = self.reading.passages
        return self.proposals.open_between(passages[first].start, passages[last].end)
