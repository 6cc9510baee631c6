"""Where words end on a page of a PDF: spaces that were left out between two, or put into one.

Letters of a word follow each other without a gap, or all with the same one. To ask where each of
them stands takes long, and is done only where the words themselves look wrong.
"""

import re
from collections.abc import Iterator
from itertools import islice
from statistics import median

from briefing_app.ingest.pdf.pdf_signs import PdfSigns

_SPACE = " "
_TWO_WORDS = re.compile(r"[A-ZÀ-Þ](?<=[a-zà-ÿ]{2}.)[a-zà-ÿ]{2}")
_TORN = re.compile(
    r" (?:[^\W\d_aAIyàÀYoOeE](?![^\W_])(?<=[^\W\d_]{2}..)|(?:[^\W\d_] ){3}(?<=[^\W\d_].{7}))"
)
_NEVER_ONE = re.compile(
    r"f(?<=\b[Oo]f)(?=(?:the|this|these|those|their|his|her|our|your|its|any|all|each|such)\b)"
)
"""What machines that read pictures of pages make of "of the" set closely."""

_TRIED = 40
_GAP = 0.1
_TIMES = 3.0
_LETTER_SPACED = 0.06
_ALIKE = 1.5
_WIDEST = 0.5


class PdfSpaces:
    """The spaces of one page as they are seen on it. All gaps are in parts of the letters' size."""

    def __init__(self, asked: PdfSigns, signs: str) -> None:
        self._asked = asked
        self._signs = signs
        suspect = islice(_TWO_WORDS.finditer(signs), _TRIED)
        self._are_left_out = any(self._has_seam(one.start() - 2, one.end()) for one in suspect)
        self._torn = [match.start() for match in _TORN.finditer(signs)]
        self._joined = [match.end() - 1 for match in _NEVER_ONE.finditer(signs)]

    def mended(self, start: int, end: int) -> dict[int, str]:
        """What is to be written instead of a character of the line."""
        joined = {at for at in self._joined if start <= at < end}
        if self._are_left_out:
            joined.update(self._left_out(start, end))
        mended = {at: f"{self._signs[at]} " for at in joined}
        if any(start <= at < end for at in self._torn):
            mended |= dict.fromkeys(self._put_in(start, end), "")
        return mended

    def _has_seam(self, start: int, end: int) -> bool:
        return next(self._left_out(start, end), None) is not None

    def _left_out(self, start: int, end: int) -> Iterator[int]:
        """Each letter behind which there is far more room than behind the others."""
        gaps = dict(self._gaps(start, end))
        usual = max(median(gaps.values()), 0.0) if gaps else 0.0
        wide = max(_GAP, _TIMES * usual)
        return (at for at, gap in gaps.items() if wide <= gap)

    def _put_in(self, start: int, end: int) -> Iterator[int]:
        """Each space that takes no room of its own, in a line whose letters are all set apart."""
        letters = [gap for _at, gap in self._gaps(start, end)]
        spaces = dict(self._empty_spaces(start, end))
        usual = median(letters or spaces.values() or [0.0])
        if usual >= _LETTER_SPACED:
            most = min(_ALIKE * usual, _WIDEST)
            yield from (at for at, gap in spaces.items() if gap <= most)

    def _gaps(self, start: int, end: int) -> Iterator[tuple[int, float]]:
        """Behind each letter that is followed by another one."""
        for at in range(start, end - 1):
            if _SPACE not in self._signs[at : at + 2]:
                yield at, self._gap(at, at + 1)

    def _empty_spaces(self, start: int, end: int) -> Iterator[tuple[int, float]]:
        for at in range(start + 1, end - 1):
            if self._signs[at] == _SPACE and self._asked.is_put_in(at):
                yield at, self._gap(at - 1, at + 1)

    def _gap(self, before: int, behind: int) -> float:
        room = self._asked.way(behind)[0] - self._asked.way(before)[1]
        return room / (self._asked.size(before) or 1.0)
