"""Sources given back to a reference manager: those of the library, or those a note cites."""

from dataclasses import dataclass
from pathlib import Path

from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.ids import NoteId, SourceId
from briefing_app.domain.note_tray import without_tray
from briefing_app.domain.query import Query
from briefing_app.domain.source import Source
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Shelves, Workspace
from briefing_app.wordfile.document import save_beside
from briefing_app.wordfile.faults import WordFault

EVERYTHING = Query()
REFERENCE_ENDINGS = (".bib", ".ris", ".json")


@dataclass(frozen=True, slots=True)
class ReferenceWish:
    """`ids` are the chosen sources; without any, all that answer the query. With `note`, those
    that it cites."""

    query: Query = EVERYTHING
    ids: tuple[SourceId, ...] = ()
    note: NoteId | None = None


@dataclass(frozen=True, slots=True)
class ReferencesWritten:
    path: Path
    count: int


def write_references(
    workspace: Workspace, wish: ReferenceWish, path: Path
) -> Outcome[ReferencesWritten]:
    """As BibTeX, RIS or CSL JSON, as the ending says; an older file is whole until this is done."""
    from briefing_app.export.references.reference_files import FORMS

    write = FORMS.get(path.suffix.lower())
    if write is None or path.resolve() == workspace.path:
        words = _("The ending of {name} names no list of references; these do: {endings}.")
        endings = ", ".join(REFERENCE_ENDINGS)
        raise CannotWrite(words.format(name=path.name, endings=endings))
    with workspace.reading() as shelves:
        sources = _wanted(shelves, wish)
    if not sources:
        raise CannotWrite(_("There is no source to write."))
    try:
        save_beside(path, write(sources).encode())
    except WordFault as fault:
        raise CannotWrite(str(fault)) from fault
    return Outcome(ReferencesWritten(path, len(sources)))


def _wanted(shelves: Shelves, wish: ReferenceWish) -> tuple[Source, ...]:
    if wish.note is not None:
        note = without_tray(shelves.notes.get(wish.note))
        found = shelves.notes.materials(note).sources.values()
        return tuple(sorted(found, key=lambda source: (source.label.casefold(), source.id)))
    if wish.ids:
        known = shelves.sources.find(wish.ids)
        return tuple(known[each] for each in wish.ids if each in known)
    return tuple(row.source for row in shelves.sources.rows(wish.query))
