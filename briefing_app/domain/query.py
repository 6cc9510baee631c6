"""What the officer looks for: words and filters, and what was found."""

from dataclasses import dataclass
from enum import Enum

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.ids import SourceId, ThemeId
from briefing_app.domain.recommendation import RecommendationState


class ThingKind(Enum):
    SOURCE = "source"
    PASSAGE = "passage"
    EVIDENCE = "evidence"
    RECOMMENDATION = "recommendation"
    BLOCK = "block"
    NOTE = "note"
    MARGIN = "margin"


@dataclass(frozen=True, slots=True)
class Query:
    """Words typed so far and the filters set; an empty tuple or None filters nothing.

    `set_aside` lists what is set aside, and that alone. `order` is "title", "date", "source",
    "kind" (evidence, blocks, sources, notes), "state" (recommendations, notes), "author" (sources)
    or "number" (notes); without one, the best answers come first, and without words the newest.
    """

    words: str = ""
    kinds: tuple[EvidenceKind, ...] = ()
    states: tuple[RecommendationState, ...] = ()
    source: SourceId | None = None
    theme: ThemeId | None = None
    addressee: str = ""
    in_family: bool = False
    set_aside: bool = False
    order: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: `id` is of the kind's own type; for a passage or a note in the margin,
    the source's and the number of the paragraph.

    `where` says which source or note it is in; `matches` are the character ranges of
    `snippet` that answer the words.
    """

    kind: ThingKind
    id: str
    title: str
    where: str = ""
    snippet: str = ""
    matches: tuple[tuple[int, int], ...] = ()
    number: int = 0
    label: str = ""
