"""Points on the page of a note, and cutting what lies between two of them out of runs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Citation, Element, Paragraph, Run, Table, Words, tidy
from briefing_app.ui.notes.text.page_lines import GAP, TITLE

ABOVE = -1


@dataclass(frozen=True, slots=True)
class Point:
    """Before the character `offset` of a line; a citation is one character wide.

    `line` is the identity of a title, heading, paragraph, table cell or gap.
    """

    line: str
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Edit:
    """A note that was changed, and where writing goes on."""

    note: Note
    caret: Point


@dataclass(frozen=True, slots=True)
class Where:
    """Section, element and cell that hold a point.

    The title stands in section -1, a heading is element -1; a gap is the place of an element
    that is not there.
    """

    section: int
    element: int = ABOVE
    cell: int = ABOVE
    is_gap: bool = False


def locate(note: Note, line: str) -> Where:
    """Where the line stands; an unknown identity is a `KeyError`."""
    if line == TITLE:
        return Where(ABOVE)
    if line.startswith(f"{GAP}:"):
        return _locate_gap(note, line)
    for at, section in enumerate(note.sections):
        if section.id == line:
            return Where(at)
        for number, element in enumerate(section.body):
            if element.id == line and isinstance(element, Paragraph):
                return Where(at, number)
            if isinstance(element, Table) and (cell := _cell_index(element, line)) is not None:
                return Where(at, number, cell)
    raise KeyError(line)


def _locate_gap(note: Note, line: str) -> Where:
    _gap, section_id, after = line.split(":")
    for at, section in enumerate(note.sections):
        if section.id == section_id:
            ids = [str(element.id) for element in section.body]
            return Where(at, ids.index(after) + 1 if after in ids else 0, is_gap=True)
    raise KeyError(line)


def _cell_index(table: Table, line: str) -> int | None:
    cells = (cell for row in table.rows for cell in row)
    return next((at for at, cell in enumerate(cells) if cell.id == line), None)


def table_at(note: Note, where: Where) -> Table:
    """The table at a place that is inside one."""
    table = note.sections[where.section].body[where.element]
    if not isinstance(table, Table):
        raise KeyError(where)
    return table


def paragraph_at(note: Note, where: Where) -> Paragraph | None:
    """The paragraph, or the cell of a table, at a place; nothing for title, heading and gap."""
    if ABOVE in (where.section, where.element) or where.is_gap:
        return None
    element = note.sections[where.section].body[where.element]
    if isinstance(element, Table):
        return cells_of(element)[where.cell] if where.cell != ABOVE else None
    return element


def cells_of(table: Table) -> tuple[Paragraph, ...]:
    return tuple(cell for row in table.rows for cell in row)


def with_cells(table: Table, change: Callable[[int, Paragraph], Paragraph]) -> Table:
    """Each cell, with its number in reading order, exchanged for what `change` gives."""
    wide = len(table.rows[0])
    rows = tuple(
        tuple(change(r * wide + c, cell) for c, cell in enumerate(row))
        for r, row in enumerate(table.rows)
    )
    return replace(table, rows=rows)


def with_body(note: Note, section: int, body: Iterable[Element]) -> Note:
    """The note with other elements in one section."""
    changed = replace(note.sections[section], body=tuple(body))
    return with_section(note, section, changed)


def with_section(note: Note, at: int, section: Section) -> Note:
    return replace(note, sections=(*note.sections[:at], section, *note.sections[at + 1 :]))


def with_paragraph(note: Note, where: Where, paragraph: Paragraph) -> Note:
    """The note with another paragraph, or cell, at the place."""
    body = list(note.sections[where.section].body)
    old = body[where.element]
    if isinstance(old, Table):
        body[where.element] = with_cells(
            old, lambda at, cell: paragraph if at == where.cell else cell
        )
    else:
        body[where.element] = paragraph
    return with_body(note, where.section, body)


def width(runs: Iterable[Run]) -> int:
    """How many characters the runs take on the page."""
    return sum(1 if isinstance(run, Citation) else len(run.text) for run in runs)


def cut(runs: Iterable[Run], start: int, end: int | None = None) -> tuple[Run, ...]:
    """The runs between two offsets."""
    kept: list[Run] = []
    at = 0
    for run in runs:
        size = 1 if isinstance(run, Citation) else len(run.text)
        first = max(start - at, 0)
        last = size if end is None else min(end - at, size)
        at += size
        if first >= last:
            continue
        if isinstance(run, Words):
            kept.append(replace(run, text=run.text[first:last]))
        else:
            kept.append(run)
    return tidy(kept)


def start_of(section: Section) -> Point:
    """The first place to write in a section."""
    if not section.body:
        return Point(f"{GAP}:{section.id}:")
    first = section.body[0]
    return Point(first.rows[0][0].id if isinstance(first, Table) else first.id)


def end_of(section: Section) -> Point:
    """The last place to write in a section."""
    if not section.body:
        return start_of(section)
    last = section.body[-1]
    if isinstance(last, Table):
        return Point(f"{GAP}:{section.id}:{last.id}")
    return Point(last.id, width(last.runs))
