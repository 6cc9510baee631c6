"""Placing as pure edits of a note: where a thing goes, in which form, and where writing goes on."""

from dataclasses import dataclass, replace

from briefing_app.domain import note_editing
from briefing_app.domain.block import Block
from briefing_app.domain.ids import ParagraphId, PlacementId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.note_editing import Spot
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.placing import Around, Form, paragraphs_for, runs_of
from briefing_app.domain.placing_tables import evidence_table, is_evidence_table, with_evidence
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
from briefing_app.ui.notes.text.page_edits import fill_gap
from briefing_app.ui.notes.text.page_points import (
    ABOVE,
    Edit,
    Point,
    Where,
    cells_of,
    cut,
    locate,
    paragraph_at,
    width,
    with_body,
    with_paragraph,
)

Cited = EvidenceRow | RecommendationRow
_ENDS = (".", "?", "!", ":", ";", "\u00bb", "\u201d")
_LISTED = (ParagraphKind.BULLET, ParagraphKind.NUMBERED)


@dataclass(frozen=True, slots=True)
class Target:
    """The cursor, and the spot that was chosen by hand instead, if one was."""

    point: Point
    spot: Spot | None = None


def place_cited(note: Note, thing: Cited, form: Form, target: Target) -> Edit:
    """Evidence or a recommendation in this form; within a sentence that is not finished."""
    where = _where(note, target.point)
    if where is not None and where.is_gap and target.spot is None:
        filled = fill_gap(note, target.point)
        return place_cited(filled.note, thing, form, Target(filled.caret))
    if form is Form.ROW and isinstance(thing, EvidenceRow):
        return _place_row(note, thing, target)
    if form is Form.MARK:
        return _insert(note, target.point, runs_of(thing, form, Around(note.language)))
    return _place_words(note, thing, form, target)


def _place_words(note: Note, thing: Cited, form: Form, target: Target) -> Edit:
    if target.spot is None and _goes_inline(note, target.point, form):
        around = around_point(note, target.point)
        paragraphs = paragraphs_for(thing, form, around)
        if len(paragraphs) == 1:
            runs = runs_of(thing, form, around)
            return _insert(note, target.point, runs, paragraphs[0].kind)
    spot = target.spot or spot_at(note, target.point)
    if spot is None:
        return Edit(note, target.point)
    return _place_elements(note, paragraphs_for(thing, form, around_spot(note, spot)), spot)


def place_table(note: Note, table: Table, target: Target) -> Edit:
    """A whole table behind what stands at the target."""
    spot = target.spot or spot_at(note, target.point)
    if spot is None:
        return Edit(note, target.point)
    placed = note_editing.place(note, (table,), spot)
    return Edit(placed, Point(table.rows[-1][0].id, width(table.rows[-1][0].runs)))


def place_block(note: Note, block: Block, target: Target) -> Edit:
    """The block's words with fresh identities; they keep their language in another one's note."""
    spot = target.spot or spot_at(note, target.point)
    if spot is None:
        return Edit(note, target.point)
    placed = note_editing.place_block(note, block, spot)
    newest = placed.placed[-1].id
    if block.language != note.language:
        placed = _in_language(placed, newest, block.language)
    return Edit(placed, _behind_block(placed, newest) or target.point)


# --- where ---------------------------------------------------------------------------------------


def spot_at(note: Note, point: Point) -> Spot | None:
    """Behind the paragraph, or the table, of the point."""
    where = _where(note, point)
    if where is None or not note.sections:
        return None
    section = note.sections[max(where.section, 0)]
    if ABOVE in (where.section, where.element) or not section.body:
        return Spot(section.id)
    at = where.element - 1 if where.is_gap else where.element
    return Spot(section.id, ParagraphId(section.body[at].id) if at >= 0 else None)


def around_spot(note: Note, spot: Spot) -> Around:
    """What a new paragraph at the spot follows."""
    section = next((each for each in note.sections if each.id == spot.section), None)
    before = _before(section, spot.after) if section else ()
    lead, kind = _lead(before)
    return Around(note.language, "", lead, kind)


def around_point(note: Note, point: Point) -> Around:
    """What words at the point follow: the sentence begun there, or the list's lead."""
    where = _where(note, point)
    paragraph = paragraph_at(note, where) if where else None
    if where is None or paragraph is None:
        return Around(note.language)
    begun = _text_before(paragraph, point)
    above = note.sections[where.section].body[: where.element] if where.cell == ABOVE else ()
    lead, kind = _lead(above)
    own = paragraph.kind if paragraph.kind is not ParagraphKind.PARAGRAPH else kind
    return Around(note.language, begun, lead, own if not begun else paragraph.kind)


def _before(section: Section, after: ParagraphId | None) -> tuple[Element, ...]:
    """What stands above; an empty paragraph, which gives way, is not counted."""
    ids = [element.id for element in section.body]
    above = section.body[: ids.index(after) + 1] if after in ids else ()
    is_blank = bool(above) and isinstance(above[-1], Paragraph) and not above[-1].runs
    return above[:-1] if is_blank else above


def _lead(above: tuple[Element, ...]) -> tuple[str, ParagraphKind]:
    """The sentence that leads to a list here, and the kind of paragraph that stands here."""
    last = above[-1] if above else None
    kind = ParagraphKind.PARAGRAPH
    if isinstance(last, Paragraph) and last.kind in _LISTED:
        kind = last.kind
    for element in reversed(above):
        if not isinstance(element, Paragraph):
            return "", kind
        if element.kind not in _LISTED:
            text = element.text.rstrip()
            return (text if text.endswith(":") else ""), kind
    return "", kind


def _where(note: Note, point: Point) -> Where | None:
    try:
        return locate(note, point.line)
    except KeyError:
        return None


def _goes_inline(note: Note, point: Point, form: Form) -> bool:
    """In an empty paragraph, in a cell, and behind words that do not end a sentence.

    A citation at the end of a paragraph ends what was said there; a decision needs a line.
    """
    where = _where(note, point)
    paragraph = paragraph_at(note, where) if where else None
    if where is None or paragraph is None:
        return False
    if where.cell != ABOVE and form is Form.DECISION:
        return False
    if not paragraph.runs:
        return True
    before = _text_before(paragraph, point)
    at_end = point.offset >= width(paragraph.runs)
    is_done = at_end and isinstance(paragraph.runs[-1], Citation)
    is_begun = bool(before) and not before.endswith(_ENDS)
    return not is_done and (is_begun or where.cell != ABOVE)


def _text_before(paragraph: Paragraph, point: Point) -> str:
    runs = cut(paragraph.runs, 0, point.offset)
    return "".join(run.text for run in runs if isinstance(run, Words)).rstrip()


# --- how -----------------------------------------------------------------------------------------


def _insert(
    note: Note, point: Point, added: tuple[Run, ...], kind: ParagraphKind | None = None
) -> Edit:
    """Runs at the point, apart from the word before; an empty paragraph becomes of this kind."""
    where = _where(note, point)
    paragraph = paragraph_at(note, where) if where else None
    if where is None or paragraph is None:
        return Edit(note, point)
    head, first = cut(paragraph.runs, 0, point.offset), added[0]
    last = head[-1] if head else None
    if isinstance(first, Words) and isinstance(last, Words) and not last.text.endswith(" "):
        added = (Words(" "), *added)
    runs = tidy((*head, *added, *cut(paragraph.runs, point.offset)))
    fits = kind is not None and not paragraph.runs and where.cell == ABOVE
    changed = replace(paragraph, runs=runs, kind=kind if fits and kind else paragraph.kind)
    caret = Point(point.line, point.offset + width(added))
    return Edit(with_paragraph(note, where, changed), caret)


def _place_elements(note: Note, elements: tuple[Paragraph, ...], spot: Spot) -> Edit:
    placed = note_editing.place(note, elements, spot)
    return Edit(placed, Point(elements[-1].id, width(elements[-1].runs)))


def _place_row(note: Note, row: EvidenceRow, target: Target) -> Edit:
    """Into the table of the cursor, or the evidence table just above; else a new one."""
    found = _table_near(note, target)
    if found is None:
        return place_table(note, evidence_table(row, note.language), target)
    section, element, behind = found
    body = note.sections[section].body
    old = body[element]
    if not isinstance(old, Table):
        return Edit(note, target.point)
    table = with_evidence(old, row, note.language, behind)
    changed = with_body(note, section, (*body[:element], table, *body[element + 1 :]))
    known = {cell.id for cell in cells_of(old)}
    fresh = next(cell for cell in cells_of(table) if cell.id not in known)
    return Edit(changed, Point(fresh.id, width(fresh.runs)))


def _table_near(note: Note, target: Target) -> tuple[int, int, int] | None:
    """Section, element and row behind which the line goes."""
    where = _where(note, target.point) if target.spot is None else None
    if where is not None and where.cell != ABOVE:
        table = note.sections[where.section].body[where.element]
        wide = len(table.rows[0]) if isinstance(table, Table) else 1
        return where.section, where.element, where.cell // wide
    spot = target.spot or spot_at(note, target.point)
    for at, section in enumerate(note.sections):
        if spot and section.id == spot.section:
            above = _before(section, spot.after)
            last = above[-1] if above else None
            if isinstance(last, Table) and is_evidence_table(last):
                return at, len(above) - 1, len(last.rows) - 1
    return None


def _in_language(note: Note, placement: PlacementId, language: str) -> Note:
    def spoken(element: Element) -> Element:
        if not isinstance(element, Paragraph) or element.placement != placement:
            return element
        return replace(element, language=element.language or language)

    sections = tuple(
        replace(section, body=tuple(map(spoken, section.body))) for section in note.sections
    )
    return replace(note, sections=sections)


def _behind_block(note: Note, placement: PlacementId) -> Point | None:
    """Behind the words of the block that was placed."""
    found = None
    for section in note.sections:
        for element in section.body:
            if element.placement == placement and isinstance(element, Paragraph):
                found = Point(element.id, width(element.runs))
    return found
