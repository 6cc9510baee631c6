"""Styles on the page as pure edits: kinds of paragraphs, indents, bold, italic, tables."""

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Literal

from briefing_app.domain.ids import ParagraphId, new_id
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import (
    Citation,
    Element,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
    Words,
    tidy,
)
from briefing_app.ui.notes.page_deletion import Stretch
from briefing_app.ui.notes.page_edits import LISTED, blank, fill_gap
from briefing_app.ui.notes.page_points import (
    ABOVE,
    Edit,
    Point,
    Where,
    cut,
    locate,
    table_at,
    width,
    with_body,
    with_cells,
)

Mark = Literal["bold", "italic"]
MAX_LEVEL = 3


def restyle(note: Note, lines: Collection[str], change: Callable[[Paragraph], Paragraph]) -> Note:
    """Every named paragraph exchanged for what `change` gives; cells of tables are left alone."""

    def body(section: Section) -> Section:
        new = tuple(
            change(element) if isinstance(element, Paragraph) and element.id in lines else element
            for element in section.body
        )
        return section if new == section.body else replace(section, body=new)

    return replace(note, sections=tuple(body(section) for section in note.sections))


def set_kind(note: Note, lines: Collection[str], kind: ParagraphKind) -> Note:
    """The paragraphs as one kind; what is in no list has no indent."""

    def change(paragraph: Paragraph) -> Paragraph:
        level = paragraph.level if kind in LISTED and paragraph.kind in LISTED else 0
        return replace(paragraph, kind=kind, level=level)

    return restyle(note, lines, change)


def begin_list(note: Note, point: Point, kind: ParagraphKind, typed: int) -> Edit:
    """The first characters of a plain paragraph taken away, and the rest made a list item."""

    def change(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, kind=kind, runs=cut(paragraph.runs, typed))

    return Edit(restyle(note, (point.line,), change), Point(point.line))


def clear_cells(note: Note, cells: Collection[str]) -> Edit:
    """The words of these cells taken out; writing goes on in the first."""
    first = Point(next(iter(cells)))
    where = locate(note, first.line)
    table = with_cells(
        table_at(note, where), lambda _at, c: replace(c, runs=()) if c.id in cells else c
    )
    return Edit(_with_table(note, where, table), first)


def indent(note: Note, lines: Collection[str], step: int) -> Note:
    """List items one level in or out; others stay."""

    def change(paragraph: Paragraph) -> Paragraph:
        if paragraph.kind not in LISTED:
            return paragraph
        return replace(paragraph, level=min(MAX_LEVEL, max(0, paragraph.level + step)))

    return restyle(note, lines, change)


def _each_piece(
    note: Note, stretch: Stretch, lines: Collection[str], change: Callable[[Words], Words]
) -> Note:
    """Words between the points changed, in the named paragraphs and cells."""

    def inside(paragraph: Paragraph) -> Paragraph:
        if paragraph.id not in lines:
            return paragraph
        start = stretch.start.offset if paragraph.id == stretch.start.line else 0
        end = stretch.end.offset if paragraph.id == stretch.end.line else width(paragraph.runs)
        piece: list[Run] = [
            run if isinstance(run, Citation) else change(run)
            for run in cut(paragraph.runs, start, end)
        ]
        whole = (*cut(paragraph.runs, 0, start), *piece, *cut(paragraph.runs, end))
        return replace(paragraph, runs=tidy(whole))

    def element(old: Element) -> Element:
        if isinstance(old, Paragraph):
            return inside(old)
        return replace(old, rows=tuple(tuple(inside(c) for c in row) for row in old.rows))

    sections = tuple(
        replace(section, body=tuple(element(e) for e in section.body)) for section in note.sections
    )
    return replace(note, sections=sections)


def set_mark(note: Note, stretch: Stretch, lines: Collection[str], mark: tuple[Mark, bool]) -> Note:
    """Bold or italic on or off between the points."""
    name, on = mark
    if name == "bold":
        return _each_piece(note, stretch, lines, lambda words: replace(words, bold=on))
    return _each_piece(note, stretch, lines, lambda words: replace(words, italic=on))


def set_link(note: Note, stretch: Stretch, lines: Collection[str], link: str) -> Note:
    """The words between the points lead to an address; an empty one takes the link away."""
    return _each_piece(note, stretch, lines, lambda words: replace(words, link=link))


# --- tables ---------------------------------------------------------------------------------------


def new_table(rows: int, columns: int) -> Table:
    cells = tuple(tuple(blank() for _c in range(columns)) for _r in range(rows))
    return Table(ParagraphId(new_id()), cells)


def insert_table(note: Note, point: Point, table: Table) -> Edit:
    """The table behind the paragraph of the point, in place of an empty one."""
    where = locate(note, point.line)
    if where.is_gap:
        filled = fill_gap(note, point)
        return insert_table(filled.note, filled.caret, table)
    if where.section == ABOVE or where.cell != ABOVE:
        return Edit(note, point)
    body = note.sections[where.section].body
    here = body[where.element] if where.element != ABOVE else None
    kept = where.element + 1
    if isinstance(here, Paragraph) and not here.runs:
        kept = where.element
    changed = (*body[:kept], table, *body[where.element + 1 :])
    return Edit(with_body(note, where.section, changed), Point(table.rows[0][0].id))


def add_row(note: Note, where: Where) -> Edit:
    """A row below the one of the cell; writing goes on in its first cell."""
    table = table_at(note, where)
    wide = len(table.rows[0])
    at = where.cell // wide + 1
    fresh = tuple(blank() for _c in range(wide))
    changed = replace(table, rows=(*table.rows[:at], fresh, *table.rows[at:]))
    return Edit(_with_table(note, where, changed), Point(fresh[0].id))


def add_column(note: Note, where: Where) -> Edit:
    """A column to the right of the cell."""
    table = table_at(note, where)
    row, column = divmod(where.cell, len(table.rows[0]))
    rows = tuple((*r[: column + 1], blank(), *r[column + 1 :]) for r in table.rows)
    changed = _with_table(note, where, replace(table, rows=rows))
    return Edit(changed, Point(rows[row][column + 1].id))


def remove_row(note: Note, where: Where) -> Edit:
    """The row of the cell taken out; with its last row the table goes."""
    table = table_at(note, where)
    row = where.cell // len(table.rows[0])
    rows = (*table.rows[:row], *table.rows[row + 1 :])
    return _reduced(note, where, rows)


def remove_column(note: Note, where: Where) -> Edit:
    """The column of the cell taken out; with its last column the table goes."""
    table = table_at(note, where)
    column = where.cell % len(table.rows[0])
    rows = tuple((*r[:column], *r[column + 1 :]) for r in table.rows)
    return _reduced(note, where, rows if rows[0] else ())


def remove_table(note: Note, where: Where) -> Edit:
    """An empty paragraph where the table was."""
    return _reduced(note, where, ())


def _reduced(note: Note, where: Where, rows: tuple[tuple[Paragraph, ...], ...]) -> Edit:
    if rows:
        changed = replace(table_at(note, where), rows=rows)
        return Edit(_with_table(note, where, changed), Point(rows[0][0].id))
    body = note.sections[where.section].body
    fresh = blank()
    changed_body = (*body[: where.element], fresh, *body[where.element + 1 :])
    return Edit(with_body(note, where.section, changed_body), Point(fresh.id))


def _with_table(note: Note, where: Where, table: Table) -> Note:
    body = note.sections[where.section].body
    changed = (*body[: where.element], table, *body[where.element + 1 :])
    return with_body(note, where.section, changed)
