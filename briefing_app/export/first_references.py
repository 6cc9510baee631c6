"""The first references of a note, to be looked at before it leaves."""

from itertools import islice

from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.export.options import ExportOptions
from briefing_app.export.planned import Role, text_of
from briefing_app.export.references.references import References

_SHOWN = 3


def first_references(
    note: Note, materials: Materials, options: ExportOptions, most: int = _SHOWN
) -> tuple[str, ...]:
    """As notes, as brackets or as lines of the list, whichever the form of citations prints."""
    cited = tuple(islice(note.citations(), most))
    references = References(note, materials, options.citations, options.style)
    marks = [references.marks((citation,)) for citation in cited]
    match options.citations:
        case "none":
            return ()
        case "in-text":
            return tuple(text_of(pieces).strip() for pieces in marks)
        case "footnotes":
            return tuple(text_of(each.pieces) for each in references.footnotes)
        case _:
            listed = (line for line in references.listed() if line.role is Role.SOURCE)
            return tuple(f"{line.label} {line.text}" for line in listed)
