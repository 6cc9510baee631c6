"""Footnotes: small lines at the foot of a page, the first of which begins with a mark."""

import re
from collections.abc import Sequence

from briefing_app.ingest.pdf_page import PdfLine
from briefing_app.wordfile.raised import raised

_SMALLER = 0.93
_MARK = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}|[*†‡]{1,3})[.)]?\s*(?=[^\W\d]|[“\"«'(])")


def part_notes(
    lines: Sequence[PdfLine], usual: float
) -> tuple[tuple[PdfLine, ...], tuple[PdfLine, ...]]:
    """The lines of the text, and those of the notes below them."""
    large = [line.bottom for line in lines if line.size >= _SMALLER * usual]
    foot = min(large, default=0.0)
    small = [line for line in lines if line.size < _SMALLER * usual and line.bottom < foot]
    first = next((at for at, line in enumerate(small) if mark_of_note(line.text)), None)
    if first is None:
        return tuple(lines), ()
    notes = tuple(small[first:])
    return tuple(line for line in lines if line not in notes), notes


def mark_of_note(text: str) -> str:
    match = _MARK.match(text)
    return match[1] if match else ""


def with_raised_mark(text: str) -> tuple[str, str]:
    """The note as it is called in the text: its mark raised, and the words behind it."""
    match = _MARK.match(text)
    if not match:
        return "", text
    mark = raised(match[1])
    return mark, f"{mark} {text[match.end() :]}"
