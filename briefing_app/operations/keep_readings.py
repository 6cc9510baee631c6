"""A file that was read is kept: as a new source, or as the words that an entry waited for."""

from pathlib import Path

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import CannotRead, Remedy
from briefing_app.domain.source import Source
from briefing_app.ingest.editions import Standing, standing_of
from briefing_app.ingest.first_entry import first_edition, first_guess
from briefing_app.ingest.reading import ReadFile
from briefing_app.language import _, ngettext
from briefing_app.operations.coming_words import ComingWords
from briefing_app.operations.edition_offers import EditionOffers
from briefing_app.operations.file_offers import FileOffers
from briefing_app.operations.import_summary import Imported, ImportState
from briefing_app.operations.outcome import Outcome
from briefing_app.operations.recognise_pages import PicturePages
from briefing_app.storage.workspace import Shelves, Workspace


def keep_reading(
    workspace: Workspace, path: Path, read: ReadFile | CannotRead, *, recognised: bool = False
) -> Outcome[Imported]:
    """`recognised`: pages that are pictures were read too, also those of a file that is here."""
    if isinstance(read, CannotRead):
        refused = ImportState.REFUSED
        return Outcome(Imported(path, refused, read.sentence, remedy=read.remedy))
    with workspace.writing() as shelves:
        known = shelves.sources.with_hash(read.file_hash)
        match standing_of(known, read.file_hash):
            case Standing.NEW:
                return _add(shelves, path, read)
            case Standing.WORDS_TO_COME if known:
                return ComingWords(shelves).give(path, known, read)
        if recognised and known:
            return _with_pages(shelves, path, known, read)
    return _same(path, known)


def _with_pages(shelves: Shelves, path: Path, known: Source, read: ReadFile) -> Outcome[Imported]:
    """The words of its pictures, where they were not here yet."""
    edition = next(each for each in known.editions if each.file_hash == read.file_hash)
    outcome = PicturePages(shelves).put_in(edition.id, read)
    if not outcome.value.pages:
        return _same(path, known)
    state, found = ImportState.WORDS_ADDED, outcome.value
    return Outcome(Imported(path, state, found.sentence, known.id, known.title), outcome.changes)


def _same(path: Path, known: Source | None) -> Outcome[Imported]:
    title = known.title if known else path.name
    sentence = _("{title} is in the library already.").format(title=title)
    source = known.id if known else None
    return Outcome(Imported(path, ImportState.SAME, sentence, source, title))


def _add(shelves: Shelves, path: Path, read: ReadFile) -> Outcome[Imported]:
    source, edition = first_guess(read), first_edition(read)
    text = read.source_text.text
    shelves.sources.add(source, edition, text, read.passages, read.content)
    sentence = ngettext(
        "{title} was added with {count} paragraph.",
        "{title} was added with {count} paragraphs.",
        len(read.passages),
    ).format(title=source.title, count=len(read.passages))
    remark = read.source_text.told.remark
    sentence = f"{sentence} {remark}" if remark else sentence
    offer = EditionOffers(shelves).notice(source, edition, read.passages, read.reading.marks)
    offer = FileOffers(shelves).notice(source, text) or offer
    if offer is not None:
        sentence = f"{sentence} {offer.in_words(shelves.sources.get(offer.other).label)}"
    remedy = Remedy.RECOGNISE if read.source_text.told.pictures else None
    told = Imported(
        path, ImportState.ADDED, sentence, source.id, source.title, remedy=remedy, offer=offer
    )
    return Outcome(told, Changes(sources=frozenset({source.id})))
