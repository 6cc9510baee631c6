"""What a note contains asks for a marking: what raises it, and how the note's own follows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefing_app.domain.ceiling import Ceiling, refuse_above
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.ids import EvidenceId, ParagraphId, RecommendationId, SectionId
from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import UNCLASSIFIED, Marking, highest
from briefing_app.domain.note import Note, placed_body
from briefing_app.domain.overview import BlockRow, EvidenceRow, Materials, RecommendationRow
from briefing_app.domain.query import ThingKind
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.text import Citation, CitedKind, paragraphs_of
from briefing_app.language import _


@dataclass(frozen=True, slots=True)
class Held:
    """Something of the library in a note, as it is marked, and where it stands first."""

    kind: ThingKind
    id: str
    name: str
    marking: Marking
    section: SectionId | None = None
    paragraph: ParagraphId | None = None


def held_in(note: Note, materials: Materials) -> tuple[Held, ...]:
    """Each thing once: what is cited in reading order, then the placed blocks."""
    return (*_cited(note, materials), *_placed(note, materials))


def marking_of_thing(row: EvidenceRow | RecommendationRow | BlockRow) -> tuple[str, Marking]:
    """What a thing of the library is called, and how it is marked together with its source."""
    if isinstance(row, BlockRow):
        return row.block.name, row.block.marking
    thing = row.evidence if isinstance(row, EvidenceRow) else row.recommendation
    name = thing.claim if isinstance(thing, Evidence) else thing.title
    return name, thing.marking.joined_with(row.source.marking) if row.source else thing.marking


def contained_marking(held: Iterable[Held]) -> Marking:
    """The highest on each ladder and every caveat of what is there."""
    return highest(each.marking for each in held)


def raising(held: Iterable[Held]) -> tuple[Held, ...]:
    """Those that ask for more than nothing."""
    return tuple(each for each in held if each.marking != UNCLASSIFIED)


def refuse_note_above(ceiling: Ceiling, note: Note, materials: Materials) -> None:
    """Neither its own marking nor what it contains may lie above, if the note is to leave."""
    contained = contained_marking(held_in(note, materials))
    refuse_above(ceiling, note.marking.joined_with(contained), note.title or _("Note"))


def lowering_in_force(note: Note, contained: Marking) -> Lowering | None:
    """The reason why the note is marked below what it contains, where there is one that holds."""
    if not note.lowered or note.marking.covers(contained):
        return None
    last = note.lowered[-1]
    return last if last.holds(note.marking, contained) else None


def follow_up(note: Note, contained: Marking) -> Note:
    """The note marked at least as high as what it contains, unless that was lowered for a reason.

    It never goes down by itself: that is for a person to decide.
    """
    if note.marking.covers(contained) or lowering_in_force(note, contained):
        return note
    return replace(note, marking=note.marking.joined_with(contained))


def _cited(note: Note, materials: Materials) -> Iterator[Held]:
    seen: set[str] = set()
    for section in note.sections:
        for paragraph in paragraphs_of(section.body):
            for citation in paragraph.citations:
                thing = _thing(citation, materials)
                if thing is None or citation.target in seen:
                    continue
                seen.add(citation.target)
                yield replace(_held(thing, materials), section=section.id, paragraph=paragraph.id)


def _thing(citation: Citation, materials: Materials) -> Evidence | Recommendation | None:
    if citation.kind is CitedKind.EVIDENCE:
        return materials.evidence.get(EvidenceId(citation.target))
    return materials.recommendations.get(RecommendationId(citation.target))


def _held(thing: Evidence | Recommendation, materials: Materials) -> Held:
    """Marked no lower than its source."""
    source = materials.sources.get(thing.source_id) if thing.source_id else None
    marking = thing.marking.joined_with(source.marking) if source else thing.marking
    if isinstance(thing, Evidence):
        return Held(ThingKind.EVIDENCE, thing.id, thing.claim, marking)
    return Held(ThingKind.RECOMMENDATION, thing.id, thing.title, marking)


def _placed(note: Note, materials: Materials) -> Iterator[Held]:
    for placed in note.placed:
        block = materials.blocks.get(placed.block)
        if block is None:
            continue
        first = next(iter(paragraphs_of(placed_body(note, placed.id))), None)
        section = note.section_of(first.id) if first else None
        yield Held(
            ThingKind.BLOCK,
            block.id,
            block.name,
            block.marking,
            section.id if section else None,
            first.id if first else None,
        )
