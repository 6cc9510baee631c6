"""What each citation of a note becomes: a footnote, a number in a list, words in brackets."""

import unicodedata
from collections import Counter

from briefing_app.domain.citation import number_citations
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EvidenceId, RecommendationId, SourceId
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.domain.source import Attribution, Source
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.export.options import Citations
from briefing_app.export.planned import (
    NoteMark,
    Piece,
    PlannedFootnote,
    PlannedParagraph,
    PlannedWords,
    Role,
    SourceMark,
    text_of,
)
from briefing_app.export.reference_style import (
    NOWHERE,
    Line,
    Place,
    locator,
    reference_line,
    reference_style,
)
from briefing_app.language import words_for

Where = tuple[Source | None, Place]


class References:
    """The references of one note, made in reading order."""

    def __init__(self, note: Note, materials: Materials, form: Citations) -> None:
        self._language = note.language
        self._materials = materials
        self._form = form
        self._numbers = number_citations(note)
        sources = (self.where(citation)[0] for citation in note.citations())
        self._times = Counter(source.id for source in sources if source)
        self._last: Where | None = None
        self._met: dict[SourceId, Source] = {}
        self._entries: dict[object, tuple[Piece, ...]] = {}
        self._footnotes: list[PlannedFootnote] = []

    @property
    def footnotes(self) -> tuple[PlannedFootnote, ...]:
        return tuple(self._footnotes)

    def marks(self, group: tuple[Citation, ...]) -> tuple[Piece, ...]:
        """What stands in the text for citations that follow each other directly."""
        match self._form:
            case "footnotes":
                return tuple(self._footnote(c, joined=at > 0) for at, c in enumerate(group))
            case "annex":
                return tuple(dict.fromkeys(self._entry(citation) for citation in group))
            case "in-text":
                named = dict.fromkeys(self.place_words(citation) for citation in group)
                return (PlannedWords(f" ({'; '.join(named)})"),)
            case "none":
                return ()

    def listed(self) -> tuple[PlannedParagraph, ...]:
        """The list of sources under its heading; nothing where nothing is cited."""
        lines = self._numbered_lines() if self._form == "annex" else self._sorted_lines()
        if self._form == "none" or not lines:
            return ()
        _ = words_for(self._language).gettext
        title = PlannedWords(_("Sources cited"))
        heading = PlannedParagraph(Role.HEADING, (title,), self._language, level=1)
        return (heading, *lines)

    def where(self, citation: Citation) -> Where:
        """The source that a citation leads to, as far as it may be named, and the place in it."""
        excerpt, number = self._excerpt(citation)
        source = self._materials.sources.get(excerpt.source_id) if excerpt else None
        if excerpt is None or source is None:
            return None, NOWHERE
        return source, Place(number, excerpt.paragraph, excerpt.page)

    def place_words(self, citation: Citation) -> str:
        """The source's short title and the place, as in brackets in the text."""
        source, place = self.where(citation)
        if source is None or not _may_be_named(source):
            return self._without_source(citation, source).rstrip(".")
        self._met[source.id] = source
        said = (source.label, locator(place, reference_style(self._language)))
        return ", ".join(filter(None, said))

    def _excerpt(self, citation: Citation) -> tuple[Excerpt | None, str]:
        if citation.kind is CitedKind.EVIDENCE:
            evidence = self._materials.evidence.get(EvidenceId(citation.target))
            return (evidence.excerpt, "") if evidence else (None, "")
        asked = self._materials.recommendations.get(RecommendationId(citation.target))
        return (asked.excerpt, asked.number) if asked else (None, "")

    def _footnote(self, citation: Citation, *, joined: bool) -> NoteMark:
        number = self._numbers[citation.id]
        self._footnotes.append(PlannedFootnote(number, self._note_line(citation)))
        return NoteMark(number, joined)

    def _note_line(self, citation: Citation) -> tuple[Piece, ...]:
        """In full the first time, briefly later, and "Ibid." directly after the same source."""
        source, place = self.where(citation)
        if source is None or not _may_be_named(source):
            self._last = None
            return (PlannedWords(self._without_source(citation, source)),)
        style = reference_style(self._language)
        line = style.short if source.id in self._met else self._first(source)
        if self._last and self._last[0] == source:
            line = style.same[:1] if self._last[1] == place else style.same
        self._met[source.id] = source
        self._last = (source, place)
        return reference_line(line, source, self._language, place)

    def _first(self, source: Source) -> Line:
        """In full; the short title is announced where the source will be cited again by it."""
        line = reference_style(self._language).first
        again = self._times[source.id] > 1 and source.label != source.title
        return line if again else tuple(part for part in line if part != "{hereafter}")

    def _entry(self, citation: Citation) -> SourceMark:
        """One entry for each place: in full for the first place in a source, then briefly."""
        source, place = self.where(citation)
        if source is None or not _may_be_named(source):
            said = self._without_source(citation, source)
            return self._numbered(said, (PlannedWords(said),))
        line = reference_style(self._language).short
        if source.id not in self._met:
            line = _with_remark(self._first(source), source, self._language, "{locator}")
        mark = self._numbered(
            (source.id, place), reference_line(line, source, self._language, place)
        )
        self._met[source.id] = source
        return mark

    def _numbered(self, key: object, entry: tuple[Piece, ...]) -> SourceMark:
        if key not in self._entries:
            self._entries[key] = entry
        return SourceMark(list(self._entries).index(key) + 1)

    def _without_source(self, citation: Citation, source: Source | None) -> str:
        _ = words_for(self._language).gettext
        if source is not None:
            return _("Source on file; not for attribution.")
        known: object = (
            self._materials.evidence.get(EvidenceId(citation.target))
            if citation.kind is CitedKind.EVIDENCE
            else self._materials.recommendations.get(RecommendationId(citation.target))
        )
        return _("No source recorded.") if known else _("Source missing from the library.")

    def _numbered_lines(self) -> tuple[PlannedParagraph, ...]:
        return tuple(
            PlannedParagraph(Role.SOURCE, pieces, self._language, label=f"[{number}]")
            for number, pieces in enumerate(self._entries.values(), start=1)
        )

    def _sorted_lines(self) -> tuple[PlannedParagraph, ...]:
        language = self._language
        lines = sorted(
            (reference_line(_listed(s, language), s, language) for s in self._met.values()),
            key=_alphabetical,
        )
        return tuple(PlannedParagraph(Role.SOURCE, pieces, language) for pieces in lines)


def _listed(source: Source, language: str) -> Line:
    return _with_remark(reference_style(language).listed, source, language, "{address}")


def _with_remark(line: Line, source: Source, language: str, before: str) -> Line:
    """The line says so where the Chatham House rule holds."""
    if source.attribution is not Attribution.CHATHAM_HOUSE or before not in line:
        return line
    at = line.index(before)
    return (*line[:at], reference_style(language).in_confidence, *line[at:])


def _may_be_named(source: Source) -> bool:
    return source.attribution is not Attribution.NOT_FOR_ATTRIBUTION


def _alphabetical(pieces: tuple[Piece, ...]) -> str:
    apart = unicodedata.normalize("NFD", text_of(pieces))
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold()
