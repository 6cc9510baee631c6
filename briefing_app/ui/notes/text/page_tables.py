"""Tables on the page as pure edits: put in, rows and columns, caption, words of many cells."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from briefing_app.domain.ids import ParagraphId, new_id
from briefing_app.domain.note import Note
from briefing_app.domain.note_editing import copy_body
from briefing_app.domain.text import Paragraph, Table, new_paragraph
from briefing_app.language import words_for
from briefing_app.ui.notes.text.page_edits import blank, fill_gap
from briefing_app.ui.notes.text.page_points import (
    ABOVE,
    Edit,
    Point,
    Where,
    cells_of,
    locate,
    table_at,
    width,
    with_body,
    with_cells,
)

Rows = tuple[tuple[Paragraph, ...], ...]
Thing = TypeVar("Thing")


def new_table(rows: int, columns: int) -> Table:
    cells = tuple(tuple(blank() for _c in range(columns)) for _r in range(rows))
    return Table(ParagraphId(new_id()), cells)


def table_of_words(rows: Sequence[Sequence[str]]) -> Table:
    """A table with these words, of which the first row is the head."""
    cells = tuple(tuple(new_paragraph(words) for words in row) for row in rows)
    return Table(ParagraphId(new_id()), cells)


def table_of_options(language: str) -> Table:
    """Three options to be filled in, in the language of the note."""
    _ = words_for(language).gettext
    head = (_("Option"), _("Advantages"), _("Disadvantages"))
    names = (_("Option {number}").format(number=number) for number in range(1, 4))
    return table_of_words((head, *((name, "", "") for name in names)))


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
    return Edit(with_body(note, where.section, changed), Point(_first_empty(table).id))


def _first_empty(table: Table) -> Paragraph:
    """Where one begins to fill it in."""
    cells = cells_of(table)
    return next((cell for cell in cells if not cell.runs), cells[0])


def clear_cells(note: Note, cells: Collection[str]) -> Edit:
    """The words of these cells taken out; writing goes on in the first."""
    first = Point(next(iter(cells)))
    where = locate(note, first.line)
    table = with_cells(
        table_at(note, where), lambda _at, c: replace(c, runs=()) if c.id in cells else c
    )
    return Edit(_with_table(note, where, table), first)


def piece_of(table: Table, cells: Collection[str]) -> Table:
    """A table of the chosen cells alone."""
    rows = (tuple(cell for cell in row if cell.id in cells) for row in table.rows)
    return replace(table, rows=tuple(row for row in rows if row), caption="", placement=None)


def fill_cells(note: Note, where: Where, pasted: Table) -> Edit:
    """The words of a table over the cells from this one on; the table grows where it must."""
    (fresh,) = copy_body((pasted,), None)
    new = fresh.rows if isinstance(fresh, Table) else ()
    table = table_at(note, where)
    top, left = divmod(where.cell, len(table.rows[0]))
    rows = _grown(table.rows, top + len(new), left + max(len(row) for row in new))
    laid = tuple(
        tuple(_laid(cell, new, r - top, c - left) for c, cell in enumerate(row))
        for r, row in enumerate(rows)
    )
    last = laid[top + len(new) - 1][left + len(new[-1]) - 1]
    changed = _with_table(note, where, replace(table, rows=laid))
    return Edit(changed, Point(last.id, width(last.runs)))


def _grown(rows: Rows, high: int, wide: int) -> Rows:
    width_now = max(wide, len(rows[0]))
    wider = tuple((*row, *(blank() for _c in range(width_now - len(row)))) for row in rows)
    more = (tuple(blank() for _c in range(width_now)) for _r in range(high - len(rows)))
    return (*wider, *more)


def _laid(cell: Paragraph, new: Rows, row: int, column: int) -> Paragraph:
    if 0 <= row < len(new) and 0 <= column < len(new[row]):
        return replace(cell, runs=new[row][column].runs)
    return cell


# --- rows and columns -----------------------------------------------------------------------------


def add_row(note: Note, where: Where, *, above: bool = False) -> Edit:
    """A row below the one of the cell, or above it; writing goes on in its first cell."""
    table = table_at(note, where)
    wide = len(table.rows[0])
    at = where.cell // wide + (0 if above else 1)
    fresh = tuple(blank() for _c in range(wide))
    changed = replace(table, rows=(*table.rows[:at], fresh, *table.rows[at:]))
    return Edit(_with_table(note, where, changed), Point(fresh[0].id))


def add_column(note: Note, where: Where, *, before: bool = False) -> Edit:
    """A column to the right of the cell, or to its left."""
    table = table_at(note, where)
    row, column = divmod(where.cell, len(table.rows[0]))
    at = column + (0 if before else 1)
    rows = tuple((*r[:at], blank(), *r[at:]) for r in table.rows)
    changed = _with_table(note, where, replace(table, rows=rows))
    return Edit(changed, Point(rows[row][at].id))


def move_row(note: Note, where: Where, step: int) -> Note:
    """The row of the cell one place up or down; what comes to the top is the head."""
    table = table_at(note, where)
    row = where.cell // len(table.rows[0])
    return _with_table(note, where, replace(table, rows=_swapped(table.rows, row, row + step)))


def move_column(note: Note, where: Where, step: int) -> Note:
    table = table_at(note, where)
    column = where.cell % len(table.rows[0])
    rows = tuple(_swapped(row, column, column + step) for row in table.rows)
    return _with_table(note, where, replace(table, rows=rows))


def _swapped(things: tuple[Thing, ...], one: int, other: int) -> tuple[Thing, ...]:
    if not 0 <= other < len(things):
        return things
    order = list(things)
    order[one], order[other] = order[other], order[one]
    return tuple(order)


def remove_row(note: Note, where: Where) -> Edit:
    """The row of the cell taken out; with its last row the table goes."""
    table = table_at(note, where)
    row, column = divmod(where.cell, len(table.rows[0]))
    rows = (*table.rows[:row], *table.rows[row + 1 :])
    return _reduced(note, where, rows, (row, column))


def remove_column(note: Note, where: Where) -> Edit:
    """The column of the cell taken out; with its last column the table goes."""
    table = table_at(note, where)
    row, column = divmod(where.cell, len(table.rows[0]))
    rows = tuple((*r[:column], *r[column + 1 :]) for r in table.rows)
    return _reduced(note, where, rows if rows[0] else (), (row, column))


def remove_table(note: Note, where: Where) -> Edit:
    """An empty paragraph where the table was."""
    return _reduced(note, where, (), (0, 0))


def _reduced(note: Note, where: Where, rows: Rows, place: tuple[int, int]) -> Edit:
    """Writing goes on in the cell that now stands at the place, or nearest to it."""
    if rows:
        changed = replace(table_at(note, where), rows=rows)
        row = rows[min(place[0], len(rows) - 1)]
        caret = Point(row[min(place[1], len(row) - 1)].id)
        return Edit(_with_table(note, where, changed), caret)
    body = note.sections[where.section].body
    fresh = replace(blank(), placement=body[where.element].placement)
    changed_body = (*body[: where.element], fresh, *body[where.element + 1 :])
    return Edit(with_body(note, where.section, changed_body), Point(fresh.id))


def set_caption(note: Note, where: Where, caption: str) -> Note:
    return _with_table(note, where, replace(table_at(note, where), caption=caption))


def _with_table(note: Note, where: Where, table: Table) -> Note:
    body = note.sections[where.section].body
    changed = (*body[: where.element], table, *body[where.element + 1 :])
    return with_body(note, where.section, changed)
