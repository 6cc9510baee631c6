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
    BY_CHOICE = "by_choice"


PASSAGE_GOES = frozenset(
    {Why.ABOVE, Why.IN_CONFIDENCE, Why.SAYS_AGAIN, Why.NAMES_SOURCE, Why.BY_CHOICE}
)
"""Reasons for which all the words of a passage go; for the others something in it gives way."""


@dataclass(frozen=True, slots=True)
class OutsideWish:
    """Who will read the copy, and what whoever sends it decides.

    `reader` is how high they may see. `held` names paragraphs that stay in house, each cell of a
    table's line for all of it. `vouched`: the rest may be seen by them, though the note is marked
    higher than what it cites. `tells_gaps`: words stand where a passage stood.
    """

    reader: Marking = UNCLASSIFIED
    held: tuple[str, ...] = ()
    vouched: bool = False
    tells_gaps: bool = True


@dataclass(frozen=True, slots=True)
class Going:
    """A passage that these readers will see, with the identity under which it can be held back."""

    section: str
    paragraph: ParagraphId
    words: str


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

    `refused` is a sentence where no such copy can be made; then the note is as it was. `passages`
    are all of them in reading order, those that go and those that do not. `unexplained`: the note
    is marked higher than what it cites, and above its readers, so that a person has to vouch.
    """

    note: Note
    materials: Materials
    withheld: tuple[Withheld, ...] = ()
    refused: str = ""
    passages: tuple[Going | Withheld, ...] = ()
    unexplained: bool = False
