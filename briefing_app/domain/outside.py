"""What readers outside may not see of a note: whole passages, sources that may not be named, and
names of people."""

from dataclasses import dataclass
from enum import Enum

from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials


class Why(Enum):
    ABOVE = "above"
    IN_CONFIDENCE = "in_confidence"
    SAYS_AGAIN = "says_again"
    NAMES_SOURCE = "names_source"
    NOT_ATTRIBUTED = "not_attributed"
    PERSON = "person"


PASSAGE_GOES = frozenset({Why.ABOVE, Why.IN_CONFIDENCE, Why.SAYS_AGAIN, Why.NAMES_SOURCE})
"""Reasons for which all the words of a passage go; for the others something in it gives way."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """`words` is how the passage reads for whoever may see it, `about` what asks for it."""

    section: str
    paragraph: ParagraphId
    words: str
    why: Why
    about: str = ""
    marking: Marking = UNCLASSIFIED

    @property
    def is_whole(self) -> bool:
        return self.why in PASSAGE_GOES


@dataclass(frozen=True, slots=True)
class OutsideRule:
    """`internal` names fields of the header that stay in house; `approval`: the block stays."""

    internal: tuple[str, ...] = ()
    approval: bool = False


@dataclass(frozen=True, slots=True)
class OutsideCopy:
    """What remains of a note, and passage by passage what does not.

    `refused` is a sentence where no such copy can be made; then the note is as it was.
    """

    note: Note
    materials: Materials
    withheld: tuple[Withheld, ...] = ()
    refused: str = ""
