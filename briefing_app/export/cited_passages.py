"""The words that a citation relies on, as they go behind the note for its readers."""

from collections.abc import Iterator, Sequence

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.quotation import Seal
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Source
from briefing_app.export.annex_standing import exact_words
from briefing_app.export.planned import PlannedParagraph, PlannedWords, Role
from briefing_app.language import words_for


def passages_of(
    things: Sequence[Evidence | Recommendation], source: Source, language: str
) -> Iterator[PlannedParagraph]:
    """Each passage once, in the source's own words; where they are not to be had it is said why."""
    told: set[str] = set()
    for thing in things:
        paragraph = _passage(thing, source, language)
        if paragraph.text not in told:
            told.add(paragraph.text)
            yield paragraph


def _passage(thing: Evidence | Recommendation, source: Source, language: str) -> PlannedParagraph:
    _ = words_for(language).gettext
    excerpt = thing.excerpt
    if excerpt and excerpt.standing is Seal.SOURCE_CHANGED:
        said = _("The source has changed since this passage was taken.")
        return PlannedParagraph(Role.REMARK, (PlannedWords(said),), language)
    words = exact_words(thing, source, language)
    if not words.exact:
        return PlannedParagraph(Role.REMARK, (PlannedWords(words.words),), language)
    return PlannedParagraph(
        Role.QUOTATION, (PlannedWords(words.words),), words.language or language
    )
