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
class SourceText:
    """Offsets count characters of `text`, in which nothing was changed, added or left out."""

    text: str
    pieces: tuple[Piece, ...]

    def words_of(self, piece: Piece) -> str:
        return self.text[piece.start : piece.end]
