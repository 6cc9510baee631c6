"""A document with its author, body and date, its editions, and how it may be used."""

from dataclasses import dataclass
from enum import Enum

from briefing_app.domain.ids import EditionId, SourceId
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


@dataclass(frozen=True, slots=True)
class Edition:
    """One reading of a source: the file it came from, by hash; its words may still be to come."""

    id: EditionId
    number: int
    file_name: str
    file_hash: str
    characters: int
    has_words: bool
    read_on: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """`guessed` names the fields that the program guessed and nobody has confirmed."""

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

    @property
    def newest(self) -> Edition | None:
        return max(self.editions, key=lambda edition: edition.number, default=None)

    @property
    def has_words(self) -> bool:
        return any(edition.has_words for edition in self.editions)

    @property
    def label(self) -> str:
        """The short title for lists and pinpoints."""
        return self.short_title or self.title
