"""Changes to things of several kinds at once, each kind by its own operation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from briefing_app.domain.changes import Changes
from briefing_app.domain.ids import (
    BlockId,
    EvidenceId,
    MarginNoteId,
    NoteId,
    RecommendationId,
    SourceId,
    ThemeId,
)
from briefing_app.domain.query import ThingKind
from briefing_app.domain.theme import Theme
from briefing_app.operations.arrange_themes import (
    add_theme,
    change_theme,
    remove_theme,
    tag_blocks,
    tag_evidence,
    tag_recommendations,
)
from briefing_app.operations.collect_evidence import set_evidence_aside
from briefing_app.operations.keep_blocks import set_blocks_aside
from briefing_app.operations.keep_sources import set_sources_aside
from briefing_app.operations.library_lists import list_themes
from briefing_app.operations.outcome import Outcome
from briefing_app.operations.record_recommendations import set_recommendations_aside
from briefing_app.operations.write_margins import set_margin_notes_aside
from briefing_app.operations.write_notes import set_notes_aside
from briefing_app.ui.library.thing import Thing

Identity = TypeVar("Identity")


@dataclass(frozen=True, slots=True)
class RemovedTheme:
    """All that is needed to bring a theme back: what carried it and what stood below it."""

    theme: Theme
    carriers: tuple[Thing, ...]
    children: tuple[Theme, ...]


def put_aside(workspace: Any, things: Sequence[Thing], *, aside: bool) -> Outcome[int]:
    """Out of the lists, or back into them; how many were."""
    done = (
        set_sources_aside(workspace, _of(things, ThingKind.SOURCE, SourceId), aside=aside),
        set_evidence_aside(workspace, _of(things, ThingKind.EVIDENCE, EvidenceId), aside=aside),
        set_recommendations_aside(
            workspace, _of(things, ThingKind.RECOMMENDATION, RecommendationId), aside=aside
        ),
        set_blocks_aside(workspace, _of(things, ThingKind.BLOCK, BlockId), aside=aside),
        set_notes_aside(workspace, _of(things, ThingKind.NOTE, NoteId), aside=aside),
        set_margin_notes_aside(workspace, _of(things, ThingKind.MARGIN, MarginNoteId), aside=aside),
    )
    return Outcome(sum(each.value for each in done), _together(*(each.changes for each in done)))


def put_theme(
    workspace: Any, things: Sequence[Thing], theme: ThemeId, *, on: bool
) -> Outcome[None]:
    """Have all of them carry the theme, or none."""
    done = (
        tag_evidence(workspace, _of(things, ThingKind.EVIDENCE, EvidenceId), theme, on=on),
        tag_recommendations(
            workspace, _of(things, ThingKind.RECOMMENDATION, RecommendationId), theme, on=on
        ),
        tag_blocks(workspace, _of(things, ThingKind.BLOCK, BlockId), theme, on=on),
    )
    return Outcome(None, _together(*(each.changes for each in done)))


def take_theme_away(workspace: Any, theme: ThemeId) -> Outcome[RemovedTheme]:
    """Remove a theme, and remember what it takes to bring it back."""
    children = tuple(row.theme for row in list_themes(workspace).value if row.theme.parent == theme)
    removed = remove_theme(workspace, theme)
    carriers = (
        *(Thing(ThingKind.EVIDENCE, each) for each in removed.changes.evidence),
        *(Thing(ThingKind.RECOMMENDATION, each) for each in removed.changes.recommendations),
        *(Thing(ThingKind.BLOCK, each) for each in removed.changes.blocks),
    )
    return Outcome(RemovedTheme(removed.value, carriers, children), removed.changes)


def bring_theme_back(workspace: Any, removed: RemovedTheme) -> Outcome[Theme]:
    """The theme, on everything that carried it, and above what stood below it."""
    added = add_theme(workspace, removed.theme)
    changes = added.changes
    for child in removed.children:
        moved = change_theme(workspace, replace(child, parent=removed.theme.id))
        changes |= moved.changes
    tagged = put_theme(workspace, removed.carriers, removed.theme.id, on=True)
    return Outcome(added.value, changes | tagged.changes)


def _of(
    things: Sequence[Thing], kind: ThingKind, as_identity: Callable[[str], Identity]
) -> tuple[Identity, ...]:
    return tuple(as_identity(thing.id) for thing in things if thing.kind is kind)


def _together(*parts: Changes) -> Changes:
    whole = Changes()
    for part in parts:
        whole |= part
    return whole
