"""Reusable wording with its citations and its versions."""

from dataclasses import dataclass
from enum import Enum
from hashlib import blake2b

from briefing_app.domain.ids import ArgumentId, BlockId, ThemeId
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.text import Citation, Element, Table, Words


class BlockKind(Enum):
    ISSUE_LINE = "issue_line"
    BACKGROUND = "background"
    CONSIDERATION = "consideration"
    OPTION = "option"
    RECOMMENDATION = "recommendation"
    TALKING_POINT = "talking_point"
    RESPONSE = "response"
    BOILERPLATE = "boilerplate"


class Length(Enum):
    """How long an argument is told: in a line, a paragraph, a page."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class BlockVersion:
    """Versions count from 1; the last one is the master's wording today."""

    number: int
    body: tuple[Element, ...]
    why: str = ""
    made_on: str = ""
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """`argument` is shared by the blocks that say the same at different lengths; `behind` names
    the one of them that was given new words since this one was.
    """

    id: BlockId
    name: str
    kind: BlockKind
    versions: tuple[BlockVersion, ...]
    language: str = "en"
    themes: tuple[ThemeId, ...] = ()
    marking: Marking = UNCLASSIFIED
    owner: str = ""
    review_by: str = ""
    argument: ArgumentId | None = None
    length: Length | None = None
    behind: BlockId | None = None
    set_aside: bool = False

    @property
    def newest(self) -> BlockVersion:
        return self.versions[-1]

    def review_is_due(self, today: str) -> bool:
        """The day, or the whole month or year, has gone by."""
        return bool(self.review_by) and self.review_by < today[: len(self.review_by)]

    def version(self, number: int) -> BlockVersion | None:
        return next((v for v in self.versions if v.number == number), None)


def fingerprint(body: tuple[Element, ...]) -> str:
    """Equal for equal wording: words, marks, kinds and what is cited; identities left out."""
    return blake2b(
        repr([_likeness(element) for element in body]).encode(), digest_size=8
    ).hexdigest()


def _likeness(element: Element) -> object:
    if isinstance(element, Table):
        return (element.caption, [[_likeness(cell) for cell in row] for row in element.rows])
    runs: list[object] = []
    for run in element.runs:
        match run:
            case Words():
                runs.append((run.text, run.bold, run.italic, run.link))
            case Citation():
                runs.append((run.kind.value, run.target))
    return (element.kind.value, element.level, runs)
