"""Where two wordings differ, word by word, and who changed what since they were the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\s*\S+|\s+$")
_NONE: frozenset[int] = frozenset()


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


def _compare(one: list[str], other: list[str]) -> SequenceMatcher[str]:
    bare = [word.strip() for word in one], [word.strip() for word in other]
    return SequenceMatcher(None, *bare, autojunk=False)


def _changed(origin: list[str], now: list[str]) -> frozenset[int]:
    """What is not as in the origin: word `n` at place 2n + 1, a gap before it at place 2n."""
    changed: set[int] = set()
    for tag, _first, _last, start, end in _compare(origin, now).get_opcodes():
        if tag == "delete":
            changed.add(2 * start)
        elif tag != "equal":
            changed.update(2 * word + 1 for word in range(start, end))
    return frozenset(changed)


def _stretches(
    one: list[str], other: list[str], mine: frozenset[int], yours: frozenset[int]
) -> Iterator[Stretch]:
    for tag, l1, l2, r1, r2 in _compare(one, other).get_opcodes():
        left, right = "".join(one[l1:l2]), "".join(other[r1:r2])
        if tag == "equal":
            yield Stretch(left, right)
            continue
        own, theirs = _touched(mine, l1, l2), _touched(yours, r1, r2)
        yield Stretch(left, right, differs=True, own=own, theirs=theirs or not own)


def _touched(changed: frozenset[int], start: int, end: int) -> bool:
    return any(2 * start <= place <= 2 * end for place in changed)
