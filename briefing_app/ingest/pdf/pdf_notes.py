"""Footnotes: small lines at the foot of a page, the first of which begins with a mark."""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefing_app.ingest.pdf.pdf_page import PdfLine
from briefing_app.ingest.structure.stretch import begins_small, has_final_stop
from briefing_app.wordfile.raised import raised

_SMALLER = 0.93
_MOST_MISSED = 3
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARK = re.compile(
    r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}(?!(?:st|nd|rd|th|er?|re|ème)\b)|[*†‡]{1,3})[.)]?\s*"
    r"(?=[^\W\d]|[“\"«'\u2018(])"
)


def part_notes(
    lines: Sequence[PdfLine], usual: float, *, unfinished: bool = False
) -> tuple[tuple[PdfLine, ...], tuple[PdfLine, ...]]:
    """The lines of the text, and those of the notes below them.

    With `unfinished`, the last note of the page before may go on above the first mark.
    """
    large = [line for line in lines if line.size >= _SMALLER * usual]
    small = [line for line in lines if line.size < _SMALLER * usual and _is_foot(line, large)]
    first = next((at for at, line in enumerate(small) if mark_of_note(line.text)), None)
    if small and unfinished and begins_small(small[0].text):
        first = 0
    if first is None:
        return tuple(lines), ()
    notes = tuple(small[first:])
    apart = frozenset(notes)
    return tuple(line for line in lines if line not in apart), notes


def _is_foot(line: PdfLine, large: Sequence[PdfLine]) -> bool:
    """Whether no text stands below it in its column."""
    below = (one for one in large if one.bottom < line.bottom)
    return bool(large) and not any(one.left < line.right and line.left < one.right for one in below)


def is_unfinished(notes: Sequence[PdfLine]) -> bool:
    return bool(notes) and not has_final_stop(notes[-1].text)


def notes_apart(lines: Iterable[PdfLine]) -> Iterator[list[PdfLine]]:
    """The lines of each note. Their numbers go on: a year or an age in a note begins none."""
    heap: list[PdfLine] = []
    last = ""
    for line in lines:
        mark = mark_of_note(line.text)
        turned = bool(heap) and heap[-1].page != line.page
        if mark and (turned or _comes_after(last, mark)):
            last = mark
            if heap:
                yield heap
            heap = []
        heap.append(line)
    if heap:
        yield heap


def _comes_after(last: str, mark: str) -> bool:
    before, number = last.translate(_PLAIN), mark.translate(_PLAIN)
    if not before.isdigit() or not number.isdigit():
        return True
    return 0 < int(number) - int(before) <= _MOST_MISSED


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
