"""The text of any file in one shape: its characters to the letter, and the pieces they form."""

from dataclasses import dataclass

from briefing_app.domain.passage import PassageKind


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters `start` up to `end` that the file itself holds together: a line, a paragraph.

    `kind` is None where the file does not say what the piece is. `apart` says that an empty line
    or a page end stands before it, `indent` how many columns it is moved in.
    """

    start: int
    end: int
    kind: PassageKind | None = None
    level: int = 0
    label: str = ""
    page: int = 0
    apart: bool = True
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What the file says of itself. `remark` is a sentence on what could not be read of it."""

    title: str = ""
    author: str = ""
    date: str = ""
    remark: str = ""


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
    `is_cut` says that each piece is a whole paragraph already.
    """

    text: str
    pieces: tuple[Piece, ...]
    is_cut: bool = False
    told: Told = NOTHING_TOLD
    enclosures: tuple[Enclosure, ...] = ()

    def words_of(self, piece: Piece) -> str:
        return self.text[piece.start : piece.end]
