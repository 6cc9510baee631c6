"""Where a block was placed: the notes and their kept versions, with what became of it there."""

from collections.abc import Iterator

from briefing_app.domain.block import Block
from briefing_app.domain.freshness import freshness
from briefing_app.domain.ids import BlockId
from briefing_app.domain.note import Note
from briefing_app.domain.overview import BlockUse, NoteVersion
from briefing_app.domain.query import ThingKind
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Shelves, Workspace

MOST_VERSIONS = 40


def block_uses(workspace: Workspace, block: BlockId) -> Outcome[tuple[BlockUse, ...]]:
    with workspace.reading() as shelves:
        return Outcome(BlockUses(shelves).of(shelves.blocks.get(block)))


class BlockUses:
    """For what reads more than this in one transaction."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def of(self, master: Block) -> tuple[BlockUse, ...]:
        """The notes, the one changed last first; then kept versions of notes, the newest first."""
        used = self._shelves.uses.of(ThingKind.BLOCK, master.id)
        in_notes = (
            use
            for note in dict.fromkeys(use.note for use in used)
            for use in _uses(self._shelves.notes.get(note), master)
        )
        return (*in_notes, *self._in_versions(master))

    def _in_versions(self, master: Block) -> Iterator[BlockUse]:
        for kept in self._shelves.uses.in_versions(ThingKind.BLOCK, master.id)[:MOST_VERSIONS]:
            version, note = self._shelves.notes.version(kept)
            yield from _uses(note, master, version)


def _uses(note: Note, master: Block, kept: NoteVersion | None = None) -> Iterator[BlockUse]:
    for placed in note.placed:
        if placed.block != master.id:
            continue
        inside = (e for s in note.sections for e in s.body if e.placement == placed.id)
        first = next(inside, None)
        section = note.section_of(first.id) if first else None
        signs = freshness(note, placed, master)
        yield BlockUse(
            kept.note if kept else note.id,
            note.title,
            note.state,
            section.heading if section else "",
            placed.version,
            signs,
            kept.name if kept else "",
            kept.id if kept else None,
            ", ".join(filter(None, (note.header.number, note.header.to))),
        )
