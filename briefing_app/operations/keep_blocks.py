"""Wording worth keeping: a block kept, renewed as its next version, changed, set aside."""

from dataclasses import replace
from datetime import UTC, datetime

from briefing_app.domain.block import Block, BlockVersion, fingerprint
from briefing_app.domain.ceiling import refuse_above
from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import BlockId
from briefing_app.domain.note_editing import copy_body
from briefing_app.domain.text import Element
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.operations.tie_lengths import Lengths
from briefing_app.storage.workspace import Workspace


def keep_block(workspace: Workspace, block: Block) -> Outcome[Block]:
    """Keep new wording as a block; its words are copied, not tied to the note they come from."""
    if not block.versions or not any(element.text.strip() for element in block.newest.body):
        raise NotAllowed(_("A block needs words."))
    kept = replace(
        block, versions=tuple(_own(version, workspace.officer) for version in block.versions)
    )
    refuse_above(workspace.ceiling, kept.marking, kept.name)
    with workspace.writing() as shelves:
        shelves.blocks.add(kept)
    return Outcome(kept, _touched(kept))


def renew_block(
    workspace: Workspace, block: BlockId, body: tuple[Element, ...], why: str
) -> Outcome[Block]:
    """Give the block its next version. The same wording again makes none."""
    if not any(element.text.strip() for element in body):
        raise NotAllowed(_("A block needs words."))
    with workspace.writing() as shelves:
        kept = shelves.blocks.get(block)
        if fingerprint(body) == fingerprint(kept.newest.body):
            return Outcome(kept)
        version = _own(BlockVersion(kept.newest.number + 1, body, why), workspace.officer)
        renewed = replace(kept, versions=(*kept.versions, version))
        shelves.blocks.add_version(renewed)
        tied = Lengths(shelves.blocks).remind(renewed)
    others = Changes(blocks=frozenset(each.id for each in tied))
    return Outcome(replace(renewed, behind=None), _touched(renewed) | others)


def change_block(workspace: Workspace, block: Block) -> Outcome[Block]:
    """Name, kind, themes, owner and the like; the wording changes by `renew_block` alone."""
    with workspace.writing() as shelves:
        before = shelves.blocks.get(block.id)
        changed = replace(
            block,
            versions=before.versions,
            set_aside=before.set_aside,
            argument=before.argument,
            length=before.length,
            behind=before.behind,
        )
        if changed.marking != before.marking:
            refuse_above(workspace.ceiling, changed.marking, changed.name)
        shelves.blocks.change(changed)
    return Outcome(changed, _touched(before) | _touched(changed))


def set_blocks_aside(
    workspace: Workspace, ids: tuple[BlockId, ...], *, aside: bool
) -> Outcome[int]:
    """Set blocks aside, or take them back; how many were."""
    with workspace.writing() as shelves:
        changed = shelves.blocks.set_aside(ids, aside=aside)
        found = shelves.blocks.find(changed).values()
    themes = frozenset(theme for block in found for theme in block.themes)
    return Outcome(len(changed), Changes(blocks=frozenset(changed), themes=themes))


def _own(version: BlockVersion, officer: str) -> BlockVersion:
    """The version with words of its own, and with who made it when."""
    return replace(
        version,
        body=copy_body(version.body, None),
        made_on=version.made_on or datetime.now(UTC).date().isoformat(),
        made_by=version.made_by or officer,
    )


def _touched(block: Block) -> Changes:
    return Changes(blocks=frozenset({block.id}), themes=frozenset(block.themes))
