"""Headings of a PDF: those its own table of contents names, and those set larger or heavier."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing_app.ingest.cues import fold
from briefing_app.ingest.pdf.pdf_page import OutlineEntry, PdfLine
from briefing_app.ingest.structure.stretch import has_final_stop

_LARGER = 1.13
_MOST_LINES = 4
_LONGEST = 200
_LONGEST_BOLD = 120
_MOST_BOLD = 0.25
_DEEPEST = 6
_ENOUGH = 0.5
_FEWEST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Heap:
    """The lines of one paragraph; `level` is None for text and 0 for the highest heading."""

    lines: tuple[PdfLine, ...]
    level: int | None = None

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


Style = tuple[float, bool]


def mark_headings(
    heaps: Sequence[Heap], outline: Sequence[OutlineEntry], usual: float
) -> list[Heap]:
    """The file's own contents tell the depth, where most of them are found in the text."""
    named = _named(heaps, outline)
    by_look = _by_look(heaps, usual)
    if outline and len(named) >= _ENOUGH * len(outline):
        title = _title(heaps, by_look, named)
        levels = {at: level + 1 for at, level in named.items()} | title
    else:
        levels = by_look
    return [replace(heap, level=levels.get(at)) for at, heap in enumerate(heaps)]


def _named(heaps: Sequence[Heap], outline: Sequence[OutlineEntry]) -> dict[int, int]:
    wanted: dict[tuple[str, int], int] = {}
    for entry in outline:
        wanted.setdefault((_letters(entry.title), entry.page), entry.depth)
    found: dict[int, int] = {}
    for at, heap in enumerate(heaps):
        if len(heap.lines) <= _MOST_LINES:
            depth = wanted.pop((_letters(heap.text), heap.lines[0].page), None)
            if depth is not None:
                found[at] = min(depth, _DEEPEST)
    return found


def _title(heaps: Sequence[Heap], by_look: dict[int, int], named: dict[int, int]) -> dict[int, int]:
    """The largest heading of the first page stands above what the contents name."""
    first = [at for at in by_look if heaps[at].lines[0].page == heaps[0].lines[0].page]
    depths = list(named.values())
    return {at: 0 for at in first[:1] if by_look[at] == 0 and depths.count(named.get(at, -1)) < 2}  # noqa: PLR2004  # two of a kind


def _by_look(heaps: Sequence[Heap], usual: float) -> dict[int, int]:
    may = {at for at, heap in enumerate(heaps) if not heap.lines[0].is_row}
    larger = {at for at in may if _is_larger(heaps[at], usual)}
    bolder = {at for at in may if _is_bold_heading(heaps[at], usual)} - larger
    if len(bolder) > _MOST_BOLD * len(heaps):
        bolder = set()
    styles = sorted({_style(heaps[at]) for at in larger | bolder}, reverse=True)
    return {
        at: min(styles.index(_style(heaps[at])), _DEEPEST - 1) for at in sorted(larger | bolder)
    }


def _style(heap: Heap) -> Style:
    return round(heap.lines[0].size), heap.lines[0].is_bold


def _is_larger(heap: Heap, usual: float) -> bool:
    if heap.lines[0].size < _LARGER * usual or len(heap.lines) > _MOST_LINES:
        return False
    return len(heap.text) <= _LONGEST and _has_letters(heap.text)


def _is_bold_heading(heap: Heap, usual: float) -> bool:
    text = heap.text
    if not all(line.is_bold for line in heap.lines) or len(text) > _LONGEST_BOLD:
        return False
    if heap.lines[0].size < usual * (2 - _LARGER) or not _has_letters(text):
        return False
    return text[0].isupper() or text[0].isdigit() if not has_final_stop(text) else False


def _has_letters(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= _FEWEST_LETTERS


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))
