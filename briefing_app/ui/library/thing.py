"""A thing of the library by its kind and identity, and the rows that stand for things in lists."""

from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from briefing_app.domain.overview import (
    BlockRow,
    EvidenceRow,
    RecommendationRow,
    SourceRow,
    ThemeRow,
)
from briefing_app.domain.query import Hit, ThingKind


class Shelf(Enum):
    """The lists of the library, in the order of its left column."""

    SOURCES = "sources"
    EVIDENCE = "evidence"
    RECOMMENDATIONS = "recommendations"
    BLOCKS = "blocks"
    THEMES = "themes"
    SET_ASIDE = "set_aside"


Item = SourceRow | EvidenceRow | RecommendationRow | BlockRow | ThemeRow | Hit
"""What one row of a list stands for."""


@dataclass(frozen=True, slots=True)
class Thing:
    """`kind` is None for a theme, which has no place outside the library."""

    kind: ThingKind | None
    id: str


def thing_of(item: Item) -> Thing:
    found: Thing
    match item:
        case SourceRow():
            found = Thing(ThingKind.SOURCE, item.source.id)
        case EvidenceRow():
            found = Thing(ThingKind.EVIDENCE, item.evidence.id)
        case RecommendationRow():
            found = Thing(ThingKind.RECOMMENDATION, item.recommendation.id)
        case BlockRow():
            found = Thing(ThingKind.BLOCK, item.block.id)
        case ThemeRow():
            found = Thing(None, item.theme.id)
        case Hit():
            found = Thing(item.kind, item.id)
        case _:
            assert_never(item)
    return found


PLACEABLE = frozenset({ThingKind.EVIDENCE, ThingKind.RECOMMENDATION, ThingKind.BLOCK})
"""The kinds that can be placed in a note."""

COLLECTED = frozenset({ThingKind.EVIDENCE, ThingKind.RECOMMENDATION})
"""The kinds that have a passage in a source."""

NOTES = frozenset({ThingKind.NOTE, ThingKind.MARGIN})
"""What the officer writes: in the library only while it is set aside."""

SHELF_OF: dict[ThingKind | None, Shelf] = {
    ThingKind.SOURCE: Shelf.SOURCES,
    ThingKind.EVIDENCE: Shelf.EVIDENCE,
    ThingKind.RECOMMENDATION: Shelf.RECOMMENDATIONS,
    ThingKind.BLOCK: Shelf.BLOCKS,
    None: Shelf.THEMES,
}
