"""What a list of references says becomes sources: with the files it names, or without words yet."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from briefing_app.domain.changes import Changes
from briefing_app.domain.ids import SourceId, new_id
from briefing_app.domain.passage import Passage
from briefing_app.domain.source import Source
from briefing_app.ingest.edition_likeness import is_probable_edition, likeness_of
from briefing_app.ingest.editions import Standing, standing_of
from briefing_app.ingest.first_entry import first_edition, first_guess
from briefing_app.ingest.reading import ReadFile
from briefing_app.ingest.reference import Reference, told_by
from briefing_app.language import _
from briefing_app.operations.coming_words import ComingWords
from briefing_app.operations.edition_offers import EditionOffers
from briefing_app.operations.follow_edition import PlacesFollow
from briefing_app.operations.import_summary import Imported, ImportState
from briefing_app.operations.known_works import KnownWorks
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Shelves, Workspace


def keep_entries(
    workspace: Workspace, known: KnownWorks, within: Path, references: Sequence[Reference]
) -> Outcome[tuple[Imported, ...]]:
    """Works whose words are still to come; what is known already learns what the list says."""
    rows: list[Imported] = []
    changes = Changes()
    with workspace.writing() as shelves:
        for reference in references:
            row = _keep_entry(shelves, known, within, reference)
            rows.append(row.value)
            changes |= row.changes
    return Outcome(tuple(rows), changes)


def keep_attached(
    workspace: Workspace, known: KnownWorks, row: Imported, reference: Reference, read: ReadFile
) -> Outcome[Imported]:
    """A file that was read is an edition of the work that names it. `row` says whence it came."""
    with workspace.writing() as shelves:
        holder = shelves.sources.with_hash(read.file_hash)
        if holder is None:
            return _add_attached(shelves, known, row, reference, read)
        learnt = _learn(shelves, known, holder, reference)
        if standing_of(holder, read.file_hash) is Standing.SAME:
            return Outcome(_here_already(row, learnt.value), learnt.changes)
        given = ComingWords(shelves).give(row.path, learnt.value, read)
    return Outcome(replace(given.value, within=row.within), given.changes | learnt.changes)


def _keep_entry(
    shelves: Shelves, known: KnownWorks, within: Path, reference: Reference
) -> Outcome[Imported]:
    row = Imported(within, ImportState.ADDED, "", within=within)
    identity = known.find(reference)
    if identity is not None:
        learnt = _learn(shelves, known, shelves.sources.get(identity), reference)
        return Outcome(_here_already(row, learnt.value), learnt.changes)
    blank = Source(SourceId(new_id()), reference.title, guessed=frozenset({"language"}))
    source = told_by(blank, reference)
    shelves.sources.add_entries((source,))
    known.add(source)
    sentence = _("{title} was added without words: the list names no file that could be read.")
    told = replace(
        row, sentence=sentence.format(title=source.title), source=source.id, title=source.title
    )
    return Outcome(told, _touched(source))


def _add_attached(
    shelves: Shelves, known: KnownWorks, row: Imported, reference: Reference, read: ReadFile
) -> Outcome[Imported]:
    identity = known.find(reference)
    if identity is not None:
        _add_edition(shelves, before := shelves.sources.get(identity), read)
        after = _learn(shelves, known, before, reference).value
        return Outcome(_edition_told(row, before, after), _touched(after))
    source = told_by(first_guess(read), reference)
    text, edition = read.source_text.text, first_edition(read)
    shelves.sources.add(source, edition, text, read.passages, read.content)
    EditionOffers(shelves).notice(source, edition, read.passages, read.reading.marks)
    known.add(source)
    sentence = _("{title} was added with its words from {name}.")
    return Outcome(_told(row, ImportState.ADDED, sentence, source), _touched(source))


def _add_edition(shelves: Shelves, source: Source, read: ReadFile) -> None:
    number = source.newest.number + 1 if source.newest else 1
    edition = replace(first_edition(read), number=number)
    text = read.source_text.text
    shelves.sources.add_edition(source.id, edition, text, read.passages, read.content)
    shelves.editions.mark(edition.id, read.reading.marks)
    before = source.newest_read
    if before is not None and _is_edition(read, shelves.sources.passages(before.id)):
        PlacesFollow(shelves).follow(before, edition, source.id)


def _is_edition(read: ReadFile, before: Sequence[Passage]) -> bool:
    """A supplement is filed with its work too; no place follows into that."""
    return is_probable_edition(likeness_of(read.passages, before), "", "")


def _edition_told(row: Imported, before: Source, after: Source) -> Imported:
    """The first words of a work, or another edition beside those it has."""
    if before.has_words:
        sentence = _("{title} has {name} as another edition now.")
        return _told(row, ImportState.ADDED, sentence, after)
    return _told(row, ImportState.WORDS_ADDED, _("{title} now has its words from {name}."), after)


def _learn(
    shelves: Shelves, known: KnownWorks, source: Source, reference: Reference
) -> Outcome[Source]:
    after = told_by(source, reference)
    known.add(after)
    if after == source:
        return Outcome(source)
    shelves.sources.change(after)
    return Outcome(after, _touched(after))


def _told(row: Imported, state: ImportState, sentence: str, source: Source) -> Imported:
    words = sentence.format(title=source.title, name=row.path.name)
    return replace(row, state=state, sentence=words, source=source.id, title=source.title)


def _here_already(row: Imported, source: Source) -> Imported:
    return _told(row, ImportState.SAME, _("{title} is in the library already."), source)


def _touched(source: Source) -> Changes:
    return Changes(sources=frozenset({source.id}))
