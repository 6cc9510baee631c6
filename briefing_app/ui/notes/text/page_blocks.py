"""Words of a note that become a block: what is kept, and the copy tied to it in their place."""

from dataclasses import dataclass, replace

from briefing_app.domain.block import Block, fingerprint
from briefing_app.domain.ids import ParagraphId, PlacementId, new_id
from briefing_app.domain.note import Note, PlacedBlock
from briefing_app.domain.note_editing import copy_body
from briefing_app.domain.text import Element, Paragraph, Run, Words, tidy
from briefing_app.ui.notes.text.page_deletion import Stretch, fragment
from briefing_app.ui.notes.text.page_points import (
    ABOVE,
    Edit,
    Point,
    Where,
    cut,
    locate,
    width,
    with_body,
)


@dataclass(frozen=True, slots=True)
class _Span:
    """Elements of one section from `first` to `last`; a part of the first and the last stays."""

    section: int
    first: int
    last: int
    head: Paragraph | None
    tail: Paragraph | None


def chosen_body(note: Note, stretch: Stretch) -> tuple[Element, ...]:
    """What lies between the points; a paragraph chosen whole stays a bullet, a quotation."""
    span = _span(note, stretch)
    if span and span.head is None and span.tail is None:
        return note.sections[span.section].body[span.first : span.last + 1]
    return tuple(each for each in fragment(note, stretch) if each.text.strip())


def whole_of(element: Element) -> Stretch:
    """From the first to the last place of a paragraph or a table."""
    if isinstance(element, Paragraph):
        return Stretch(Point(element.id), Point(element.id, width(element.runs)))
    cells = [cell for row in element.rows for cell in row]
    return Stretch(Point(cells[0].id), Point(cells[-1].id, width(cells[-1].runs)))


def can_tie(note: Note, stretch: Stretch) -> bool:
    """Whole paragraphs or parts of them, of one section, in no placed block yet."""
    span = _span(note, stretch)
    if span is None:
        return False
    body = note.sections[span.section].body[span.first : span.last + 1]
    return not any(element.placement for element in body)


def tie(note: Note, stretch: Stretch, block: Block) -> Edit:
    """A copy of the block's words in the place of those chosen, tied to it. What is left of a
    paragraph before and behind stays one of its own."""
    span = _span(note, stretch)
    if span is None:
        return Edit(note, stretch.end)
    placement = PlacementId(new_id())
    copied = copy_body(block.newest.body, placement)
    mark = PlacedBlock(placement, block.id, block.name, block.newest.number, fingerprint(copied))
    body = note.sections[span.section].body
    middle = [each for each in (span.head, *copied, span.tail) if each is not None]
    tied = with_body(note, span.section, (*body[: span.first], *middle, *body[span.last + 1 :]))
    return Edit(replace(tied, placed=(*tied.placed, mark)), whole_of(copied[-1]).end)


def _span(note: Note, stretch: Stretch) -> _Span | None:
    try:
        first, last = locate(note, stretch.start.line), locate(note, stretch.end.line)
    except KeyError:
        return None
    if first.section != last.section or not _in_body(first) or not _in_body(last):
        return None
    body = note.sections[first.section].body
    end = stretch.end.offset
    until = last.element
    if until > first.element and end == 0 and isinstance(body[until], Paragraph):
        until, end = until - 1, -1
    if first.cell != ABOVE and first.element == until and not _is_whole(stretch, body[until]):
        return None
    head = _rest(body[first.element], 0, stretch.start.offset)
    tail = _rest(body[until], end, None) if end >= 0 else None
    return _Span(first.section, first.element, until, head, tail)


def _is_whole(stretch: Stretch, table: Element) -> bool:
    return stretch == whole_of(table)


def _in_body(where: Where) -> bool:
    return ABOVE not in (where.section, where.element) and not where.is_gap


def _rest(element: Element, start: int, end: int | None) -> Paragraph | None:
    """What is left of a paragraph, without white space at the cut; a table is taken whole."""
    if not isinstance(element, Paragraph):
        return None
    runs = _trimmed(cut(element.runs, start, end), at_end=end is not None)
    if not runs:
        return None
    identity = element.id if end is not None else ParagraphId(new_id())
    return replace(element, id=identity, runs=runs)


def _trimmed(runs: tuple[Run, ...], *, at_end: bool) -> tuple[Run, ...]:
    at = -1 if at_end else 0
    if not runs or not isinstance(runs[at], Words):
        return runs
    kept = list(runs)
    words = kept[at]
    if isinstance(words, Words):
        text = words.text.rstrip() if at_end else words.text.lstrip()
        kept[at] = replace(words, text=text)
    return tidy(kept)
