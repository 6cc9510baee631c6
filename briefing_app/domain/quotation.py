"""Are these words truly those words: folding, the seal, and letter-by-letter comparison."""

import re
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
_SPACES = re.compile(r"\s+")
_GAP = re.compile(r"\s*\[?\.\.\.\]?\s*")
_BRACKETED = re.compile(r"\[[^\]]*\]")


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
    return _SPACES.sub(" ", _GUILLEMET.sub('"', words).translate(_SAME)).strip()


def seal_of(words: str) -> str:
    """Thirty-two hexadecimal digits that stand for the folded words without showing them."""
    return blake2b(fold(words).encode(), digest_size=16).hexdigest()


def compare(quoted: str, source: str) -> Seal:
    """Whether `quoted` stands in `source`: as it is, shortened by ellipses or brackets, or not.

    An ellipsis stands for any words left out, square brackets for words put in by the writer.
    """
    wanted, whole = fold(quoted), fold(source)
    if not wanted:
        return Seal.ALTERED
    if wanted in whole:
        return Seal.EXACT
    pieces = _pieces(wanted)
    if len(pieces) > 1 or pieces != [wanted]:
        return Seal.SHORTENED if _stand_in_order(pieces, whole) else Seal.ALTERED
    return Seal.ALTERED


def _pieces(wanted: str) -> list[str]:
    opened = _BRACKETED.sub("...", wanted.replace("[...]", "..."))
    return [piece.strip() for piece in _GAP.split(opened) if piece.strip()]


def _stand_in_order(pieces: list[str], whole: str) -> bool:
    at = 0
    for piece in pieces:
        found = whole.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return bool(pieces)
