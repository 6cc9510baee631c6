"""Taking out, or copying, what lies between two points; headings stay, the words go."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.note_editing import change_header, forget_lost_placements
from briefing_app.domain.text import Element, Paragraph, ParagraphKind, Table, Words, tidy
from briefing_app.ui.notes.text.page_edits import blank, titled
from briefing_app.ui.notes.text.page_lines import TITLE
from briefing_app.ui.notes.text.page_points import (
    ABOVE,
    Edit,
    Point,
    Where,
    cut,
    locate,
    paragraph_at,
    start_of,
    with_body,
    with_cells,
    with_paragraph,
    with_section,
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """What lies between two points of a note, the first of which stands before the second."""

    start: Point
    end: Point


@dataclass(frozen=True, slots=True)
class _Mark:
    """A point inside the body of one section."""

    element: int
    cell: int
    offset: int
    is_gap: bool


def delete(note: Note, stretch: Stretch) -> Edit:
    """Across paragraphs, what is left of the first and of the last is joined under the first."""
    if stretch.start.line == stretch.end.line:
        return Edit(_shorten(note, stretch), stretch.start)
    first, last = locate(note, stretch.start.line), locate(note, stretch.end.line)
    for at in range(max(first.section, 0), last.section + 1):
        if at == last.section and last.element == ABOVE:
            break
        begin = _mark(first, stretch.start.offset) if at == first.section else None
        finish = _mark(last, stretch.end.offset) if at == last.section else None
        note = with_body(note, at, _without(note.sections[at], begin, finish))
    caret = stretch.start if first.element != ABOVE else _below(note, first)
    return Edit(forget_lost_placements(note), caret)


def _below(note: Note, heading: Where) -> Point:
    """The title and the headings stay, so writing goes on in the section."""
    return start_of(note.sections[max(heading.section, 0)])


def _mark(where: Where, offset: int) -> _Mark | None:
    if where.element == ABOVE:
        return None
    return _Mark(where.element, where.cell, offset, where.is_gap)


def _shorten(note: Note, stretch: Stretch) -> Note:
    where = locate(note, stretch.start.line)
    start, end = stretch.start.offset, stretch.end.offset
    if where.section == ABOVE:
        title = note.header.subject(note.language)
        header = titled(note.header, note.language, title[:start] + title[end:])
        return change_header(note, header)
    if where.element == ABOVE:
        section = note.sections[where.section]
        heading = section.heading[:start] + section.heading[end:]
        return with_section(note, where.section, replace(section, heading=heading))
    paragraph = paragraph_at(note, where)
    if paragraph is None:
        return note
    runs = tidy((*cut(paragraph.runs, 0, start), *cut(paragraph.runs, end)))
    return with_paragraph(note, where, replace(paragraph, runs=runs))


def _without(section: Section, begin: _Mark | None, finish: _Mark | None) -> list[Element]:
    body = section.body
    head = _head(body, begin)
    tail = _tail(body, finish)
    first = begin.element if begin else 0
    last = finish.element if finish else len(body)
    if begin and finish and begin.element == finish.element and not finish.is_gap:
        middle = [_emptied_between(body[first], begin, finish)]
    else:
        middle = _sewn(head, tail)
    rest = body[last + (0 if finish is None or finish.is_gap else 1) :]
    kept = [*body[:first], *middle, *rest]
    return kept or ([_first_blank(body)] if body else [])


def _head(body: tuple[Element, ...], begin: _Mark | None) -> Element | None:
    """What is left of the element at the beginning."""
    if begin is None or begin.is_gap:
        return None
    element = body[begin.element]
    if isinstance(element, Paragraph):
        return replace(element, runs=cut(element.runs, 0, begin.offset))
    return _emptied(element, begin, None)


def _tail(body: tuple[Element, ...], finish: _Mark | None) -> Element | None:
    if finish is None or finish.is_gap:
        return None
    element = body[finish.element]
    if isinstance(element, Paragraph):
        return replace(element, runs=cut(element.runs, finish.offset))
    return _emptied(element, None, finish)


def _sewn(head: Element | None, tail: Element | None) -> list[Element]:
    if isinstance(head, Paragraph) and isinstance(tail, Paragraph):
        model = head if head.runs or not tail.runs else replace(tail, id=head.id)
        return [replace(model, runs=tidy((*head.runs, *tail.runs)))]
    return [element for element in (head, tail) if element is not None]


def _emptied_between(element: Element, begin: _Mark, finish: _Mark) -> Element:
    return _emptied(element, begin, finish) if isinstance(element, Table) else element


def _emptied(table: Table, begin: _Mark | None, finish: _Mark | None) -> Table:
    def shorten(at: int, cell: Paragraph) -> Paragraph:
        if (begin and at < begin.cell) or (finish and at > finish.cell):
            return cell
        left = cut(cell.runs, 0, begin.offset) if begin and at == begin.cell else ()
        right = cut(cell.runs, finish.offset) if finish and at == finish.cell else ()
        return replace(cell, runs=tidy((*left, *right)))

    return with_cells(table, shorten)


def _first_blank(body: tuple[Element, ...]) -> Paragraph:
    first = body[0]
    return replace(blank(), id=first.id) if isinstance(first, Paragraph) else blank()


def fragment(note: Note, stretch: Stretch) -> tuple[Element, ...]:
    """A copy of what lies between the points, with the identities it has in the note."""
    first, last = locate(note, stretch.start.line), locate(note, stretch.end.line)
    if stretch.start.line == stretch.end.line:
        return _piece(note, stretch)
    return tuple(_pieces(note, stretch, first, last))


def _piece(note: Note, stretch: Stretch) -> tuple[Element, ...]:
    paragraph = _words_of(note, stretch.start.line)
    runs = cut(paragraph.runs, stretch.start.offset, stretch.end.offset)
    return (replace(paragraph, kind=ParagraphKind.PARAGRAPH, level=0, runs=runs),)


def _words_of(note: Note, line: str) -> Paragraph:
    where = locate(note, line)
    if where.section == ABOVE:
        text = note.header.subject(note.language)
        return Paragraph(ParagraphId(TITLE), runs=(Words(text),))
    if where.element == ABOVE:
        return _as_paragraph(note.sections[where.section])
    return paragraph_at(note, where) or blank()


def _as_paragraph(section: Section) -> Paragraph:
    words = (Words(section.heading),)
    return Paragraph(ParagraphId(section.id), ParagraphKind.HEADING, tidy(words))


def _pieces(note: Note, stretch: Stretch, first: Where, last: Where) -> Iterator[Element]:
    if first.element == ABOVE:
        whole = _words_of(note, stretch.start.line)
        yield replace(whole, runs=cut(whole.runs, stretch.start.offset))
    for at in range(max(first.section, 0), last.section + 1):
        section = note.sections[at]
        begin = _mark(first, stretch.start.offset) if at == first.section else None
        finish = _mark(last, stretch.end.offset) if at == last.section else None
        if at == last.section and last.element == ABOVE and at != first.section:
            whole = _as_paragraph(section)
            yield replace(whole, runs=cut(whole.runs, 0, stretch.end.offset))
            return
        if at != first.section:
            yield _as_paragraph(section)
        yield from _between(section.body, begin, finish)


def _between(
    body: tuple[Element, ...], begin: _Mark | None, finish: _Mark | None
) -> Iterator[Element]:
    first = begin.element if begin else 0
    stop = len(body) if finish is None else finish.element + (0 if finish.is_gap else 1)
    for at in range(first, stop):
        starts = begin if begin and at == begin.element and not begin.is_gap else None
        ends = finish if finish and at == finish.element else None
        yield _part(body[at], starts, ends)


def _part(element: Element, begin: _Mark | None, finish: _Mark | None) -> Element:
    if isinstance(element, Table):
        return element
    start = begin.offset if begin else 0
    end = finish.offset if finish else None
    return replace(element, runs=cut(element.runs, start, end))
