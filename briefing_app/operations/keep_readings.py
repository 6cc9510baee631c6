"""A file that was read is kept: as a new source, or as the words that an entry waited for."""

from datetime import UTC, datetime
from pathlib import Path

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import CannotRead
from briefing_app.domain.ids import EditionId, SourceId, new_id
from briefing_app.domain.source import Edition, Source
from briefing_app.ingest.editions import Standing, edition_of, standing_of
from briefing_app.ingest.reading import ReadFile
from briefing_app.language import _, ngettext
from briefing_app.operations.edition_offers import EditionOffers
from briefing_app.operations.import_summary import Imported, ImportState
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Shelves, Workspace


def keep_reading(
    workspace: Workspace, path: Path, read: ReadFile | CannotRead
) -> Outcome[Imported]:
    if isinstance(read, CannotRead):
        refused = ImportState.REFUSED
        return Outcome(Imported(path, refused, read.sentence, remedy=read.remedy))
    with workspace.writing() as shelves:
        known = shelves.sources.with_hash(read.file_hash)
        match standing_of(known, read.file_hash):
            case Standing.NEW:
                return _add(shelves, path, read)
            case Standing.WORDS_TO_COME if known:
                return give_words(shelves, path, known, read)
    return _same(path, known)


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
    offer = EditionOffers(shelves).notice(source, edition, read.passages)
    if offer is not None:
        sentence = f"{sentence} {offer.in_words(shelves.sources.get(offer.other).label)}"
    told = Imported(path, ImportState.ADDED, sentence, source.id, source.title, offer=offer)
    return Outcome(told, Changes(sources=frozenset({source.id})))


def give_words(shelves: Shelves, path: Path, known: Source, read: ReadFile) -> Outcome[Imported]:
    """The entry was here before its document; every pinpoint now proves itself by its seal."""
    edition = edition_of(known, read.file_hash) or first_edition(read)
    text = read.source_text.text
    bound, lost = shelves.sources.give_words(edition.id, text, read.passages, read.content)
    evidence = shelves.evidence.of_edition(edition.id)
    recommendations = shelves.recommendations.of_edition(edition.id)
    changes = Changes(
        sources=frozenset({known.id}),
        evidence=frozenset(row.evidence.id for row in evidence),
        recommendations=frozenset(row.recommendation.id for row in recommendations),
    )
    sentence = _words_came(known.title, bound, lost)
    told = Imported(path, ImportState.WORDS_ADDED, sentence, known.id, known.title, bound, lost)
    return Outcome(told, changes)


def _words_came(title: str, bound: int, lost: int) -> str:
    came = ngettext(
        "{title} now has its words; {bound} place was found and proved.",
        "{title} now has its words; {bound} places were found and proved.",
        bound,
    ).format(title=title, bound=bound)
    if not lost:
        return came
    missed = ngettext(
        "{lost} place did not fit and says so.", "{lost} places did not fit and say so.", lost
    ).format(lost=lost)
    return f"{came} {missed}"


def first_guess(read: ReadFile) -> Source:
    guess = read.reading.guess
    return Source(
        SourceId(new_id()),
        guess.title,
        author=guess.author,
        body=guess.body,
        date=guess.date,
        kind=guess.kind,
        language=guess.language,
        publisher=guess.publisher,
        address=guess.address,
        text_quality=read.source_text.told.quality,
        guessed=guess.guessed,
    )


def first_edition(read: ReadFile) -> Edition:
    today = datetime.now(UTC).isoformat(timespec="seconds")
    length = len(read.source_text.text)
    return Edition(
        EditionId(new_id()), 1, read.name, read.file_hash, length, has_words=True, read_on=today
    )
