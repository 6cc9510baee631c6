"""Reads one thing with all that its detail shows."""

from dataclasses import dataclass
from typing import Any

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import BlockId, EvidenceId, RecommendationId, SourceId, ThemeId
from briefing_app.domain.overview import (
    BlockDetail,
    EvidenceDetail,
    RecommendationDetail,
    SourceDetail,
    ThemeRow,
)
from briefing_app.domain.query import ThingKind
from briefing_app.language import _
from briefing_app.operations.library_details import (
    block_detail,
    evidence_detail,
    recommendation_detail,
    source_detail,
)
from briefing_app.operations.library_lists import list_themes
from briefing_app.operations.outcome import Outcome
from briefing_app.ui.library.listings import ThemeDetail, theme_detail
from briefing_app.ui.library.thing import Thing

Detail = SourceDetail | EvidenceDetail | RecommendationDetail | BlockDetail | ThemeDetail


@dataclass(frozen=True, slots=True)
class Shown:
    """`themes` are all there are, for choosing from."""

    thing: Thing
    detail: Detail
    themes: tuple[ThemeRow, ...] = ()


def read_thing(workspace: Any, thing: Thing) -> Outcome[Shown]:
    detail: Detail | None
    match thing.kind:
        case ThingKind.SOURCE:
            detail = source_detail(workspace, SourceId(thing.id)).value
        case ThingKind.EVIDENCE:
            detail = evidence_detail(workspace, EvidenceId(thing.id)).value
        case ThingKind.RECOMMENDATION:
            detail = recommendation_detail(workspace, RecommendationId(thing.id)).value
        case ThingKind.BLOCK:
            detail = block_detail(workspace, BlockId(thing.id)).value
        case _:
            detail = theme_detail(workspace, ThemeId(thing.id)).value
    if detail is None:
        raise NotFound(_("This theme is no longer in the workspace."))
    return Outcome(Shown(thing, detail, list_themes(workspace).value))
