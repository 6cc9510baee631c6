"""The words that an entry of the catalogue waited for have come."""

from pathlib import Path

from briefing_app.domain.changes import Changes
from briefing_app.domain.source import Source
from briefing_app.ingest.editions import edition_of
from briefing_app.ingest.first_entry import first_edition
from briefing_app.ingest.reading import ReadFile
from briefing_app.language import ngettext
from briefing_app.operations.import_summary import Imported, ImportState
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Shelves


class ComingWords:
    """The entry was here before its document; every pinpoint now proves itself by its seal."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def give(self, path: Path, known: Source, read: ReadFile) -> Outcome[Imported]:
        edition = edition_of(known, read.file_hash) or first_edition(read)
        text = read.source_text.text
        bound, lost = self._shelves.sources.give_words(
            edition.id, text, read.passages, read.content
        )
        evidence = self._shelves.evidence.of_edition(edition.id)
        recommendations = self._shelves.recommendations.of_edition(edition.id)
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
