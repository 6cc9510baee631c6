"""Which blocks of a web page are its article; the others are its furniture."""

from collections import Counter
from collections.abc import Sequence

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.web.web_blocks import WebBlock

_ENOUGH = 0.4
_MOST = 0.75
_TOO_LARGE = 0.5
_WEIGHTY = 80


def article_of(blocks: Sequence[WebBlock]) -> list[bool]:
    """For each block whether it is part of the article."""
    if not blocks:
        return []
    asides = _true_asides(blocks)
    inner = [block for block in blocks if asides.isdisjoint(block.asides)]
    root = _root(inner)
    return [asides.isdisjoint(block.asides) and (root in block.inside) for block in blocks]


def _true_asides(blocks: Sequence[WebBlock]) -> set[int]:
    """What holds most of the words of the page is no aside, whatever it is called."""
    words: Counter[int] = Counter()
    for block in blocks:
        words.update(dict.fromkeys(block.asides, len(block.text)))
    whole = sum(len(block.text) for block in blocks)
    return {number for number, length in words.items() if length <= _TOO_LARGE * whole}


def _root(blocks: Sequence[WebBlock]) -> int:
    """The element that calls itself the text, or the smallest that holds nearly all prose."""
    weights: Counter[int] = Counter()
    called: Counter[int] = Counter()
    for block in blocks:
        weights.update(dict.fromkeys(block.inside, _weight(block)))
        called.update(dict.fromkeys(block.articles, _weight(block)))
    whole = sum(map(_weight, blocks))
    if not whole:
        return blocks[0].inside[0] if blocks and blocks[0].inside else 0
    best = max(called, key=lambda number: (called[number], number), default=0)
    if best and called[best] >= _ENOUGH * whole:
        return best
    return max(number for number, weight in weights.items() if weight >= _MOST * whole)


def _weight(block: WebBlock) -> int:
    """Prose counts by its length; short lines, of which menus consist, hardly."""
    is_prose = len(block.text) >= _WEIGHTY or block.kind is PassageKind.HEADING
    return len(block.text) if is_prose else len(block.text) // 8
