"""The lists of the library: sources, evidence, recommendations, blocks, themes."""

from briefing_app.domain.overview import (
    BlockRow,
    EvidenceRow,
    LibraryCounts,
    Page,
    RecommendationRow,
    SourceRow,
    ThemeRow,
)
from briefing_app.domain.query import Hit, Query
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def count_library(workspace: Workspace) -> Outcome[LibraryCounts]:
    with workspace.reading() as shelves:
        return Outcome(shelves.search.counts())


def list_sources(workspace: Workspace, query: Query) -> Outcome[tuple[SourceRow, ...]]:
    with workspace.reading() as shelves:
        return Outcome(shelves.sources.rows(query))


def page_of_sources(
    workspace: Workspace, query: Query, offset: int = 0, limit: int = 200
) -> Outcome[Page[SourceRow]]:
    """`limit` rows from `offset` on, and how many there are in all."""
    with workspace.reading() as shelves:
        return Outcome(shelves.sources.page(query, offset, limit))


def list_waiting_sources(workspace: Workspace) -> Outcome[tuple[SourceRow, ...]]:
    """The sources whose words are still to come."""
    with workspace.reading() as shelves:
        return Outcome(shelves.sources.waiting())


def list_evidence(
    workspace: Workspace, query: Query, offset: int = 0, limit: int = 200
) -> Outcome[Page[EvidenceRow]]:
    """`limit` rows from `offset` on, and how many there are in all."""
    with workspace.reading() as shelves:
        return Outcome(shelves.evidence.rows(query, offset, limit))


def list_recommendations(
    workspace: Workspace, query: Query, offset: int = 0, limit: int = 200
) -> Outcome[Page[RecommendationRow]]:
    """`limit` rows from `offset` on, and how many there are in all."""
    with workspace.reading() as shelves:
        return Outcome(shelves.recommendations.rows(query, offset, limit))


def list_blocks(
    workspace: Workspace, query: Query, offset: int = 0, limit: int = 200
) -> Outcome[Page[BlockRow]]:
    """`limit` rows from `offset` on, and how many there are in all."""
    with workspace.reading() as shelves:
        return Outcome(shelves.blocks.rows(query, offset, limit))


def list_themes(workspace: Workspace) -> Outcome[tuple[ThemeRow, ...]]:
    """In the order of the tree: each theme before those below it."""
    with workspace.reading() as shelves:
        return Outcome(shelves.themes.rows())


def list_addressees(workspace: Workspace) -> Outcome[tuple[str, ...]]:
    """Everyone who is asked to do something, in alphabetical order."""
    with workspace.reading() as shelves:
        return Outcome(shelves.recommendations.addressees())


def list_set_aside(workspace: Workspace) -> Outcome[tuple[Hit, ...]]:
    """Everything that was set aside and can be taken back, notes included."""
    with workspace.reading() as shelves:
        return Outcome(shelves.search.things_set_aside())
