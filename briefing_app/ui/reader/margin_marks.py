"""Where in the text as it is read the officer's own notes stand."""

from collections.abc import Sequence

from briefing_app.domain.margin_note import MarginNote
from briefing_app.ui.reader.reading_text import Point, ReadingText


class MarginMarks:
    """Found once for a reading: there are seldom more than some dozens."""

    def __init__(self, reading: ReadingText, notes: Sequence[MarginNote] = ()) -> None:
        self.reading, self.notes = reading, tuple(notes)
        self._begun: list[tuple[Point, MarginNote]] = []
        self._by_passage: dict[int, list[tuple[int, int, MarginNote]]] = {}
        for note in self.notes:
            places = reading.stretches(note.excerpt.start, note.excerpt.end)
            if places:
                self._begun.append((Point(places[0].passage, places[0].start), note))
            for place in places:
                here = self._by_passage.setdefault(place.passage, [])
                here.append((place.start, place.end, note))

    def noted(self, passage: int) -> tuple[tuple[int, int], ...]:
        """The words of a passage beside which something is written."""
        return tuple((start, end) for start, end, _n in self._by_passage.get(passage, ()))

    def between(self, first: int, last: int) -> tuple[tuple[Point, MarginNote], ...]:
        """The notes that begin in these passages, and where."""
        return tuple(each for each in self._begun if first <= each[0].passage <= last)

    def at(self, point: Point) -> MarginNote | None:
        """The note at a place, the one with the fewest words of several."""
        here = self._by_passage.get(point.passage, ())
        fitting = (each for each in here if each[0] <= point.offset <= each[1])
        found = min(fitting, key=lambda each: each[1] - each[0], default=None)
        return found[2] if found else None
