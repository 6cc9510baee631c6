"""How a placed block stands to its master: two signs that can both hold at once."""

from dataclasses import dataclass

from briefing_app.domain.block import Block, fingerprint
from briefing_app.domain.note import Note, PlacedBlock, placed_body


@dataclass(frozen=True, slots=True)
class Freshness:
    changed_here: bool = False
    master_moved: bool = False


def freshness(note: Note, placed: PlacedBlock, master: Block | None) -> Freshness:
    """Changed here: the words differ from those placed. Moved: the master has a newer version."""
    changed = fingerprint(placed_body(note, placed.id)) != placed.fingerprint
    moved = master is not None and master.newest.number > placed.version
    return Freshness(changed, moved)
