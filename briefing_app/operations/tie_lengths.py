"""One argument at several lengths: tie blocks to each other, untie them, say that one holds."""

from dataclasses import replace

from briefing_app.domain.block import Block, Length
from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import ArgumentId, BlockId, new_id
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.block_shelf import BlockShelf
from briefing_app.storage.workspace import Workspace


def tie_lengths(
    workspace: Workspace, lengths: tuple[tuple[BlockId, Length], ...]
) -> Outcome[tuple[Block, ...]]:
    """These blocks say the same, each at its length; all lengths of the argument are given back.

    What is tied into an argument that is there joins it; each length stands in it once.
    """
    with workspace.writing() as shelves:
        blocks = [shelves.blocks.get(block) for block, _length in lengths]
        known = [block.argument for block in blocks if block.argument]
        argument = known[0] if known else ArgumentId(new_id())
        for block, (_id, length) in zip(blocks, lengths, strict=True):
            shelves.blocks.change(replace(block, argument=argument, length=length))
        tied = shelves.blocks.of_argument(argument)
        if len({block.length for block in tied}) < len(tied):
            raise NotAllowed(_("The argument has a block of this length already."))
    return Outcome(tied, _touched(*tied))


def untie_length(workspace: Workspace, block: BlockId) -> Outcome[Block]:
    """The block stands alone again; so does one that is left over."""
    with workspace.writing() as shelves:
        before = shelves.blocks.get(block)
        tied = shelves.blocks.of_argument(before.argument)
        left = [each for each in tied if each.id != block]
        alone = _alone(shelves.blocks, before)
        if len(left) == 1:
            _alone(shelves.blocks, left[0])
        for each in left[1:] and left:
            if each.behind == block:
                shelves.blocks.change(replace(each, behind=None))
    return Outcome(alone, _touched(before, *tied))


def still_holds(workspace: Workspace, block: BlockId) -> Outcome[Block]:
    """Another length was given new words; this one was looked at and needs none."""
    with workspace.writing() as shelves:
        abreast = replace(shelves.blocks.get(block), behind=None)
        shelves.blocks.change(abreast)
        tied = shelves.blocks.of_argument(abreast.argument)
    return Outcome(abreast, _touched(abreast, *tied))


class Lengths:
    """For what gives a block new words, in the same transaction."""

    def __init__(self, blocks: BlockShelf) -> None:
        self._blocks = blocks

    def remind(self, renewed: Block) -> tuple[Block, ...]:
        """The other lengths may lag now; all lengths of the argument are given back.

        A block that lagged itself has caught up with that, which is news to none of them.
        """
        if renewed.behind:
            self._blocks.change(replace(renewed, behind=None))
            return self._blocks.of_argument(renewed.argument)
        for each in self._blocks.of_argument(renewed.argument):
            if each.id != renewed.id and not each.behind:
                self._blocks.change(replace(each, behind=renewed.id))
        return self._blocks.of_argument(renewed.argument)


def _alone(blocks: BlockShelf, block: Block) -> Block:
    alone = replace(block, argument=None, length=None, behind=None)
    blocks.change(alone)
    return alone


def _touched(*blocks: Block) -> Changes:
    return Changes(blocks=frozenset(block.id for block in blocks))
