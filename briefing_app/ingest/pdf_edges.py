"""What comes back on the edges of pages: running heads and feet, and the numbers of pages."""

import re
from collections import Counter
from collections.abc import Sequence

from briefing_app.ingest.cues import fold
from briefing_app.ingest.pdf_page import PdfLine, PdfPage

_EDGE = 0.16
_GRID = 8
_FEWEST = 2
_MOST_NEEDED = 4
_SHARE = 0.3
_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-\u2013—|•\s]*(?:(?:page|p\.?)\s*)?(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:of|de|sur|/)\s*\d{1,4})?[-\u2013—|•\s]*",
    re.IGNORECASE,
)


def edge_lines(pages: Sequence[PdfPage]) -> frozenset[PdfLine]:
    """The lines that are no part of the text; a page of nothing else is text."""
    near = {page.number: [line for line in page.lines if _is_near(line, page)] for page in pages}
    counts: Counter[tuple[str, int]] = Counter()
    for lines in near.values():
        counts.update({_key(line) for line in lines})
    needed = max(_FEWEST, min(_MOST_NEEDED, int(_SHARE * len(pages))))
    returning = {key for key, count in counts.items() if count >= needed}
    found = {line for lines in near.values() for line in lines if _key(line) in returning}
    found |= {line for page in pages for line in _outermost(page, near) if _is_number(line)}
    bare = {page.number for page in pages if found.issuperset(page.lines)}
    return frozenset(line for line in found if line.page not in bare)


def _is_near(line: PdfLine, page: PdfPage) -> bool:
    return not _EDGE * page.height < line.bottom < (1 - _EDGE) * page.height


def _key(line: PdfLine) -> tuple[str, int]:
    """The same words at the same height, whatever the page's number in them."""
    return _FIGURES.sub("#", fold(line.text)), round(line.bottom / _GRID)


def _outermost(page: PdfPage, near: dict[int, list[PdfLine]]) -> list[PdfLine]:
    heights = [line.bottom for line in page.lines]
    if not heights:
        return []
    return [line for line in near[page.number] if line.bottom in (min(heights), max(heights))]


def _is_number(line: PdfLine) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(line.text))
