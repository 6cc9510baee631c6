"""A text folded as seals fold it, in which each character still knows where it stood."""

import re
from array import array
from collections.abc import Iterator

from briefing_app.domain.quotation import fold

_SPECIAL = re.compile(
    "\u00ab\\s*|\\s*\u00bb|\\s+|\u2026"
    "|[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\u201c\u201d\u201e\u201f\u2033"
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\u200b\u2060\ufeff]"
)


class FoldedText:
    """Spaces, dashes and quotation marks made alike, so that the same words are found again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places = array("L")
        self.words = "".join(self._fold(text))

    def places_of(self, words: str) -> Iterator[tuple[int, int]]:
        """Where these words stand, as characters of the text itself, in its order."""
        wanted = fold(words)
        at = self.words.find(wanted) if wanted else -1
        while at >= 0:
            last = self._places[at + len(wanted) - 1]
            yield self._places[at], last + 1
            at = self.words.find(wanted, at + 1)

    def _fold(self, text: str) -> Iterator[str]:
        at = 0
        for special in _SPECIAL.finditer(text):
            yield self._kept(at, special.start())
            alike = _alike(special[0])
            stands = special.start() if special[0][0] == "\u00ab" else special.end() - 1
            self._places.extend([stands] * len(alike))
            yield alike
            at = special.end()
        yield self._kept(at, len(text))

    def _kept(self, start: int, end: int) -> str:
        self._places.extend(range(start, end))
        return self._text[start:end]


def _alike(special: str) -> str:
    return " " if special.isspace() else fold(special)
