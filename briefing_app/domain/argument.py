"""One argument told at several lengths: do all of them stand on the same evidence."""

from collections.abc import Mapping, Sequence

from briefing_app.domain.block import Block, Length
from briefing_app.domain.ids import BlockId
from briefing_app.domain.text import count_words, paragraphs_of

LINE_WORDS, PARAGRAPH_WORDS = 40, 180
"""Up to so many words, what is written reads as a line, as a paragraph."""


def cited_by(block: Block) -> tuple[str, ...]:
    """What the newest words cite, once each."""
    paragraphs = paragraphs_of(block.newest.body)
    return tuple(dict.fromkeys(each.target for p in paragraphs for each in p.citations))


def missing_evidence(lengths: Sequence[Block]) -> Mapping[BlockId, tuple[str, ...]]:
    """For each length, what another one cites and it does not; those with everything left out."""
    everything = tuple(dict.fromkeys(target for each in lengths for target in cited_by(each)))
    missing = {
        each.id: tuple(target for target in everything if target not in cited_by(each))
        for each in lengths
    }
    return {block: targets for block, targets in missing.items() if targets}


def length_of(block: Block) -> Length:
    """The length given to it; without one, what its words look like."""
    if block.length:
        return block.length
    words = sum(count_words(paragraph.text) for paragraph in paragraphs_of(block.newest.body))
    if words <= LINE_WORDS:
        return Length.LINE
    return Length.PARAGRAPH if words <= PARAGRAPH_WORDS else Length.PAGE
