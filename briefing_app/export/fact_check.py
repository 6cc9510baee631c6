"""The copy for the desk that checks: each statement with the exact words it rests on."""

from collections.abc import Iterator

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.handling import speaker_told, without_speakers
from briefing_app.domain.ids import EvidenceId, RecommendationId
from briefing_app.domain.names import name_of
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.domain.quotation import Seal
from briefing_app.domain.text import Citation, CitedKind, Paragraph
from briefing_app.export.body_plan import plain_heading
from briefing_app.export.planned import Numbered, PlannedBlock, PlannedParagraph, PlannedWords, Role
from briefing_app.export.references import References
from briefing_app.export.typography import typeset
from briefing_app.language import words_for


def fact_check(note: Note, materials: Materials, references: References) -> Iterator[PlannedBlock]:
    """Section by section, every paragraph that cites: its words, then the words of each source.

    The source's words are exact but for line ends and page ends, which become spaces, and for
    speakers who may not be named.
    """
    number = 0
    for section in note.sections:
        cited = [
            paragraph
            for element in section.body
            for paragraph in _paragraphs(element)
            if paragraph.citations
        ]
        if cited and section.heading:
            yield plain_heading(section.heading, note.language)
        for paragraph in cited:
            number += 1
            yield _statement(paragraph, note, number)
            for citation in paragraph.citations:
                yield from _proof(citation, note, materials, references)


def _paragraphs(element: object) -> Iterator[Paragraph]:
    if isinstance(element, Paragraph):
        yield element
        return
    for row in getattr(element, "rows", ()):
        yield from row


def _statement(paragraph: Paragraph, note: Note, number: int) -> PlannedParagraph:
    language = paragraph.language or note.language
    words = typeset((PlannedWords(paragraph.text),), language)
    numbered = Numbered(f"{number}.", 0)
    return PlannedParagraph(
        Role.POINT, words, language, numbered=numbered, citations=paragraph.citations
    )


def _proof(
    citation: Citation, note: Note, materials: Materials, references: References
) -> Iterator[PlannedParagraph]:
    source, _place = references.where(citation)
    language = source.language if source else note.language
    excerpt = _excerpt(citation, materials)
    if excerpt and excerpt.words:
        shown = without_speakers(excerpt, source, _speaker(citation, materials))
        words = (PlannedWords(" ".join(shown.split())),)
        yield PlannedParagraph(Role.QUOTATION, words, language)
    said = (
        references.place_words(citation),
        _spoken(citation, note, materials),
        _dated(citation, note, materials),
        _seal(excerpt),
    )
    remark = (PlannedWords("; ".join(filter(None, said))),)
    yield PlannedParagraph(Role.REMARK, typeset(remark, note.language), note.language)


def _excerpt(citation: Citation, materials: Materials) -> Excerpt | None:
    if citation.kind is CitedKind.EVIDENCE:
        evidence = materials.evidence.get(EvidenceId(citation.target))
        return evidence.excerpt if evidence else None
    asked = materials.recommendations.get(RecommendationId(citation.target))
    return asked.excerpt if asked else None


def _speaker(citation: Citation, materials: Materials) -> str:
    evidence = materials.evidence.get(EvidenceId(citation.target))
    return evidence.speaker if evidence and citation.kind is CitedKind.EVIDENCE else ""


def _spoken(citation: Citation, note: Note, materials: Materials) -> str:
    """Who said it, as far as that may be told."""
    if citation.kind is not CitedKind.EVIDENCE:
        return ""
    _ = words_for(note.language).gettext
    evidence = materials.evidence.get(EvidenceId(citation.target))
    source = materials.sources.get(evidence.source_id) if evidence and evidence.source_id else None
    speaker = speaker_told(evidence, source) if evidence else ""
    return _("said by {speaker}").format(speaker=speaker) if speaker else ""


def _dated(citation: Citation, note: Note, materials: Materials) -> str:
    """For which day, month or year the statement holds."""
    _ = words_for(note.language).gettext
    day = ""
    if citation.kind is CitedKind.EVIDENCE:
        evidence = materials.evidence.get(EvidenceId(citation.target))
        day = evidence.as_of if evidence else ""
    else:
        asked = materials.recommendations.get(RecommendationId(citation.target))
        day = asked.date if asked else ""
    words = date_in_words(day, note.language)
    return _("as of {date}").format(date=words) if words else ""


def _seal(excerpt: Excerpt | None) -> str:
    """How the words stand to their source, in the officer's language: this copy stays in house."""
    return name_of(excerpt.standing if excerpt else Seal.OWN_WORDS)
