"""Pages of a PDF that are pictures of their words: these are recognised, page by page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import sqrt

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.pdf.page_recognition import (
    Picture,
    Recognised,
    recognise,
    refuse_without_program,
    turn_of,
)
from briefing_app.ingest.pdf.pdf_page import PdfPage
from briefing_app.ingest.wishes import PageDone
from briefing_app.language import _

Drawing = Callable[[PdfPage, float, int], Picture]
"""A page at so many times its size, turned by so many degrees."""

MOST_PAGES = 1000

_SHARP = 300 / 72
_MOST_POINTS = 12_000_000


def with_recognised(
    pages: Sequence[PdfPage], draw: Drawing, name: str, done: PageDone
) -> tuple[tuple[PdfPage, ...], str]:
    """The pages, those without lines with what was recognised on them, and how good it is.

    `done` is told of each page.
    """
    refuse_without_program(name)
    empty = [page for page in pages if page.is_picture]
    if len(empty) > MOST_PAGES:
        raise CannotRead(
            _("{name} holds more than {limit} pictures of pages, more than can be read.").format(
                name=name, limit=MOST_PAGES
            )
        )
    found: dict[int, Recognised] = {}
    for count, page in enumerate(empty, start=1):
        found[page.number] = _upright(draw, page)
        done(name, count, len(empty))
    return tuple(_filled(pages, found)), _quality(list(found.values()))


def _upright(draw: Drawing, page: PdfPage) -> Recognised:
    """A page that reads poorly may have been laid in on its side or its head."""
    scale = _scale(page)
    picture = draw(page, scale, 0)
    told = recognise(picture, page.number)
    turn = turn_of(picture) if told.is_poor else 0
    if not turn:
        return told
    turned = recognise(draw(page, scale, turn), page.number)
    return told if turned.is_poor else turned


def _filled(pages: Sequence[PdfPage], found: dict[int, Recognised]) -> Iterator[PdfPage]:
    for page in pages:
        told = found.get(page.number)
        yield replace(page, lines=told.lines) if told else page


def _scale(page: PdfPage) -> float:
    """Sharp enough to be read, and never more points than can be held."""
    return min(_SHARP, sqrt(_MOST_POINTS / max(page.width * page.height, 1.0)))


def _quality(pages: Sequence[Recognised]) -> str:
    words = sum(page.words for page in pages)
    if not words:
        return ""
    share = round(100 * sum(page.doubtful for page in pages) / words)
    return _(
        "Recognised by machine from pictures of the pages; {share} words in 100 are doubtful."
    ).format(share=share)
