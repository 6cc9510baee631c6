"""What lists and details show: a thing together with what one asks about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from briefing_app.domain.block import Block
from briefing_app.domain.dates import Age
from briefing_app.domain.edition_offer import EditionOffer
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.freshness import Freshness
from briefing_app.domain.ids import (
    BlockId,
    EditionId,
    EvidenceId,
    FamilyId,
    NoteId,
    RecommendationId,
    SourceId,
    VersionId,
)
from briefing_app.domain.note import Note, NoteState
from briefing_app.domain.passage import Passage
from briefing_app.domain.printed_places import PrintedPlaces
from briefing_app.domain.recommendation import Family, Recommendation, Relation
from briefing_app.domain.source import Edition, Source
from briefing_app.domain.theme import Theme

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A stretch of a long list: its rows, and how many there are in all."""

    rows: tuple[T, ...]
    total: int


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """`lost` counts the places that a newer edition does not hold and nobody has decided about."""

    sources: int = 0
    evidence: int = 0
    recommendations: int = 0
    blocks: int = 0
    themes: int = 0
    notes: int = 0
    set_aside: int = 0
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Use:
    """A place where a thing is used: the note, and the section it stands in."""

    note: NoteId
    title: str
    state: NoteState
    section: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class SourceRow:
    """`places` counts the evidence and recommendations that stand in the source."""

    source: Source
    places: int = 0


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    evidence: Evidence
    source: Source | None
    notes: int = 0


@dataclass(frozen=True, slots=True)
class RelatedEvidence:
    """Other evidence that this stands to; `is_from_there`: it is the other that repeats, refines.

    `age` is the other one's.
    """

    row: EvidenceRow
    relation: Relation
    is_from_there: bool = False
    age: Age = Age.UNKNOWN


@dataclass(frozen=True, slots=True)
class RecommendationRow:
    recommendation: Recommendation
    source: Source | None
    family_size: int = 0
    notes: int = 0


@dataclass(frozen=True, slots=True)
class BlockRow:
    block: Block
    notes: int = 0


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """`things` counts what carries the theme itself; `depth` is 0 for a root."""

    theme: Theme
    things: int = 0
    depth: int = 0


@dataclass(frozen=True, slots=True)
class NoteRow:
    """`late` counts who should have answered or approved before today."""

    id: NoteId
    title: str
    kind: str
    state: NoteState
    language: str
    number: str
    words: int
    changed_on: str
    set_aside: bool = False
    late: int = 0


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """A snapshot; `made_on` is an ISO time in UTC. `milestone` says why the program took it, and
    is empty for one that the officer kept."""

    id: VersionId
    note: NoteId
    name: str
    made_on: str
    made_by: str
    words: int
    milestone: str = ""


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An offer to take a source as an edition, with the other's title."""

    offer: EditionOffer
    title: str


@dataclass(frozen=True, slots=True)
class SourceDetail:
    """`lost` counts the places from older editions that the newest does not hold."""

    source: Source
    evidence: tuple[EvidenceRow, ...]
    recommendations: tuple[RecommendationRow, ...]
    uses: tuple[Use, ...]
    offers: tuple[OfferRow, ...] = ()
    lost: int = 0


@dataclass(frozen=True, slots=True)
class EvidenceDetail:
    """`alike` holds evidence with the same value; `carries` recommendations it is linked to.

    `related` is what an officer said stands to it.
    """

    row: EvidenceRow
    passage: Passage | None
    themes: tuple[Theme, ...]
    carries: tuple[RecommendationRow, ...]
    alike: tuple[EvidenceRow, ...]
    uses: tuple[Use, ...]
    related: tuple[RelatedEvidence, ...] = ()


@dataclass(frozen=True, slots=True)
class RecommendationDetail:
    """`members` is the whole family in order of date, the recommendation itself included."""

    row: RecommendationRow
    passage: Passage | None
    themes: tuple[Theme, ...]
    family: Family | None
    members: tuple[RecommendationRow, ...]
    evidence: tuple[EvidenceRow, ...]
    uses: tuple[Use, ...]


@dataclass(frozen=True, slots=True)
class BlockUse:
    """A note that holds the block, at `version`; `kept_as` names a kept version of that note, and
    `kept` is its identity. `told_by` is its number and to whom it goes: notes of one subject are
    told apart by them."""

    note: NoteId
    title: str
    state: NoteState
    section: str
    version: int
    signs: Freshness
    kept_as: str = ""
    kept: VersionId | None = None
    told_by: str = ""


DRAFTS = (NoteState.DRAFTING, NoteState.IN_REVIEW)


def in_other_drafts(uses: Iterable[BlockUse], here: NoteId) -> tuple[BlockUse, ...]:
    """Of all uses, those in other notes that are still being written or read."""
    return tuple(u for u in uses if u.note != here and not u.kept_as and u.state in DRAFTS)


@dataclass(frozen=True, slots=True)
class BlockDetail:
    """`lengths` are the blocks that say the same, itself included; `missing` names for each of
    them what the others cite and it does not.
    """

    row: BlockRow
    themes: tuple[Theme, ...]
    evidence: tuple[EvidenceRow, ...]
    recommendations: tuple[RecommendationRow, ...]
    uses: tuple[BlockUse, ...]
    lengths: tuple[Block, ...] = ()
    missing: Mapping[BlockId, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadingCopy:
    """A source opened for reading: one edition's text with all that was collected from it.

    `came` puts the identities of these things in the order in which their words were taken.
    """

    source: Source
    edition: Edition
    text: str
    passages: tuple[Passage, ...]
    evidence: tuple[EvidenceRow, ...]
    recommendations: tuple[RecommendationRow, ...]
    came: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FamilyMembers:
    """A family with every recommendation in it that is in use."""

    family: Family
    rows: tuple[RecommendationRow, ...]


@dataclass(frozen=True, slots=True)
class Materials:
    """All that a note draws on, by identity, so that it can be shown, checked and written.

    `families` are those that the recommendations belong to, with the members that are not cited.
    `printed` is known of editions whose words are here, where the note is about to leave.
    """

    evidence: Mapping[EvidenceId, Evidence] = field(default_factory=dict)
    recommendations: Mapping[RecommendationId, Recommendation] = field(default_factory=dict)
    sources: Mapping[SourceId, Source] = field(default_factory=dict)
    blocks: Mapping[BlockId, Block] = field(default_factory=dict)
    families: Mapping[FamilyId, FamilyMembers] = field(default_factory=dict)
    printed: Mapping[EditionId, PrintedPlaces] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OpenNote:
    """`saved_on` is the ISO time in UTC of the last save; `closed`: the words stay as they are."""

    note: Note
    saved_on: str
    materials: Materials
    closed: bool = False
