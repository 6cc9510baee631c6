"""Words that are put into a text later: where every place of the text stands afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inserted:
    """So many characters, put in before the character that was at `at`."""

    at: int
    length: int


def moved(position: int, inserted: Sequence[Inserted]) -> int:
    """Where the character at this place stands now."""
    return position + sum(each.length for each in inserted if each.at <= position)


def moved_stretch(start: int, end: int, inserted: Sequence[Inserted]) -> tuple[int, int]:
    """The same characters as before; words put in right behind the last do not belong to them."""
    if end <= start:
        return moved(start, inserted), moved(start, inserted)
    return moved(start, inserted), moved(end - 1, inserted) + 1
