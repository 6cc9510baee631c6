"""What will be written, as plain values: everything resolved, ordered and numbered."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import PlacedBlock
from briefing_app.domain.text import Citation


class Role(Enum):
    """What a paragraph is for; the Word file has a style for each."""

    DRAFT = "draft"
    DEPARTMENT = "department"
    TITLE = "title"
    PURPOSE = "purpose"
    FIELD = "field"
    HEADING = "heading"
    BODY = "body"
    POINT = "point"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTATION = "quotation"
    CHOICE = "choice"
    SIGNATURE = "signature"
    SIGNATORY = "signatory"
    CLOSING = "closing"
    SOURCE = "source"
    REMARK = "remark"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class PlannedWords:
    """Words in one look; `language` is empty where it is the paragraph's own.

    `raised` words stand small and above the line; `remarks` are the numbers of those about them.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    language: str = ""
    raised: bool = False
    remarks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The raised number of a footnote; `joined` where one stands directly before it."""

    number: int
    joined: bool = False


@dataclass(frozen=True, slots=True)
class SourceMark:
    """A number in brackets that leads to an entry of the list of sources.

    `bound`: words stand before it, and no line may begin between them and it.
    """

    number: int
    bound: bool = False

    @property
    def shown(self) -> str:
        """With the space that does not break, which is its own: raised as it is, it is narrow."""
        return f"\u00a0[{self.number}]" if self.bound else f"[{self.number}]"


Piece = PlannedWords | NoteMark | SourceMark


@dataclass(frozen=True, slots=True)
class Numbered:
    """`shown` is what a reader sees ("2.", "(a)"); `list` tells the lists of a note apart from 1.

    List 0 is the one of paragraphs numbered through the whole note, list -1 that of the twin behind
    it. `level` counts from 0.
    """

    shown: str
    list: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class PlannedParagraph:
    """`label` stands before the words ("To:"); `level` is a heading's or a bullet's.

    `identity` and `citations` tell where the words came from; both are empty for words that are
    not the note's own. `is_section`: the identity is a section's. `new_page` begins a page.
    `landscape`: it stands on a page that is turned, together with its neighbours that are.
    `held`: no page ends between it and what follows.
    """

    role: Role
    pieces: tuple[Piece, ...]
    language: str
    label: str = ""
    level: int = 0
    numbered: Numbered | None = None
    identity: str = ""
    is_section: bool = False
    citations: tuple[Citation, ...] = ()
    placement: str = ""
    new_page: bool = False
    landscape: bool = False
    held: bool = False
    remarks: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The words alone, as they will be read, without footnote marks."""
        return text_of(self.pieces)


@dataclass(frozen=True, slots=True)
class PlannedTable:
    """`label` is the word for a table; `summary` is spoken to those who cannot see it."""

    identity: str
    label: str
    number: int
    caption: tuple[Piece, ...]
    summary: str
    rows: tuple[tuple[PlannedParagraph, ...], ...]
    language: str
    placement: str = ""
    landscape: bool = False

    @property
    def title(self) -> str:
        words = text_of(self.caption)
        return f"{self.label} {self.number}. {words}" if words else f"{self.label} {self.number}"


PlannedBlock = PlannedParagraph | PlannedTable


@dataclass(frozen=True, slots=True)
class PlannedFootnote:
    number: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class PlannedRemark:
    """A remark of a copy for review, in lines. `on` is an ISO time in UTC, or empty."""

    number: int
    author: str
    lines: tuple[str, ...]
    on: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class NotePlan:
    """A whole document. Blocks are in the order of the page: head, body, closing, annexes, the
    tables that go with it, sources, and the note in the other language.

    `page_words` is the foot of a page with `{page}` and `{pages}`; `fields` are the values for a
    template's own fields; `day` is an ISO day or empty. `twin` is the note in the other language
    whose blocks are `twin_blocks`. `uncounted` are the identities of what no template's own numbers
    count: the headings of annexes.
    """

    note: NoteId
    language: str
    title: str
    subject: str
    author: str
    marking: str
    number: str
    day: str
    page_words: str
    head: tuple[PlannedParagraph, ...] = ()
    body: tuple[PlannedBlock, ...] = ()
    closing: tuple[PlannedParagraph, ...] = ()
    annexes: tuple[PlannedBlock, ...] = ()
    sources: tuple[PlannedParagraph, ...] = ()
    footnotes: tuple[PlannedFootnote, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    placed: tuple[PlacedBlock, ...] = field(default=())
    line_numbers: bool = False
    remarks: tuple[PlannedRemark, ...] = ()
    tables: tuple[PlannedBlock, ...] = ()
    twin: str = ""
    twin_language: str = ""
    twin_blocks: tuple[PlannedBlock, ...] = ()
    uncounted: frozenset[str] = frozenset()
    look: str = "memorandum"
    """The Word file of ours that gives it its type, where no template is chosen."""
    comes_home: bool = True
    """Whether the file remembers where its words came from; what leaves the house tells nothing."""

    @property
    def text_blocks(self) -> tuple[PlannedBlock, ...]:
        """Everything behind the head."""
        return (*self.body, *self.closing, *self.blocks_behind)

    @property
    def blocks_behind(self) -> tuple[PlannedBlock, ...]:
        """What follows the note itself, and all that a template says below it."""
        return (*self.annexes, *self.tables, *self.sources, *self.twin_blocks)

    @property
    def blocks(self) -> tuple[PlannedBlock, ...]:
        return (*self.head, *self.text_blocks)


def text_of(pieces: tuple[Piece, ...]) -> str:
    """The words of the pieces; a source's mark is part of them, a footnote's is not."""
    return "".join(_shown(pieces))


def _shown(pieces: tuple[Piece, ...]) -> Iterator[str]:
    for piece in pieces:
        match piece:
            case PlannedWords():
                yield piece.text
            case SourceMark():
                yield piece.shown
            case NoteMark():
                yield ""


def paragraphs_in(blocks: tuple[PlannedBlock, ...]) -> Iterator[PlannedParagraph]:
    """Every paragraph in reading order, the cells of tables included."""
    for block in blocks:
        if isinstance(block, PlannedParagraph):
            yield block
        else:
            for row in block.rows:
                yield from row
