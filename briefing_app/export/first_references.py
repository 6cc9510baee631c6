"""The first references of a note, to be looked at before it leaves."""

from itertools import islice

from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.export.options import ExportOptions
from briefing_app.export.planned import Piece, PlannedWords, Role
from briefing_app.export.references import References

SaidWords = tuple[tuple[str, bool], ...]
"""A line as words with whether they are in italics."""

_SHOWN = 3


def first_references(
    note: Note, materials: Materials, options: ExportOptions, most: int = _SHOWN
) -> tuple[SaidWords, ...]:
    """As notes, as brackets or as lines of the list, whichever the form of citations prints."""
    cited = tuple(islice(note.citations(), most))
    references = References(note, materials, options.citations, options.style)
    marks = [references.marks((citation,)) for citation in cited]
    match options.citations:
        case "none":
            return ()
        case "in-text":
            return tuple(_said(pieces) for pieces in marks)
        case "footnotes":
            return tuple(_said(each.pieces) for each in references.footnotes)
        case _:
            return _entries(references)


def _entries(references: References) -> tuple[SaidWords, ...]:
    listed = (line for line in references.listed() if line.role is Role.SOURCE)
    return tuple(((f"{line.label} ", False), *_said(line.pieces)) for line in listed)


def _said(pieces: tuple[Piece, ...]) -> SaidWords:
    return tuple((piece.text, piece.italic) for piece in pieces if isinstance(piece, PlannedWords))
