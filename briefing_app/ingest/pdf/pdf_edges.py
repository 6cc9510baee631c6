"""What comes back on the edges of pages: running heads and feet, and the numbers of pages."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefing_app.ingest.cues import fold
from briefing_app.ingest.pdf.pdf_notes import mark_of_note
from briefing_app.ingest.pdf.pdf_page import PdfLine, PdfPage
from briefing_app.wordfile.raised import raised

_Sign = tuple[str, int, int, tuple[int, ...]]

_EDGE = 0.16
_WIDE_EDGE = 0.3
_GRID = 8
_SAME_LEVEL = 0.5
_MOST_FIGURES = 12
_FEWEST = 2
_MOST_NEEDED = 4
_SHARE = 0.3
_NONE = "no mark"
_FIGURES = re.compile(r"\d{1,9}")
_CALLS = re.compile(r"(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_PAGE_NUMBER = re.compile(
    r"[-\u2013—|•\s]*(?:(?:page|p\.?)\s*)?(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:of|de|sur|/)\s*\d{1,4})?[-\u2013—|•\s]*",
    re.IGNORECASE,
)


def edge_lines(pages: Sequence[PdfPage]) -> frozenset[PdfLine]:
    """The lines that are no part of the text; a page of nothing else is text."""
    near = {page.number: tuple(_near(page)) for page in pages}
    counts: Counter[_Sign] = Counter()
    for lines in near.values():
        counts.update({sign for line in lines for sign in _signs(line)})
    needed = max(_FEWEST, min(_MOST_NEEDED, int(_SHARE * len(pages))))
    returning = {sign for sign, count in counts.items() if count >= needed}
    found = {line for lines in near.values() for line in lines if _signs(line) & returning}
    found |= {line for page in pages for line in _outermost(page, near) if _is_number(line)}
    bare = {page.number for page in pages if found.issuperset(page.lines)}
    return frozenset(line for line in found if line.page not in bare)


def _near(page: PdfPage) -> Iterator[PdfLine]:
    """What stands near the upper or lower edge, and is no note that the page itself calls."""
    called = {mark for line in page.lines for mark in _CALLS.findall(line.text)}
    bottoms = [line.bottom for line in page.lines]
    lowest, highest = min(bottoms, default=0.0), max(bottoms, default=0.0)
    for line in page.lines:
        share = min(line.bottom, page.height - line.bottom) / (page.height or 1.0)
        level = _SAME_LEVEL * line.size
        outermost = line.bottom < lowest + level or line.bottom > highest - level
        if share > _WIDE_EDGE or (share > _EDGE and not outermost):
            continue
        if (raised(mark_of_note(line.text)) or _NONE) not in called:
            yield line


def _signs(line: PdfLine) -> frozenset[_Sign]:
    """The same words at the same height, with the same figures, or with one that counts pages."""
    words, height = _FIGURES.sub("#", fold(line.text)), round(line.bottom / _GRID)
    figures = [int(figure) for figure in _FIGURES.findall(line.text)]
    signs = {(words, height, -1, tuple(figures))}
    for at, figure in enumerate(figures[:_MOST_FIGURES]):
        others = figures[:at] + figures[at + 1 :]
        signs.add((words, height, at, (figure - line.page, *others)))
    return frozenset(signs)


def _outermost(page: PdfPage, near: dict[int, tuple[PdfLine, ...]]) -> list[PdfLine]:
    heights = [line.bottom for line in page.lines]
    if not heights:
        return []
    return [line for line in near[page.number] if line.bottom in (min(heights), max(heights))]


def _is_number(line: PdfLine) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(line.text))
