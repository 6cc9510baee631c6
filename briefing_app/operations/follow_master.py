"""The master's words taken in the other drafts that hold the block, and given back again."""

from briefing_app.domain.block import Block
from briefing_app.domain.changes import Changes
from briefing_app.domain.freshness import freshness
from briefing_app.domain.ids import BlockId, NoteId, VersionId
from briefing_app.domain.note import Note
from briefing_app.domain.note_editing import take_master
from briefing_app.domain.overview import DRAFTS, BlockUse, in_other_drafts
from briefing_app.language import _
from briefing_app.operations.block_uses import block_uses
from briefing_app.operations.outcome import Outcome
from briefing_app.operations.write_notes import bring_back
from briefing_app.storage.workspace import Workspace

FOLLOWED = "followed"


def drafts_behind(
    workspace: Workspace, block: BlockId, here: NoteId
) -> Outcome[tuple[BlockUse, ...]]:
    """Where other drafts hold older words of the block; what is approved or closed is none."""
    others = in_other_drafts(block_uses(workspace, block).value, here)
    return Outcome(tuple(use for use in others if use.signs.master_moved))


def take_master_in(
    workspace: Workspace, block: BlockId, notes: tuple[NoteId, ...]
) -> Outcome[tuple[VersionId, ...]]:
    """The newest words in each of these drafts where nobody changed those placed. Each is kept as
    a version first; the answer names these versions."""
    kept: list[VersionId] = []
    with workspace.writing() as shelves:
        master = shelves.blocks.get(block)
        before = _("Before the words of “{name}” were taken").format(name=master.name)
        for each in notes:
            note = shelves.notes.get(each)
            renewed = _renewed(note, master)
            if renewed == note or note.state not in DRAFTS:
                continue
            kept.append(shelves.notes.take_version(note.id, before, FOLLOWED).id)
            shelves.notes.save(renewed)
    return Outcome(tuple(kept), Changes(notes=frozenset(notes)))


def give_back(workspace: Workspace, versions: tuple[VersionId, ...]) -> Outcome[int]:
    """Each note as it was in its version; how many were."""
    changes = Changes()
    for version in versions:
        changes = changes | bring_back(workspace, version).changes
    return Outcome(len(versions), changes)


def _renewed(note: Note, master: Block) -> Note:
    for placed in note.placed:
        signs = freshness(note, placed, master)
        if placed.block == master.id and signs.master_moved and not signs.changed_here:
            note = take_master(note, placed.id, master)
    return note
