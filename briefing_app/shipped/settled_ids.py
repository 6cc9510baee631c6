"""Identities that follow from a thing's own and from the place, so that two installs agree."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID, uuid5

from briefing_app.domain.ids import CitationId, ParagraphId, PlacementId, SectionId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Citation, Element, Paragraph, Run, Table

_OURS = UUID("6f1d8a52-4c0b-5e7e-9a44-2f6f0c1b7d30")


def settle_body(body: tuple[Element, ...], name: str) -> tuple[Element, ...]:
    """The same words with identities made from `name` and their order."""
    return _settled_body(body, _identities(name), {})


def settle_note(note: Note) -> Note:
    """The same note, each section, paragraph, citation and placed block with a settled identity."""
    ids = _identities(note.id)
    placements = {placed.id: PlacementId(next(ids)) for placed in note.placed}
    sections = tuple(_settled_section(section, ids, placements) for section in note.sections)
    placed = tuple(replace(placed, id=placements[placed.id]) for placed in note.placed)
    return replace(note, sections=sections, placed=placed)


def _identities(name: str) -> Iterator[str]:
    at = 0
    while True:
        yield uuid5(_OURS, f"{name} {at}").hex
        at += 1


def _settled_section(
    section: Section, ids: Iterator[str], placements: dict[PlacementId, PlacementId]
) -> Section:
    body = _settled_body(section.body, ids, placements)
    return replace(section, id=SectionId(next(ids)), body=body)


def _settled_body(
    body: tuple[Element, ...], ids: Iterator[str], placements: dict[PlacementId, PlacementId]
) -> tuple[Element, ...]:
    settled: list[Element] = []
    for element in body:
        placement = placements[element.placement] if element.placement else None
        if isinstance(element, Table):
            rows = tuple(tuple(_settled(cell, ids) for cell in row) for row in element.rows)
            settled.append(
                replace(element, id=ParagraphId(next(ids)), rows=rows, placement=placement)
            )
        else:
            settled.append(replace(_settled(element, ids), placement=placement))
    return tuple(settled)


def _settled(paragraph: Paragraph, ids: Iterator[str]) -> Paragraph:
    runs = tuple(_settled_run(run, ids) for run in paragraph.runs)
    return replace(paragraph, id=ParagraphId(next(ids)), runs=runs)


def _settled_run(run: Run, ids: Iterator[str]) -> Run:
    return replace(run, id=CitationId(next(ids))) if isinstance(run, Citation) else run
