"""Are these words truly those words: folding, the seal, and letter-by-letter comparison."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from hashlib import blake2b

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u0060\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00ad\u200b\u2060\ufeff", None),
        "\u2026": "...",
    }
)
_GUILLEMET = re.compile(r"\u00ab\s*|\s*\u00bb")
_GAP = re.compile(r"\s*(?:(?:\[?\.\.\.\]?)|(?P<brackets>\[[^\]]*\]))\s*")


class Seal(Enum):
    """What a comparison with the source has shown. Only `EXACT` means letter by letter."""

    EXACT = "exact"
    SHORTENED = "shortened"
    ALTERED = "altered"
    SOURCE_CHANGED = "source_changed"
    OWN_WORDS = "own_words"
    TO_COME = "to_come"


def fold(words: str) -> str:
    """The words with spaces, dashes and quotation marks made alike; letters and case untouched."""
    if words.isascii():
        words = words.replace("`", "'")
    else:
        words = _GUILLEMET.sub('"', words).translate(_SAME)
    return " ".join(words.split())


def seal_of(words: str) -> str:
    """Thirty-two hexadecimal digits that stand for the folded words without showing them."""
    return blake2b(fold(words).encode(), digest_size=16).hexdigest()


def compare(quoted: str, source: str) -> Seal:
    """Whether `quoted` stands in `source`: as it is, shortened by ellipses or brackets, or not.

    An ellipsis stands for any words left out, square brackets for words put in by the writer.
    Words must be whole: what is cut short at either end is altered.
    """
    wanted, whole = fold(quoted), fold(source)
    if not wanted:
        return Seal.ALTERED
    if _find(_Piece(wanted), whole, 0) >= 0:
        return Seal.EXACT
    pieces = list(_pieces(wanted))
    if pieces != [_Piece(wanted)] and _stand_in_order(pieces, whole):
        return Seal.SHORTENED
    return Seal.ALTERED


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words between two gaps; `cut` where square brackets stand for a part of a word."""

    words: str
    cut_before: bool = False
    cut_after: bool = False


def _pieces(wanted: str) -> Iterator[_Piece]:
    """The words between the gaps, in order."""
    start, cut = 0, False
    for gap in _GAP.finditer(wanted):
        bracketed = gap["brackets"] is not None
        if start < gap.start():
            glued = bracketed and not gap[0][0].isspace()
            yield _Piece(wanted[start : gap.start()], cut, glued)
        start, cut = gap.end(), bracketed and not gap[0][-1].isspace()
    if start < len(wanted):
        yield _Piece(wanted[start:], cut)


def _stand_in_order(pieces: list[_Piece], whole: str) -> bool:
    at = 0
    for piece in pieces:
        found = _find(piece, whole, at)
        if found < 0:
            return False
        at = found + len(piece.words)
    return bool(pieces)


def _find(piece: _Piece, whole: str, start: int) -> int:
    """Where the piece stands as whole words, at or after `start`; -1 where it does not."""
    at = whole.find(piece.words, start)
    while at >= 0:
        end = at + len(piece.words)
        torn = not piece.cut_before and runs_on(whole[at - 1 : at], whole[at])
        torn_off = not piece.cut_after and runs_on(whole[end - 1], whole[end : end + 1])
        if not torn and not torn_off:
            return at
        at = whole.find(piece.words, at + 1)
    return -1


def runs_on(left: str, right: str) -> bool:
    """Whether one word goes on from the one character to the other."""
    return left.isalnum() and right.isalnum()
