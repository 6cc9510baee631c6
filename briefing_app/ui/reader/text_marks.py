"""Which words of each passage are highlighted, and which line must keep clear of which."""

from collections.abc import Iterable, Sequence

from briefing_app.ui.reader.collected import Collected
from briefing_app.ui.reader.column_painting import Mark
from briefing_app.ui.reader.reading_text import Point, ReadingText


class Marks:
    """Collected things by passage. The last of overlapping ones lies on top."""

    def __init__(self, reading: ReadingText, collected: Sequence[Collected]) -> None:
        self._by_passage: dict[int, list[tuple[Mark, Collected]]] = {}
        for each in collected:
            self._add(reading, each)

    def of(self, passage: int) -> tuple[Mark, ...]:
        return tuple(mark for mark, _thing in self._by_passage.get(passage, ()))

    def rooms(self) -> dict[int, tuple[int, ...]]:
        """By passage, the characters before which a letter needs room."""
        return {
            at: tuple(sorted({mark.start for mark, _thing in marks if mark.first and mark.start}))
            for at, marks in self._by_passage.items()
        }

    def at(self, point: Point) -> Collected | None:
        """What was collected from the words at a place; the newest on top."""
        for mark, thing in reversed(self._by_passage.get(point.passage, [])):
            if mark.start <= point.offset <= mark.end:
                return thing
        return None

    def _add(self, reading: ReadingText, each: Collected) -> None:
        if not each.excerpt.words:
            return
        for number, place in enumerate(reading.stretches(each.excerpt.start, each.excerpt.end)):
            here = self._by_passage.setdefault(place.passage, [])
            self._by_passage[place.passage] = list(_lowered(here, place.start, place.end))
            mark = Mark(each.kind, place.start, place.end, first=number == 0)
            self._by_passage[place.passage].append((mark, each))


def _lowered(
    marks: Iterable[tuple[Mark, Collected]], start: int, end: int
) -> Iterable[tuple[Mark, Collected]]:
    """The older marks, those under the new one a step lower."""
    for mark, thing in marks:
        if mark.start < end and start < mark.end:
            lower = Mark(mark.kind, mark.start, mark.end, mark.first, mark.under + 1)
            yield lower, thing
        else:
            yield mark, thing
