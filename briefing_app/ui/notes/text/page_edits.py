"""Writing on the page as pure edits: what Enter, Backspace, Delete and pasting do to a note."""

from dataclasses import replace

from briefing_app.domain.header import Header
from briefing_app.domain.ids import ParagraphId, PlacementId, new_id
from briefing_app.domain.note import Note
from briefing_app.domain.note_editing import change_header, copy_body, forget_lost_placements
from briefing_app.domain.text import (
    Element,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
    Words,
    paragraphs_of,
    tidy,
)
from briefing_app.ui.notes.text.page_points import (
    ABOVE,
    Edit,
    Point,
    Where,
    cells_of,
    cut,
    locate,
    paragraph_at,
    start_of,
    table_at,
    width,
    with_body,
    with_paragraph,
    with_section,
)

PLAIN = ParagraphKind.PARAGRAPH
LISTED = (ParagraphKind.BULLET, ParagraphKind.NUMBERED)


def split(note: Note, point: Point) -> Edit:
    """Enter. The first half keeps the identity; an empty list item leaves the list."""
    where = locate(note, point.line)
    if where.cell != ABOVE:
        return Edit(note, _below(note, where))
    if where.section == ABOVE:
        return Edit(note, start_of(note.sections[0])) if note.sections else Edit(note, point)
    if where.element == ABOVE:
        return _into_body(note, where.section)
    if where.is_gap:
        filled = fill_gap(note, point)
        return split(filled.note, filled.caret)
    return _split_paragraph(note, where, point.offset)


def fill_gap(note: Note, point: Point) -> Edit:
    """An empty paragraph where the gap is."""
    where = locate(note, point.line)
    fresh = blank()
    return Edit(_inserted(note, where, (fresh,)), Point(fresh.id))


def blank(kind: ParagraphKind = PLAIN) -> Paragraph:
    return Paragraph(ParagraphId(new_id()), kind)


def _into_body(note: Note, at: int) -> Edit:
    section = note.sections[at]
    if section.body and isinstance(section.body[0], Paragraph):
        return Edit(note, start_of(section))
    fresh = blank()
    return Edit(with_body(note, at, (fresh, *section.body)), Point(fresh.id))


def _split_paragraph(note: Note, where: Where, offset: int) -> Edit:
    body = note.sections[where.section].body
    old = body[where.element]
    if not isinstance(old, Paragraph):
        raise KeyError(where)
    if not old.runs and old.kind is not PLAIN:
        plainer = _plainer(old)
        return Edit(with_paragraph(note, where, plainer), Point(old.id))
    if offset == 0 and old.runs:
        kind = PLAIN if old.kind is ParagraphKind.HEADING else old.kind
        before = replace(
            blank(kind), level=old.level, placement=_inside(body, where.element, before=True)
        )
        return Edit(_inserted(note, where, (before,)), Point(old.id))
    return _split_inside(note, where, old, offset)


def _split_inside(note: Note, where: Where, old: Paragraph, offset: int) -> Edit:
    body = note.sections[where.section].body
    at_end = offset >= width(old.runs)
    kind = PLAIN if at_end and old.kind is ParagraphKind.HEADING else old.kind
    placement = _inside(body, where.element) if at_end else old.placement
    rest = replace(
        old, id=ParagraphId(new_id()), kind=kind, runs=cut(old.runs, offset), placement=placement
    )
    kept = replace(old, runs=cut(old.runs, 0, offset))
    changed = (*body[: where.element], kept, rest, *body[where.element + 1 :])
    return Edit(with_body(note, where.section, changed), Point(rest.id))


def _inside(body: tuple[Element, ...], at: int, *, before: bool = False) -> PlacementId | None:
    """The placed block that a new paragraph beside this one falls into: only between two of it."""
    own = body[at].placement
    beside = at - 1 if before else at + 1
    return own if own and 0 <= beside < len(body) and body[beside].placement == own else None


def _plainer(paragraph: Paragraph) -> Paragraph:
    if paragraph.level:
        return replace(paragraph, level=paragraph.level - 1)
    return replace(paragraph, kind=PLAIN)


def _below(note: Note, where: Where) -> Point:
    table = table_at(note, where)
    cells, wide = cells_of(table), len(table.rows[0])
    below = where.cell + wide
    if below < len(cells):
        return Point(cells[below].id)
    return after_table(note, where)


def after_table(note: Note, where: Where) -> Point:
    """The line behind the table: the next paragraph, or the gap."""
    section = note.sections[where.section]
    rest = section.body[where.element + 1 :]
    if rest and isinstance(rest[0], Paragraph):
        return Point(rest[0].id)
    return Point(f"gap:{section.id}:{section.body[where.element].id}")


def join_back(note: Note, point: Point) -> Edit:
    """Backspace at the start of a line: first the list goes, then the line joins the one above.

    What is joined keeps the identity of the first. Headings and cells stay where they are.
    """
    where = locate(note, point.line)
    if where.is_gap:
        return Edit(note, _before(note, where) or point)
    paragraph = paragraph_at(note, where)
    if paragraph is None or where.cell != ABOVE:
        return Edit(note, point)
    if paragraph.kind is not PLAIN:
        return Edit(with_paragraph(note, where, _plainer(paragraph)), Point(paragraph.id))
    return _join_above(note, where, paragraph)


def _join_above(note: Note, where: Where, paragraph: Paragraph) -> Edit:
    if where.element == 0:
        return Edit(note, Point(paragraph.id))
    above = note.sections[where.section].body[where.element - 1]
    if isinstance(above, Table):
        return _back_to_table(note, where, paragraph, above)
    return _joined(note, where, above, paragraph)


def join_forward(note: Note, point: Point) -> Edit:
    """Delete at the end of a line: the paragraph below joins this one."""
    where = locate(note, point.line)
    paragraph = paragraph_at(note, where)
    if paragraph is None or where.cell != ABOVE:
        return Edit(note, point)
    body = note.sections[where.section].body
    below = body[where.element + 1] if where.element + 1 < len(body) else None
    if not isinstance(below, Paragraph):
        return Edit(note, point)
    return _joined(note, replace(where, element=where.element + 1), paragraph, below)


def _joined(note: Note, second_at: Where, first: Paragraph, second: Paragraph) -> Edit:
    joint = width(first.runs)
    model = first if first.runs else replace(second, id=first.id)
    both = replace(model, runs=tidy((*first.runs, *second.runs)))
    body = note.sections[second_at.section].body
    changed = (*body[: second_at.element - 1], both, *body[second_at.element + 1 :])
    joined = with_body(note, second_at.section, changed)
    return Edit(forget_lost_placements(joined), Point(first.id, joint))


def _back_to_table(note: Note, where: Where, paragraph: Paragraph, table: Table) -> Edit:
    last = cells_of(table)[-1]
    caret = Point(last.id, width(last.runs))
    if paragraph.runs:
        return Edit(note, caret)
    body = note.sections[where.section].body
    changed = (*body[: where.element], *body[where.element + 1 :])
    return Edit(forget_lost_placements(with_body(note, where.section, changed)), caret)


def _before(note: Note, gap: Where) -> Point | None:
    if gap.element == 0:
        return None
    above = note.sections[gap.section].body[gap.element - 1]
    last = list(paragraphs_of((above,)))[-1]
    return Point(last.id, width(last.runs))


def _inserted(note: Note, where: Where, elements: tuple[Element, ...]) -> Note:
    body = note.sections[where.section].body
    changed = (*body[: where.element], *elements, *body[where.element :])
    return with_body(note, where.section, changed)


def insert(note: Note, point: Point, elements: tuple[Element, ...]) -> Edit:
    """Pasting: the elements at the point, with new identities. Where only words can stand
    (title, heading, cell), words alone."""
    where = locate(note, point.line)
    if where.is_gap:
        filled = fill_gap(note, point)
        return insert(filled.note, filled.caret, elements)
    if not elements:
        return Edit(note, point)
    if where.element == ABOVE:
        return _insert_words(note, where, point, _flat(elements))
    host = paragraph_at(note, where)
    if host is None:
        raise KeyError(point.line)
    if where.cell != ABOVE or (len(elements) == 1 and _is_plain(elements[0])):
        return _insert_runs(note, where, host, (point, elements))
    return _insert_elements(note, where, host, (point, copy_body(elements, host.placement)))


def _is_plain(element: Element) -> bool:
    return isinstance(element, Paragraph) and element.kind is PLAIN


def _flat(elements: tuple[Element, ...]) -> str:
    return " ".join(" ".join(p.text for p in paragraphs_of(elements)).split("\n"))


def _insert_words(note: Note, where: Where, point: Point, words: str) -> Edit:
    caret = Point(point.line, point.offset + len(words))
    if where.section != ABOVE:
        section = note.sections[where.section]
        heading = _spliced(section.heading, point.offset, words)
        return Edit(with_section(note, where.section, replace(section, heading=heading)), caret)
    header = note.header
    title = _spliced(header.subject(note.language), point.offset, words)
    return Edit(change_header(note, titled(header, note.language, title)), caret)


def titled(header: Header, language: str, title: str) -> Header:
    """The header with another subject in this language."""
    if language == "fr":
        return replace(header, subject_fr=title)
    return replace(header, subject_en=title)


def _spliced(text: str, at: int, words: str) -> str:
    return text[:at] + words + text[at:]


def _insert_runs(
    note: Note, where: Where, host: Paragraph, what: tuple[Point, tuple[Element, ...]]
) -> Edit:
    point, elements = what
    runs: list[Run] = []
    for paragraph in paragraphs_of(copy_body(elements, None)):
        runs += [*([Words(" ")] if runs else []), *paragraph.runs]
    return _with_runs_at(note, where, host, (point, tuple(runs)))


def insert_runs(note: Note, point: Point, runs: tuple[Run, ...]) -> Edit:
    """These words and citations as they are, into a paragraph or a cell; elsewhere nothing."""
    where = locate(note, point.line)
    host = paragraph_at(note, where)
    return _with_runs_at(note, where, host, (point, runs)) if host else Edit(note, point)


def _with_runs_at(
    note: Note, where: Where, host: Paragraph, what: tuple[Point, tuple[Run, ...]]
) -> Edit:
    point, runs = what
    whole = (*cut(host.runs, 0, point.offset), *runs, *cut(host.runs, point.offset))
    changed = with_paragraph(note, where, replace(host, runs=tidy(whole)))
    return Edit(changed, Point(host.id, point.offset + width(runs)))


def _insert_elements(
    note: Note, where: Where, host: Paragraph, what: tuple[Point, tuple[Element, ...]]
) -> Edit:
    point, elements = what
    head, tail = cut(host.runs, 0, point.offset), cut(host.runs, point.offset)
    first, last = elements[0], elements[-1]
    middle = list(elements)
    if isinstance(first, Paragraph) and (not head or first.kind is PLAIN):
        model = host if head else replace(first, id=host.id)
        middle[0] = replace(model, runs=tidy((*head, *first.runs)))
    elif head:
        middle.insert(0, replace(host, runs=head))
    caret = _caret_behind(middle[-1])
    if tail and isinstance(last, Paragraph):
        end = middle[-1]
        if isinstance(end, Paragraph):
            middle[-1] = replace(end, runs=tidy((*end.runs, *tail)))
    elif tail:
        middle.append(replace(host, id=ParagraphId(new_id()), runs=tail))
    body = note.sections[where.section].body
    changed = (*body[: where.element], *middle, *body[where.element + 1 :])
    return Edit(with_body(note, where.section, changed), caret)


def _caret_behind(element: Element) -> Point:
    last = list(paragraphs_of((element,)))[-1]
    return Point(last.id, width(last.runs))
