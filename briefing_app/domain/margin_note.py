"""What an officer writes in the margin of a source, beside exact words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefing_app.domain.excerpt import EditionText, Excerpt, find_again
from briefing_app.domain.ids import MarginNoteId


@dataclass(frozen=True, slots=True)
class MarginNote:
    """`text` is the officer's, the words of the excerpt are the source's. `made_on` is a date."""

    id: MarginNoteId
    text: str
    excerpt: Excerpt
    made_on: str = ""
    made_by: str = ""
    set_aside: bool = False


@dataclass(frozen=True, slots=True)
class MarginReading:
    """The notes that stand in an edition, in its order, and those whose words are not found."""

    here: tuple[MarginNote, ...] = ()
    lost: tuple[MarginNote, ...] = ()


def brought_to(notes: Iterable[MarginNote], source: EditionText) -> MarginReading:
    """Notes of other editions stand here only where the same words stand here once."""
    here: list[MarginNote] = []
    lost: list[MarginNote] = []
    for note in notes:
        if note.excerpt.edition_id == source.edition_id:
            here.append(note)
        elif (found := find_again(note.excerpt, source)) is not None:
            here.append(replace(note, excerpt=found))
        else:
            lost.append(note)
    return MarginReading(tuple(sorted(here, key=_place)), tuple(lost))


def _place(note: MarginNote) -> tuple[int, int]:
    return note.excerpt.start, note.excerpt.end
