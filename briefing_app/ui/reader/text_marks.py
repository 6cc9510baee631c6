"""Which words of each passage are highlighted, and which line must keep clear of which."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from briefing_app.ui.reader.collected import Collected
from briefing_app.ui.reader.column_painting import Mark
from briefing_app.ui.reader.reading_text import Point, ReadingText

_Marked = tuple[Mark, Collected]


class Marks:
    """Collected things by passage, looked up where they come into sight: there may be thousands.

    Of overlapping ones the newest lies on top.
    """

    def __init__(self, reading: ReadingText, collected: Sequence[Collected]) -> None:
        self._reading = reading
        self._all = [each for each in collected if each.excerpt.words]
        self._starts = [each.excerpt.start for each in self._all]
        self._longest = max((e.excerpt.end - e.excerpt.start for e in self._all), default=0)
        self._by_passage: dict[int, tuple[_Marked, ...]] = {}

    def of(self, passage: int) -> tuple[Mark, ...]:
        return tuple(mark for mark, _thing in self._in(passage))

    def rooms(self, passage: int) -> tuple[int, ...]:
        """The characters of a passage before which a letter needs room."""
        begun = {mark.start for mark, _thing in self._in(passage) if mark.first and mark.start}
        return tuple(sorted(begun))

    def at(self, point: Point) -> Collected | None:
        """What was collected from the words at a place; the newest on top."""
        for mark, thing in reversed(self._in(point.passage)):
            if mark.start <= point.offset <= mark.end:
                return thing
        return None

    def _in(self, at: int) -> tuple[_Marked, ...]:
        if at not in self._by_passage:
            self._by_passage[at] = self._found(at)
        return self._by_passage[at]

    def _found(self, at: int) -> tuple[_Marked, ...]:
        """Those whose words reach into the passage, the newest last."""
        if not 0 <= at < len(self._reading.passages):
            return ()
        passage = self._reading.passages[at]
        first = bisect_left(self._starts, passage.start - self._longest)
        last = bisect_left(self._starts, passage.end)
        marked: tuple[_Marked, ...] = ()
        for each in sorted(self._all[first:last], key=lambda one: one.came):
            places = self._reading.stretches(each.excerpt.start, each.excerpt.end)
            for number, place in enumerate(places):
                if place.passage == at:
                    mark = Mark(each.kind, place.start, place.end, first=number == 0)
                    marked = (*_lowered(marked, place.start, place.end), (mark, each))
        return marked


def _lowered(marks: Iterable[_Marked], start: int, end: int) -> Iterable[_Marked]:
    """The older marks, those under the new one a step lower."""
    for mark, thing in marks:
        if mark.start < end and start < mark.end:
            lower = Mark(mark.kind, mark.start, mark.end, mark.first, mark.under + 1)
            yield lower, thing
        else:
            yield mark, thing
