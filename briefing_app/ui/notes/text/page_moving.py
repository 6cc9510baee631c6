"""Whole paragraphs and tables moved on the page: by one place, or to where they are dropped.

A placed block stays in one piece: others step over it, and at its edge it moves as a whole.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from briefing_app.domain.ids import ParagraphId, PlacementId
from briefing_app.domain.note import Note
from briefing_app.domain.note_editing import Spot
from briefing_app.domain.text import Element, Paragraph, Table
from briefing_app.ui.notes.text.page_points import cells_of, with_body


@dataclass(frozen=True, slots=True)
class _Span:
    """Neighbours in one section, from `first` up to `behind`."""

    section: int
    first: int
    behind: int


def move_by_one(note: Note, lines: Collection[str], step: int) -> Note:
    """The named paragraphs, and the tables with a named cell, one place up (-1) or down (1)."""
    span = _span(note, lines)
    if span is None:
        return note
    span = _kept_whole(note.sections[span.section].body, span, step)
    body = note.sections[span.section].body
    beside = span.first - 1 if step < 0 else span.behind
    if not 0 <= beside < len(body):
        return _to_next_section(note, span, step)
    own = {element.placement for element in body[span.first : span.behind]}
    group, over = body[span.first : span.behind], (beside, beside + 1)
    if own != {body[beside].placement}:
        over = _run(body, beside)
    if step < 0:
        order = (*body[: over[0]], *group, *body[over[0] : over[1]], *body[span.behind :])
    else:
        order = (*body[: span.first], *body[over[0] : over[1]], *group, *body[over[1] :])
    return with_body(note, span.section, order)


def _span(note: Note, lines: Collection[str]) -> _Span | None:
    """Where the lines stand; nothing where they reach over a heading."""
    if any(section.id in lines for section in note.sections):
        return None
    found = [
        (at, number)
        for at, section in enumerate(note.sections)
        for number, element in enumerate(section.body)
        if _is_named(element, lines)
    ]
    if not found or found[0][0] != found[-1][0]:
        return None
    return _Span(found[0][0], found[0][1], found[-1][1] + 1)


def _is_named(element: Element, lines: Collection[str]) -> bool:
    if isinstance(element, Table):
        return element.id in lines or any(cell.id in lines for cell in cells_of(element))
    return element.id in lines


def _kept_whole(body: tuple[Element, ...], span: _Span, step: int) -> _Span:
    """Wider where a placed block would be torn."""
    inside = {element.placement for element in body[span.first : span.behind]}
    beside = span.first - 1 if step < 0 else span.behind
    near = body[beside].placement if 0 <= beside < len(body) else None
    if inside == {near}:
        return span
    first = _run(body, span.first)[0]
    return replace(span, first=first, behind=_run(body, span.behind - 1)[1])


def _run(body: tuple[Element, ...], at: int) -> tuple[int, int]:
    """The stretch of the placed block around an element; the element alone outside of one."""
    own, first, behind = body[at].placement, at, at + 1
    while own and first and body[first - 1].placement == own:
        first -= 1
    while own and behind < len(body) and body[behind].placement == own:
        behind += 1
    return first, behind


def _to_next_section(note: Note, span: _Span, step: int) -> Note:
    to = span.section + step
    if not 0 <= to < len(note.sections):
        return note
    body = note.sections[span.section].body
    group = body[span.first : span.behind]
    left = (*body[: span.first], *body[span.behind :])
    there = note.sections[to].body
    if all(_is_blank(element) for element in there):
        there = ()
    joined = (*there, *group) if step < 0 else (*group, *there)
    return with_body(with_body(note, span.section, left), to, joined)


def _is_blank(element: Element) -> bool:
    return isinstance(element, Paragraph) and not element.runs and not element.placement


# --- dropping -------------------------------------------------------------------------------------


def move_to(note: Note, moved: Collection[str], spot: Spot) -> Note:
    """The paragraphs and tables of these identities behind the spot."""
    group = [e for section in note.sections for e in section.body if e.id in moved]
    at = next((n for n, s in enumerate(note.sections) if s.id == spot.section), None)
    if at is None or not group:
        return note
    body = note.sections[at].body
    place = _place(body, spot.after, {element.placement for element in group})
    before = [e for e in body[:place] if e.id not in moved]
    behind = [e for e in body[place:] if e.id not in moved]
    staying = _placements(note, moved)
    beside = {e.placement for e in (*before[-1:], *behind[:1])}
    freed = [_freed(element, staying - beside) for element in group]
    for number, section in enumerate(note.sections):
        kept = tuple(e for e in section.body if e.id not in moved)
        if len(kept) != len(section.body):
            note = with_body(note, number, kept)
    return with_body(note, at, (*before, *freed, *behind))


def _place(
    body: tuple[Element, ...], after: ParagraphId | None, own: set[PlacementId | None]
) -> int:
    """Behind the element, or behind the placed block of others that it stands in."""
    ids = [element.id for element in body]
    place = ids.index(after) + 1 if after in ids else 0
    if 0 < place < len(body):
        around = body[place - 1].placement
        if around and around == body[place].placement and own != {around}:
            return _run(body, place)[1]
    return place


def _placements(note: Note, moved: Collection[str]) -> set[PlacementId | None]:
    """The placed blocks of which something stays where it was."""
    return {e.placement for s in note.sections for e in s.body if e.id not in moved}


def _freed(element: Element, elsewhere: set[PlacementId | None]) -> Element:
    """What is taken out of a placed block alone belongs to it no longer."""
    if element.placement in elsewhere:
        return replace(element, placement=None)
    return element
