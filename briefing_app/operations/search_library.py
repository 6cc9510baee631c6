"""One box over everything, and the library panel beside a note."""

from dataclasses import dataclass

from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow
from briefing_app.domain.query import Hit, Query
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PanelHits:
    """What can be placed in a note and answers the words."""

    evidence: tuple[EvidenceRow, ...] = ()
    recommendations: tuple[RecommendationRow, ...] = ()
    blocks: tuple[BlockRow, ...] = ()


def search_everything(
    workspace: Workspace, words: str, limit_each: int = 4
) -> Outcome[tuple[Hit, ...]]:
    """The best of each kind; `workspace.interrupt_reading()` ends it with `Stopped`."""
    with workspace.searching() as shelves:
        return Outcome(shelves.search.everything(words, limit_each))


def search_panel(workspace: Workspace, query: Query, limit: int = 200) -> Outcome[PanelHits]:
    """At most `limit` of each kind; `workspace.interrupt_reading()` ends it with `Stopped`."""
    with workspace.searching() as shelves:
        return Outcome(
            PanelHits(
                shelves.evidence.first(query, limit),
                shelves.recommendations.first(query, limit),
                shelves.blocks.first(query, limit),
            )
        )
