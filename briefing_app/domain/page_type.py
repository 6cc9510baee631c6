"""How large a kind of note is set: what an estimate of its pages needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageType:
    """Sizes and spaces of a look's Word file in points, for an estimate of its pages.

    `leading` is how much higher a line is than a single one; `above` and `below` are the space
    around a heading, the `sub` ones around a heading of the second level.
    """

    body: float = 11.0
    leading: float = 1.0
    after: float = 4.0
    item_after: float = 2.0
    heading: float = 13.0
    above: float = 7.0
    below: float = 1.5
    sub: float = 11.0
    sub_above: float = 4.0
    sub_below: float = 0.0
    head: float = 72.0
    """What stands above the labelled lines: letterhead, title and rules."""

    lines: tuple[str, ...] = ()
    """The labelled lines of the head, in order; one that a note leaves empty is left out."""
