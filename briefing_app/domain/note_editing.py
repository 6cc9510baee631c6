"""Place, rewrite, move, remove: each takes a note and gives a note; nothing else changes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from briefing_app.domain.block import Block, fingerprint
from briefing_app.domain.errors import NotFound
from briefing_app.domain.header import Header
from briefing_app.domain.ids import (
    CitationId,
    EvidenceId,
    ParagraphId,
    PlacementId,
    RecommendationId,
    SectionId,
    new_id,
)
from briefing_app.domain.note import Note, PlacedBlock, Section, placed_body
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Element,
    Paragraph,
    ParagraphKind,
    Table,
    new_paragraph,
    tidy,
)
from briefing_app.language import _


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is to be placed: behind `after` in a section; at its start without it."""

    section: SectionId
    after: ParagraphId | None = None


def cite(kind: CitedKind, target: EvidenceId | RecommendationId, value: str = "") -> Citation:
    """A new citation of a piece of evidence, with the figure it gives, or a recommendation."""
    return Citation(CitationId(new_id()), kind, target, value)


def place(note: Note, elements: Iterable[Element], spot: Spot) -> Note:
    """The elements inserted at the spot; an empty paragraph there gives way to them."""
    added = tuple(elements)

    def insert(section: Section) -> Section:
        at = _position(section, spot.after)
        before, after = section.body[:at], section.body[at:]
        if before and before[-1].id == spot.after and _is_blank(before[-1]):
            before = before[:-1]
        elif not spot.after and after and _is_blank(after[0]):
            after = after[1:]
        return replace(section, body=(*before, *added, *after))

    return change_section(note, spot.section, insert)


def place_claim(note: Note, claim: str, citation: Citation, spot: Spot) -> Note:
    """A paragraph with the claim and its citation, as a bullet where bullets stand."""
    section = _section(note, spot.section)
    kind = _kind_here(section, spot.after)
    return place(note, [new_paragraph(claim, kind, citation)], spot)


def place_quotation(note: Note, words: str, citation: Citation, spot: Spot) -> Note:
    """The exact words as a block quotation with their citation."""
    return place(note, [new_paragraph(words, ParagraphKind.QUOTATION, citation)], spot)


def place_block(note: Note, block: Block, spot: Spot, number: int = 0) -> Note:
    """The block's words (its newest version unless `number` says) as a placed block."""
    version = block.version(number) or block.newest
    placement = PlacementId(new_id())
    body = copy_body(version.body, placement)
    mark = PlacedBlock(placement, block.id, block.name, version.number, fingerprint(body))
    placed = place(note, body, spot)
    return replace(placed, placed=(*placed.placed, mark))


def copy_body(body: Iterable[Element], placement: PlacementId | None) -> tuple[Element, ...]:
    """The same words with new identities, as part of a placed block or of none."""
    return tuple(_copy(element, placement) for element in body)


def take_master(note: Note, placement: PlacementId, block: Block) -> Note:
    """The placed block's words replaced by the master's newest."""
    return put_wording(note, placement, block, block.newest.body)


def put_wording(
    note: Note, placement: PlacementId, block: Block, body: tuple[Element, ...]
) -> Note:
    """Other words for the placed block, which now stands on the master's newest version."""
    return rewrite_placed(note, _newest_mark(placement, block), copy_body(body, placement))


def keep_mine(note: Note, placement: PlacementId, block: Block) -> Note:
    """The words stay, and stand on the master's newest version; where they differ from it, they
    count as changed here."""
    mark = _newest_mark(placement, block)
    return replace(note, placed=tuple(mark if p.id == placement else p for p in note.placed))


def _newest_mark(placement: PlacementId, block: Block) -> PlacedBlock:
    newest = block.newest
    return PlacedBlock(placement, block.id, block.name, newest.number, fingerprint(newest.body))


def rewrite_placed(note: Note, mark: PlacedBlock, body: tuple[Element, ...]) -> Note:
    """Other words where the placed block stands, and `mark` for what they now are."""
    old = {element.id for element in placed_body(note, mark.id)}
    first = next((s.id for s in note.all_sections if any(e.id in old for e in s.body)), None)

    def swapped(section: Section) -> Section:
        return _with_body_swapped(section, old, body if section.id == first else ())

    placed = tuple(mark if p.id == mark.id else p for p in note.placed)
    return replace(_each_section(note, swapped), placed=placed)


def release_placed(note: Note, placement: PlacementId) -> Note:
    """The words stay as the note's own; the tie to the master is gone."""

    def free(section: Section) -> Section:
        body = (replace(e, placement=None) if e.placement == placement else e for e in section.body)
        return replace(section, body=tuple(body))

    placed = tuple(p for p in note.placed if p.id != placement)
    return replace(_each_section(note, free), placed=placed)


def forget_lost_placements(note: Note) -> Note:
    """Marks of placed blocks none of whose words are left are dropped."""
    used = {element.placement for section in note.all_sections for element in section.body}
    kept = tuple(placed for placed in note.placed if placed.id in used)
    return note if kept == note.placed else replace(note, placed=kept)


def change_section(note: Note, section: SectionId, change: Callable[[Section], Section]) -> Note:
    _section(note, section)
    changed = tuple(change(s) if s.id == section else s for s in note.sections)
    return replace(note, sections=changed)


def change_header(note: Note, header: Header) -> Note:
    return replace(note, header=header)


def add_section(note: Note, section: Section, before: SectionId | None = None) -> Note:
    """The section put before another one, or at the end."""
    ids = [s.id for s in note.sections]
    at = ids.index(before) if before in ids else len(ids)
    return replace(note, sections=(*note.sections[:at], section, *note.sections[at:]))


def remove_section(note: Note, section: SectionId) -> Note:
    """The section with its sub-sections taken out."""
    at = note.sections.index(_section(note, section))
    end = at + 1
    while end < len(note.sections) and note.sections[end].level > note.sections[at].level:
        end += 1
    kept = (*note.sections[:at], *note.sections[end:])
    return forget_lost_placements(replace(note, sections=kept))


def _each_section(note: Note, change: Callable[[Section], Section]) -> Note:
    """Also those in the tray."""
    sections = tuple(change(section) for section in note.sections)
    return replace(note, sections=sections, tray=tuple(change(section) for section in note.tray))


def _section(note: Note, section: SectionId) -> Section:
    for candidate in note.sections:
        if candidate.id == section:
            return candidate
    raise NotFound(_("This section is no longer in the note."))


def _position(section: Section, after: ParagraphId | None) -> int:
    ids = [element.id for element in section.body]
    return ids.index(after) + 1 if after in ids else (len(ids) if after else 0)


def _kind_here(section: Section, after: ParagraphId | None) -> ParagraphKind:
    listed = (ParagraphKind.BULLET, ParagraphKind.NUMBERED)
    for element in section.body:
        if element.id == after and isinstance(element, Paragraph) and element.kind in listed:
            return element.kind
    return ParagraphKind.PARAGRAPH


def _is_blank(element: Element) -> bool:
    """An empty paragraph of the note's own; a placed block keeps those it has."""
    return isinstance(element, Paragraph) and not element.runs and not element.placement


def _copy(element: Element, placement: PlacementId | None) -> Element:
    fresh = ParagraphId(new_id())
    if isinstance(element, Table):
        rows = tuple(tuple(_copy_paragraph(c, None) for c in row) for row in element.rows)
        return replace(element, id=fresh, rows=rows, placement=placement)
    return _copy_paragraph(element, placement)


def _copy_paragraph(paragraph: Paragraph, placement: PlacementId | None) -> Paragraph:
    runs = tidy(
        cite(run.kind, run.target, run.value) if isinstance(run, Citation) else run
        for run in paragraph.runs
    )
    return replace(paragraph, id=ParagraphId(new_id()), runs=runs, placement=placement)


def _with_body_swapped(
    section: Section, old: set[ParagraphId], body: tuple[Element, ...]
) -> Section:
    at = next((i for i, e in enumerate(section.body) if e.id in old), None)
    if at is None:
        return section
    kept = [element for element in section.body if element.id not in old]
    return replace(section, body=(*kept[:at], *body, *kept[at:]))
