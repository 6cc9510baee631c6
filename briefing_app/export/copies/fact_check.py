"""The copy for the desk that checks: each statement with the exact words it rests on."""

from collections.abc import Iterator
from dataclasses import replace

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.figure import counted_figures
from briefing_app.domain.figure_tie import amount_shown, tie_of, tied_as_written_in
from briefing_app.domain.handling import speaker_told, without_speakers
from briefing_app.domain.ids import EvidenceId, RecommendationId
from briefing_app.domain.names import name_in
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.domain.quotation import Seal
from briefing_app.domain.source import Attribution, Source
from briefing_app.domain.text import Citation, CitedKind, Element, Paragraph, Run, Words, tidy
from briefing_app.export.body_plan import plain_heading
from briefing_app.export.planned import Numbered, PlannedBlock, PlannedParagraph, PlannedWords, Role
from briefing_app.export.references.references import References
from briefing_app.export.typography import typeset
from briefing_app.language import words_for

_ENDS = (".", "!", "?", ";")


def fact_check(note: Note, materials: Materials, references: References) -> Iterator[PlannedBlock]:
    """Section by section, each paragraph or line of a table that cites or gives a figure: its words
    with the figures in bold, then for each source its words, the place, the date, the figure tied,
    and where to look.

    The source's words are exact but for line ends and page ends, which become spaces, and for
    speakers who may not be named.
    """
    number = 0
    for section in note.sections:
        checked = [
            statement
            for element in section.body
            for statement in _statements(element, note.language)
            if statement.citations or _gives_figures(statement)
        ]
        if checked and section.heading:
            yield plain_heading(section.heading, note.language)
        for paragraph in checked:
            number += 1
            yield _statement(paragraph, note, number)
            if not paragraph.citations:
                yield _unproved(note)
            for citation in paragraph.citations:
                yield from _proof(citation, note, materials, references)


def _statements(element: Element, language: str) -> Iterator[Paragraph]:
    """A paragraph, or the lines of a table, each cell behind the head of its column."""
    if isinstance(element, Paragraph):
        yield from tied_as_written_in((element,), language)
        return
    heads = [cell.text.strip() for cell in element.rows[0]] if element.rows else []
    for at, row in enumerate(element.rows):
        line = tied_as_written_in(row, language)
        yield _in_one(line, heads if at else [""] * len(line))


def _in_one(line: tuple[Paragraph, ...], heads: list[str]) -> Paragraph:
    runs: list[Run] = []
    said = ""
    for cell, head in zip(line, heads, strict=False):
        if cell.runs:
            between = " " if said.endswith(_ENDS) else "; "
            runs += [Words(between if runs else ""), Words(f"{head}: " if head else ""), *cell.runs]
            said = cell.text.rstrip()
    return replace(line[0], runs=tidy(runs))


def _gives_figures(paragraph: Paragraph) -> bool:
    return next(counted_figures(paragraph.text), None) is not None


def _statement(paragraph: Paragraph, note: Note, number: int) -> PlannedParagraph:
    language = paragraph.language or note.language
    words = typeset(tuple(_with_figures_bold(paragraph.text)), language)
    numbered = Numbered(f"{number}.", 0)
    return PlannedParagraph(
        Role.POINT, words, language, numbered=numbered, citations=paragraph.citations
    )


def _with_figures_bold(text: str) -> Iterator[PlannedWords]:
    """The figures are what is checked first."""
    at = 0
    for place in counted_figures(text):
        yield PlannedWords(text[at : place.start])
        yield PlannedWords(text[place.start : place.end], bold=True)
        at = place.end
    yield PlannedWords(text[at:])


def _unproved(note: Note) -> PlannedParagraph:
    _ = words_for(note.language).gettext
    words = (PlannedWords(_("No source is cited.")),)
    return PlannedParagraph(Role.REMARK, words, note.language)


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
        _tied(citation, note, materials),
        _seal(excerpt, note),
    )
    remark = (PlannedWords("; ".join(filter(None, said))), *_where_to_look(source, excerpt, note))
    yield PlannedParagraph(Role.REMARK, typeset(remark, note.language), note.language)


def _tied(citation: Citation, note: Note, materials: Materials) -> str:
    """The figure that the evidence gave when it was cited, and the one it gives now."""
    if not citation.value:
        return ""
    _ = words_for(note.language).gettext
    said = _("figure {figure}").format(figure=amount_shown(citation.value, note.language))
    evidence = materials.evidence.get(EvidenceId(citation.target))
    now = tie_of(evidence) if evidence else ""
    if not now or now == citation.value:
        return said
    later = _("the library now gives {figure}")
    return f"{said}, {later.format(figure=amount_shown(now, note.language))}"


def _where_to_look(
    source: Source | None, excerpt: Excerpt | None, note: Note
) -> Iterator[PlannedWords]:
    """The file that was read, and the address, of a source that may be named."""
    if source is None or source.attribution is Attribution.NOT_FOR_ATTRIBUTION:
        return
    _ = words_for(note.language).gettext
    edition = source.edition(excerpt.edition_id) if excerpt else None
    if edition and edition.file_name:
        yield PlannedWords("; " + _("file {name}").format(name=edition.file_name))
    if source.address:
        yield PlannedWords("; ")
        yield PlannedWords(source.address, link=source.address)


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


def _seal(excerpt: Excerpt | None, note: Note) -> str:
    """How the words stand to their source."""
    return name_in(excerpt.standing if excerpt else Seal.OWN_WORDS, note.language)
