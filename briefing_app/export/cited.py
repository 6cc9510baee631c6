"""A source as it is cited once: where in it, and where among the other citations.

Known without the citation library, which is loaded only when something is written with it.
"""

from dataclasses import dataclass
from enum import Enum

from briefing_app.domain.source import Source


class Standing(Enum):
    """Where a citation stands, seen from those before it, as CSL tells them apart."""

    FIRST = frozenset({"first"})
    LATER = frozenset({"subsequent"})
    NEAR = frozenset({"subsequent", "near-note"})
    SAME = frozenset({"subsequent", "near-note", "ibid"})
    SAME_ELSEWHERE = frozenset({"subsequent", "near-note", "ibid", "ibid-with-locator"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a source: its own number for a recommendation, a paragraph, a page; 0 unknown.

    `provision` is an article or a section of a law: "article 7".
    """

    recommendation: str = ""
    paragraph: int = 0
    page: int = 0
    provision: str = ""


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Cited:
    """A source cited once. `first_note` is the number of the note that names it in full.

    `announced`: the short title is told, because the source will be cited by it.
    """

    source: Source
    place: Place = NOWHERE
    standing: Standing = Standing.FIRST
    first_note: int = 0
    announced: bool = False
