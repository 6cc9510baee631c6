"""Where two wordings differ, word by word, and who changed what since they were the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, pairwise
from operator import itemgetter

_WORD = re.compile(r"\s*\S+|\s+$")
_NONE: frozenset[int] = frozenset()
_Step = tuple[bool, int, int, int, int]
"""Whether they are the same, and which words of the one and of the other they are."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The same words on both sides, or a place where they differ; either side may be empty.

    `own` and `theirs` say that the left, the right wording moved away from the common origin.
    """

    left: str
    right: str
    differs: bool = False
    own: bool = False
    theirs: bool = False

    @property
    def clash(self) -> bool:
        return self.differs and self.own and self.theirs


def differences(left: str, right: str, origin: str | None = None) -> tuple[Stretch, ...]:
    """From the first word to the last. Without an origin every difference counts as theirs."""
    one, other = _words(left), _words(right)
    mine = _changed(_words(origin), one) if origin is not None else _NONE
    yours = _changed(_words(origin), other) if origin is not None else _NONE
    return tuple(_stretches(one, other, mine, yours))


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _steps(one: list[str], other: list[str]) -> Iterator[_Step]:
    """How the one becomes the other, each place of change in one step."""
    for is_same, group in groupby(_line_steps(one, other), key=itemgetter(0)):
        steps = list(group)
        (_same, l1, _l2, r1, _r2), (_also, _l1, l2, _r1, r2) = steps[0], steps[-1]
        yield is_same, l1, l2, r1, r2


def _line_steps(one: list[str], other: list[str]) -> Iterator[_Step]:
    """Lines that stand on both sides are found first, so that a long note costs little more than
    what differs in it."""
    here, there = _lines(one), _lines(other)
    whole = SequenceMatcher(None, _bare_lines(one, here), _bare_lines(other, there), autojunk=False)
    for tag, first, last, start, end in whole.get_opcodes():
        left, right = (here[first], here[last]), (there[start], there[end])
        if tag == "equal":
            yield True, *left, *right
        else:
            yield from _within(one, other, left, right)


def _within(
    one: list[str], other: list[str], left: tuple[int, int], right: tuple[int, int]
) -> Iterator[_Step]:
    """Word by word between the lines that stand on both sides."""
    here = [word.strip() for word in one[slice(*left)]]
    there = [word.strip() for word in other[slice(*right)]]
    for tag, l1, l2, r1, r2 in SequenceMatcher(None, here, there, autojunk=False).get_opcodes():
        yield tag == "equal", left[0] + l1, left[0] + l2, right[0] + r1, right[0] + r2


def _lines(words: list[str]) -> list[int]:
    """At which word each line begins, and where the last one ends."""
    starts = [at for at, word in enumerate(words) if at and "\n" in word[: -len(word.lstrip())]]
    return [0, *starts, len(words)] if words else [0]


def _bare_lines(words: list[str], lines: list[int]) -> list[tuple[str, ...]]:
    return [tuple(word.strip() for word in words[a:b]) for a, b in pairwise(lines)]


def _changed(origin: list[str], now: list[str]) -> frozenset[int]:
    """What is not as in the origin: word `n` at place 2n + 1, a gap before it at place 2n."""
    changed: set[int] = set()
    for is_same, _first, _last, start, end in _steps(origin, now):
        if not is_same and start == end:
            changed.add(2 * start)
        elif not is_same:
            changed.update(2 * word + 1 for word in range(start, end))
    return frozenset(changed)


def _stretches(
    one: list[str], other: list[str], mine: frozenset[int], yours: frozenset[int]
) -> Iterator[Stretch]:
    for is_same, l1, l2, r1, r2 in _steps(one, other):
        left, right = "".join(one[l1:l2]), "".join(other[r1:r2])
        if is_same:
            yield Stretch(left, right)
            continue
        own, theirs = _touched(mine, l1, l2), _touched(yours, r1, r2)
        yield Stretch(left, right, differs=True, own=own, theirs=theirs or not own)


def _touched(changed: frozenset[int], start: int, end: int) -> bool:
    return any(2 * start <= place <= 2 * end for place in changed)
