"""A file that was read as a source of its own: what was guessed of it, and its first edition."""

from datetime import UTC, datetime

from briefing_app.domain.ids import EditionId, SourceId, new_id
from briefing_app.domain.imprint import Imprint
from briefing_app.domain.source import Edition, Source
from briefing_app.ingest.reading import ReadFile


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
        imprint=Imprint(number=guess.number),
    )


def first_edition(read: ReadFile) -> Edition:
    today = datetime.now(UTC).isoformat(timespec="seconds")
    length = len(read.source_text.text)
    return Edition(
        EditionId(new_id()), 1, read.name, read.file_hash, length, has_words=True, read_on=today
    )
