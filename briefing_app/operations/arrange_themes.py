"""The tree of themes: named, moved, removed; and which things carry which."""

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import BlockId, EvidenceId, RecommendationId, ThemeId
from briefing_app.domain.theme import Theme
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def add_theme(workspace: Workspace, theme: Theme) -> Outcome[Theme]:
    _require_name(theme)
    with workspace.writing() as shelves:
        shelves.themes.add(theme)
    return Outcome(theme, Changes(themes=frozenset({theme.id})))


def change_theme(workspace: Workspace, theme: Theme) -> Outcome[Theme]:
    """Another name or another place in the tree, but not below itself."""
    _require_name(theme)
    with workspace.writing() as shelves:
        shelves.themes.change(theme)
    return Outcome(theme, Changes(themes=frozenset({theme.id})))


def remove_theme(workspace: Workspace, theme: ThemeId) -> Outcome[Theme]:
    """Things lose the theme; those below it move up to its parent."""
    with workspace.writing() as shelves:
        removed = shelves.themes.get(theme)
        evidence, recommendations, blocks = shelves.themes.carriers(theme)
        children = [each.id for each in shelves.themes.everything() if each.parent == theme]
        shelves.themes.remove(theme)
    changes = Changes(
        evidence=frozenset(EvidenceId(each) for each in evidence),
        recommendations=frozenset(RecommendationId(each) for each in recommendations),
        themes=frozenset((theme, *children)),
        blocks=frozenset(BlockId(each) for each in blocks),
    )
    return Outcome(removed, changes)


def tag_evidence(
    workspace: Workspace, ids: tuple[EvidenceId, ...], theme: ThemeId, *, on: bool
) -> Outcome[None]:
    """Have all of them carry the theme, or none."""
    with workspace.writing() as shelves:
        shelves.themes.get(theme)
        shelves.evidence.tag(ids, theme, on=on)
    return Outcome(None, Changes(evidence=frozenset(ids), themes=frozenset({theme})))


def tag_recommendations(
    workspace: Workspace, ids: tuple[RecommendationId, ...], theme: ThemeId, *, on: bool
) -> Outcome[None]:
    """Have all of them carry the theme, or none."""
    with workspace.writing() as shelves:
        shelves.themes.get(theme)
        shelves.recommendations.tag(ids, theme, on=on)
    return Outcome(None, Changes(recommendations=frozenset(ids), themes=frozenset({theme})))


def tag_blocks(
    workspace: Workspace, ids: tuple[BlockId, ...], theme: ThemeId, *, on: bool
) -> Outcome[None]:
    """Have all of them carry the theme, or none."""
    with workspace.writing() as shelves:
        shelves.themes.get(theme)
        shelves.blocks.tag(ids, theme, on=on)
    return Outcome(None, Changes(blocks=frozenset(ids), themes=frozenset({theme})))


def _require_name(theme: Theme) -> None:
    if not theme.name_en.strip() and not theme.name_fr.strip():
        raise NotAllowed(_("A theme needs a name."))
