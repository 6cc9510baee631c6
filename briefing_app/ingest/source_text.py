"""The text of any file in one shape: its characters to the letter, and the pieces they form."""

from dataclasses import dataclass

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.reference import ReferenceList

Turn = tuple[int, int]
"""A place in the text, and the number of the page that begins there."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters `start` up to `end` that the file itself holds together: a line, a paragraph.

    `kind` is None where the file does not say what the piece is. `apart` says that an empty line
    or a page end stands before it, `indent` how many columns it is moved in. `turns` are the
    places in it where another page begins, each with its number.
    """

    start: int
    end: int
    kind: PassageKind | None = None
    level: int = 0
    label: str = ""
    page: int = 0
    apart: bool = True
    indent: int = 0
    turns: tuple[Turn, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What the file says of itself. `remark` is a sentence on what could not be read of it,
    `quality` one on how far its words can be trusted. `pictures` counts pages that are pictures
    of words as far as one knows, and that could be recognised here.
    """

    title: str = ""
    author: str = ""
    date: str = ""
    remark: str = ""
    quality: str = ""
    body: str = ""
    publisher: str = ""
    address: str = ""
    language: str = ""
    pictures: int = 0


NOTHING_TOLD = Told()


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file inside the file: what is attached to a letter."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class SourceText:
    """Offsets count characters of `text`, in which nothing was changed, added or left out.

    Of a file that is more than its text, `text` is what its reader took out of it.
    `is_cut` says that each piece is a whole paragraph already. A file with `references` is a list
    of documents and none itself.
    """

    text: str
    pieces: tuple[Piece, ...]
    is_cut: bool = False
    told: Told = NOTHING_TOLD
    enclosures: tuple[Enclosure, ...] = ()
    references: ReferenceList | None = None

    def words_of(self, piece: Piece) -> str:
        return self.text[piece.start : piece.end]
