"""What we write: a note as one value, and questions to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.header import Header
from briefing_app.domain.ids import BlockId, NoteId, ParagraphId, PlacementId, SectionId
from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.text import Citation, Element, Paragraph, count_words, paragraphs_of
from briefing_app.domain.twin import TwinTie

NO_HEADER = Header()


ANNEX = "annex"
"""The key of sections that stand behind the note proper."""


class NoteState(Enum):
    DRAFTING = "drafting"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    ISSUED = "issued"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block's copy in a note: its master, the version placed, and the words as placed."""

    id: PlacementId
    block: BlockId
    name: str
    version: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Section:
    """`key` is the section's name in the kind of note; `heading` the words printed."""

    id: SectionId
    key: str
    heading: str
    level: int = 1
    body: tuple[Element, ...] = ()

    @property
    def words(self) -> int:
        return sum(count_words(paragraph.text) for paragraph in paragraphs_of(self.body))


@dataclass(frozen=True, slots=True)
class Note:
    """`kind` names the template. Sections stand in order, sub-sections behind their section.

    `tray` holds sections that wait beside the page: they belong to the note and are not printed.
    `lowered` holds each time the marking was set below what the note contains, the last one last.
    `ignored` are words that the spelling lets pass in this note. `twin` is what ties a translation
    to its original.
    """

    id: NoteId
    kind: str
    header: Header = NO_HEADER
    sections: tuple[Section, ...] = ()
    placed: tuple[PlacedBlock, ...] = ()
    language: str = "en"
    state: NoteState = NoteState.DRAFTING
    marking: Marking = UNCLASSIFIED
    accepted: tuple[Acceptance, ...] = ()
    lowered: tuple[Lowering, ...] = ()
    tray: tuple[Section, ...] = ()
    ignored: tuple[str, ...] = ()
    twin: TwinTie | None = None

    @property
    def all_sections(self) -> tuple[Section, ...]:
        """Those on the page, then those in the tray."""
        return (*self.sections, *self.tray)

    @property
    def title(self) -> str:
        header = self.header
        return header.subject(self.language) or header.subject_en or header.subject_fr

    @property
    def words(self) -> int:
        """What limits are for: annexes, with their sub-sections, are not counted."""
        return sum(section.words for section in before_annexes(self))

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph in reading order, table cells included."""
        for section in self.sections:
            yield from paragraphs_of(section.body)

    def citations(self) -> Iterator[Citation]:
        for paragraph in self.paragraphs():
            yield from paragraph.citations

    def section_of(self, paragraph: ParagraphId) -> Section | None:
        """The section that holds the paragraph, or the table, of that identity."""
        for section in self.sections:
            if any(e.id == paragraph for e in (*section.body, *paragraphs_of(section.body))):
                return section
        return None


def before_annexes(note: Note) -> tuple[Section, ...]:
    """The sections of the note proper; an annex takes its sub-sections with it."""
    kept, in_annex = [], False
    for section in note.sections:
        in_annex = section.key == ANNEX or (in_annex and section.level > 1)
        if not in_annex:
            kept.append(section)
    return tuple(kept)


def placed_body(note: Note, placement: PlacementId) -> tuple[Element, ...]:
    """The words of a placed block as they stand in the note."""
    return tuple(
        element
        for section in note.all_sections
        for element in section.body
        if element.placement == placement
    )
