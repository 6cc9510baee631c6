"""A document with its author, body and date, its editions, and how it may be used."""

from dataclasses import dataclass
from enum import Enum

from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.imprint import NO_IMPRINT, Imprint
from briefing_app.domain.marking import UNCLASSIFIED, Marking


class SourceKind(Enum):
    REPORT = "report"
    POLICY_PAPER = "policy_paper"
    STATEMENT = "statement"
    ARTICLE = "article"
    BOOK = "book"
    LAW = "law"
    RESOLUTION = "resolution"
    STATISTICS = "statistics"
    MEDIA = "media"
    INTERVIEW = "interview"
    INTERNAL = "internal"
    OTHER = "other"


class Attribution(Enum):
    """Whether a speaker may be named: always, never (Chatham House rule), or not as a source."""

    FREE = "free"
    CHATHAM_HOUSE = "chatham_house"
    NOT_FOR_ATTRIBUTION = "not_for_attribution"


class Reliability(Enum):
    """How far a source can be relied on, by the Admiralty scale; nobody need rate it."""

    NOT_RATED = ""
    COMPLETE = "A"
    USUAL = "B"
    FAIR = "C"
    NOT_USUAL = "D"
    UNRELIABLE = "E"
    CANNOT_BE_JUDGED = "F"


@dataclass(frozen=True, slots=True)
class Edition:
    """One reading of a source: the file it came from, by hash; its words may still be to come.

    `came_from` names the source it was before it became an edition of this one.
    """

    id: EditionId
    number: int
    file_name: str
    file_hash: str
    characters: int
    has_words: bool
    read_on: str = ""
    came_from: SourceId | None = None

    @property
    def has_pages(self) -> bool:
        """By its name a file that consists of pages, and it is here."""
        return self.has_words and self.file_name.lower().endswith(".pdf")


@dataclass(frozen=True, slots=True)
class Source:
    """`guessed` names the fields that the program guessed and nobody has confirmed.

    `body` stands behind the document, `publisher` brought it out. `joined_to` names the source
    that this one has become an edition of. `imprint` is what else a reference to it tells.
    """

    id: SourceId
    title: str
    short_title: str = ""
    author: str = ""
    body: str = ""
    date: str = ""
    kind: SourceKind = SourceKind.OTHER
    language: str = "en"
    attribution: Attribution = Attribution.FREE
    text_quality: str = ""
    address: str = ""
    remark: str = ""
    marking: Marking = UNCLASSIFIED
    in_confidence: bool = False
    guessed: frozenset[str] = frozenset()
    editions: tuple[Edition, ...] = ()
    set_aside: bool = False
    publisher: str = ""
    reliability: Reliability = Reliability.NOT_RATED
    joined_to: SourceId | None = None
    imprint: Imprint = NO_IMPRINT

    @property
    def newest(self) -> Edition | None:
        return max(self.editions, key=lambda edition: edition.number, default=None)

    @property
    def has_words(self) -> bool:
        return any(edition.has_words for edition in self.editions)

    @property
    def newest_read(self) -> Edition | None:
        """The newest edition whose words are here."""
        read = (edition for edition in self.editions if edition.has_words)
        return max(read, key=lambda edition: edition.number, default=None)

    def edition(self, wanted: EditionId) -> Edition | None:
        return next((edition for edition in self.editions if edition.id == wanted), None)

    @property
    def label(self) -> str:
        """The short title for lists and pinpoints."""
        return self.short_title or self.title
