"""The readings behind the lists, all of one shape: a query, from where, how many."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.ids import ThemeId
from briefing_app.domain.overview import (
    BlockRow,
    EvidenceRow,
    Page,
    RecommendationRow,
    SourceRow,
    ThemeRow,
)
from briefing_app.domain.query import Query
from briefing_app.operations.library_lists import (
    list_addressees,
    list_blocks,
    list_evidence,
    list_recommendations,
    list_set_aside,
    list_sources,
    list_themes,
    page_of_sources,
)
from briefing_app.operations.outcome import Outcome
from briefing_app.ui.library.thing import Item, Shelf

Listing = Callable[[Any, Query, int, int], Outcome[Page[Item]]]
SHOWN_OF_A_THEME = 50


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What the filters of a list offer."""

    sources: tuple[SourceRow, ...] = ()
    themes: tuple[ThemeRow, ...] = ()
    addressees: tuple[str, ...] = ()
    kinds: tuple[tuple[EvidenceKind, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ThemeDetail:
    """A theme with what carries it or a theme below it; the first of each, and how many in all."""

    row: ThemeRow
    themes: tuple[ThemeRow, ...]
    evidence: Page[EvidenceRow]
    recommendations: Page[RecommendationRow]
    blocks: Page[BlockRow]


def _sources(workspace: Any, query: Query, offset: int, limit: int) -> Outcome[Page[Item]]:
    page = page_of_sources(workspace, query, offset, limit).value
    return Outcome(Page(page.rows, page.total))


def _evidence(workspace: Any, query: Query, offset: int, limit: int) -> Outcome[Page[Item]]:
    page = list_evidence(workspace, query, offset, limit).value
    return Outcome(Page(page.rows, page.total))


def _recommendations(workspace: Any, query: Query, offset: int, limit: int) -> Outcome[Page[Item]]:
    page = list_recommendations(workspace, query, offset, limit).value
    return Outcome(Page(page.rows, page.total))


def _blocks(workspace: Any, query: Query, offset: int, limit: int) -> Outcome[Page[Item]]:
    page = list_blocks(workspace, query, offset, limit).value
    return Outcome(Page(page.rows, page.total))


def _themes(workspace: Any, query: Query, offset: int, limit: int) -> Outcome[Page[Item]]:
    wanted = _folded(query.words)
    rows = tuple(
        row
        for row in list_themes(workspace).value
        if wanted in _folded(f"{row.theme.name_en} {row.theme.name_fr}")
    )
    return Outcome(Page(rows[offset : offset + limit], len(rows)))


def _set_aside(workspace: Any, query: Query, offset: int, limit: int) -> Outcome[Page[Item]]:
    wanted = _folded(query.words)
    rows = tuple(
        hit
        for hit in list_set_aside(workspace).value
        if wanted in _folded(f"{hit.title} {hit.where}")
    )
    return Outcome(Page(rows[offset : offset + limit], len(rows)))


LISTINGS: dict[Shelf, Listing] = {
    Shelf.SOURCES: _sources,
    Shelf.EVIDENCE: _evidence,
    Shelf.RECOMMENDATIONS: _recommendations,
    Shelf.BLOCKS: _blocks,
    Shelf.THEMES: _themes,
    Shelf.SET_ASIDE: _set_aside,
}


def filter_choices(workspace: Any, shelf: Shelf) -> Outcome[FilterChoices]:
    """What the filters of this shelf's list offer, kinds with how many there are of each."""
    addressees: tuple[str, ...] = ()
    kinds: tuple[tuple[EvidenceKind, int], ...] = ()
    if shelf is Shelf.RECOMMENDATIONS:
        addressees = list_addressees(workspace).value
    if shelf is Shelf.EVIDENCE:
        kinds = tuple(
            (kind, list_evidence(workspace, Query(kinds=(kind,)), 0, 1).value.total)
            for kind in EvidenceKind
        )
    sources = list_sources(workspace, Query(order="title")).value
    themes = list_themes(workspace).value
    return Outcome(FilterChoices(sources, themes, addressees, kinds))


def theme_detail(workspace: Any, theme: ThemeId) -> Outcome[ThemeDetail | None]:
    """Nothing for a theme that is no longer there."""
    themes = list_themes(workspace).value
    row = next((row for row in themes if row.theme.id == theme), None)
    if row is None:
        return Outcome(None)
    query, most = Query(theme=theme), SHOWN_OF_A_THEME
    return Outcome(
        ThemeDetail(
            row,
            themes,
            list_evidence(workspace, query, 0, most).value,
            list_recommendations(workspace, query, 0, most).value,
            list_blocks(workspace, query, 0, most).value,
        )
    )


def is_narrowed(query: Query) -> bool:
    """Whether anything is filtered, the order left out."""
    return replace(query, order="") != Query()


def _folded(text: str) -> str:
    """Small letters without accents, so that "plan" finds "Plan" and "etat" finds "État"."""
    taken_apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in taken_apart if not unicodedata.combining(letter))
