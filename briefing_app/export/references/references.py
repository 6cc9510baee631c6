"""What each citation of a note becomes: a footnote, a number in a list, words in brackets."""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from briefing_app.domain.citation import number_citations
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EvidenceId, RecommendationId, SourceId
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Attribution, Source
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.export.cited import NOWHERE, Cited, Place, Standing
from briefing_app.export.cited_passages import passages_of
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
from briefing_app.language import words_for

if TYPE_CHECKING:
    from briefing_app.export.references.csl_lines import StyledSources

Where = tuple[Source | None, Place]
_NEAR = 5
_NUMBER = re.compile(r"[(\[]\d")


@dataclass(slots=True)
class _Entry:
    """An entry of the numbered list, and what is cited under its number."""

    pieces: tuple[Piece, ...]
    source: Source | None = None
    things: dict[str, Evidence | Recommendation] = field(default_factory=dict)


class References:
    """The references of one note, made in reading order; `style` as `style_file` takes it.

    `before` counts the footnotes of the same file that stand before them.
    """

    def __init__(
        self, note: Note, materials: Materials, form: Citations, style: str = "", before: int = 0
    ) -> None:
        self._language = note.language
        self._materials = materials
        self._form = form
        self._style = style
        self._numbers = {id_: at + before for id_, at in number_citations(note).items()}
        sources = [self.where(citation)[0] for citation in note.citations()]
        self._sources = {s.id: s for s in sources if s and _may_be_named(s)}
        self._times = Counter(source.id for source in sources if source)
        self._last: Where | None = None
        self._met: dict[SourceId, int] = {}
        self._latest: dict[SourceId, int] = {}
        self._entries: dict[object, _Entry] = {}
        self._footnotes: list[PlannedFootnote] = []

    @property
    def footnotes(self) -> tuple[PlannedFootnote, ...]:
        return tuple(self._footnotes)

    def marks(self, group: tuple[Citation, ...]) -> tuple[Piece, ...]:
        """What stands in the text for citations that follow each other directly."""
        match self._form:
            case "footnotes":
                return tuple(self._footnote(c, joined=at > 0) for at, c in enumerate(group))
            case "annex" | "passages":
                return tuple(dict.fromkeys(self._entry(citation) for citation in group))
            case "in-text":
                return self._brackets(group)
            case "none":
                return ()

    def listed(self) -> tuple[PlannedParagraph, ...]:
        """The list of sources under its heading; nothing where nothing is cited."""
        numbered = self._form in ("annex", "passages")
        lines = self._numbered_lines() if numbered else self._sorted_lines()
        if self._form == "none" or not lines:
            return ()
        _ = words_for(self._language).gettext
        with_passages = self._form == "passages"
        title = _("Sources and passages relied on") if with_passages else _("Sources cited")
        heading = PlannedParagraph(
            Role.HEADING, (PlannedWords(title),), self._language, level=1, new_page=with_passages
        )
        return (heading, *lines)

    def where(self, citation: Citation) -> Where:
        """The source that a citation leads to, as far as it may be named, and the place in it."""
        thing = self._thing(citation)
        excerpt = thing.excerpt if thing else None
        source = self._materials.sources.get(excerpt.source_id) if excerpt else None
        if excerpt is None or source is None:
            return None, NOWHERE
        number = thing.number if isinstance(thing, Recommendation) else ""
        return source, self._place(excerpt, number)

    def _place(self, excerpt: Excerpt, number: str) -> Place:
        """As the document prints it. What only a program counts is told where nothing else is."""
        printed = self._materials.printed.get(excerpt.edition_id)
        if printed is None:
            return Place(number, excerpt.paragraph, excerpt.page)
        provision = printed.provisions.get(excerpt.paragraph, "")
        paragraph = printed.paragraphs.get(excerpt.paragraph, 0)
        is_counted = not (provision or excerpt.page or printed.paragraphs)
        return Place(
            number, excerpt.paragraph if is_counted else paragraph, excerpt.page, provision
        )

    def place_words(self, citation: Citation) -> str:
        """The source's short form and the place, as in brackets in the text."""
        return text_of(self._short(citation))

    @cached_property
    def _styled(self) -> "StyledSources":
        """The citation library is loaded for the first reference."""
        from briefing_app.export.references.csl_lines import StyledSources
        from briefing_app.export.references.style_files import style_file

        path = style_file(self._style)
        return StyledSources(path, self._language, tuple(self._sources.values()))

    def _thing(self, citation: Citation) -> Evidence | Recommendation | None:
        if citation.kind is CitedKind.EVIDENCE:
            return self._materials.evidence.get(EvidenceId(citation.target))
        return self._materials.recommendations.get(RecommendationId(citation.target))

    def _cited(self, citation: Citation) -> tuple[Source, Place] | None:
        source, place = self.where(citation)
        return (source, place) if source and source.id in self._sources else None

    def _brackets(self, group: tuple[Citation, ...]) -> tuple[Piece, ...]:
        """The style's own brackets where it is made for the text; else the short forms in ours."""
        from briefing_app.export.references.csl_marks import joined

        cited = [self._cited(citation) for citation in group]
        if self._styled.in_text and all(cited):
            places = dict.fromkeys(each for each in cited if each)
            for source, _place in places:
                self._met.setdefault(source.id, 0)
            own = self._styled.brackets([Cited(*each) for each in places])
            return joined((*_gap(own), *own))
        named = {text_of(said): said for said in map(self._short, group)}
        pieces: list[Piece] = []
        for said in named.values():
            pieces += [PlannedWords("; " if pieces else " ("), *said]
        return joined((*pieces, PlannedWords(")")))

    def _short(self, citation: Citation) -> tuple[Piece, ...]:
        cited = self._cited(citation)
        if cited is None:
            return (PlannedWords(self._without_source(citation).rstrip(".")),)
        self._met.setdefault(cited[0].id, 0)
        return self._styled.words(Cited(*cited, Standing.LATER))

    def _footnote(self, citation: Citation, *, joined: bool) -> NoteMark:
        number = self._numbers[citation.id]
        self._footnotes.append(PlannedFootnote(number, self._note_line(citation, number)))
        return NoteMark(number, joined)

    def _note_line(self, citation: Citation, number: int) -> tuple[Piece, ...]:
        """In full the first time, briefly later, and "Ibid." directly after the same source."""
        cited = self._cited(citation)
        if cited is None:
            self._last = None
            return (PlannedWords(self._without_source(citation)),)
        source, place = cited
        standing = self._standing(source, place, number)
        first = self._met.setdefault(source.id, number)
        self._latest[source.id] = number
        self._last = cited
        announced = standing is Standing.FIRST and self._is_announced(source)
        return self._styled.note(Cited(source, place, standing, first, announced))

    def _standing(self, source: Source, place: Place, number: int) -> Standing:
        if source.id not in self._met:
            return Standing.FIRST
        if self._last and self._last[0] == source:
            if self._last[1] == place:
                return Standing.SAME
            if place != NOWHERE:
                return Standing.SAME_ELSEWHERE
        near = number - self._latest[source.id] <= _NEAR
        return Standing.NEAR if near else Standing.LATER

    def _is_announced(self, source: Source) -> bool:
        """Whether the source will be cited again, by a title that its own does not tell."""
        return self._times[source.id] > 1 and source.label != source.title

    def _entry(self, citation: Citation) -> SourceMark:
        """One entry for each place, and one for all that has no name."""
        cited = self._cited(citation)
        key = (cited[0].id, cited[1]) if cited else self._without_source(citation)
        if key not in self._entries:
            self._entries[key] = self._new_entry(citation, cited)
        thing = self._thing(citation)
        if thing:
            self._entries[key].things[thing.id] = thing
        return SourceMark(list(self._entries).index(key) + 1)

    def _new_entry(self, citation: Citation, cited: tuple[Source, Place] | None) -> _Entry:
        """In full for the first place in a source, then briefly."""
        if cited is None:
            return _Entry((PlannedWords(self._without_source(citation)),))
        source, place = cited
        standing = Standing.LATER if source.id in self._met else Standing.FIRST
        first = self._met.setdefault(source.id, len(self._entries) + 1)
        announced = standing is Standing.FIRST and self._is_announced(source)
        return _Entry(self._styled.note(Cited(source, place, standing, first, announced)), source)

    def _without_source(self, citation: Citation) -> str:
        _ = words_for(self._language).gettext
        if self.where(citation)[0] is not None:
            return _("Source on file; not for attribution.")
        known = self._thing(citation)
        return _("No source recorded.") if known else _("Source missing from the library.")

    def _numbered_lines(self) -> tuple[PlannedParagraph, ...]:
        lines: list[PlannedParagraph] = []
        for number, entry in enumerate(self._entries.values(), start=1):
            label = f"[{number}]"
            lines.append(PlannedParagraph(Role.SOURCE, entry.pieces, self._language, label=label))
            if self._form == "passages" and entry.source:
                things = tuple(entry.things.values())
                lines += passages_of(things, entry.source, self._language)
        return tuple(lines)

    def _sorted_lines(self) -> tuple[PlannedParagraph, ...]:
        if not self._met:
            return ()
        return tuple(
            PlannedParagraph(Role.SOURCE, pieces, self._language)
            for pieces in self._styled.listed(frozenset(self._met))
        )


def _gap(brackets: tuple[Piece, ...]) -> tuple[PlannedWords, ...]:
    """What parts a style's brackets from the words: nothing where they are a raised number.

    A number alone must not begin a line.
    """
    if isinstance(brackets[0], PlannedWords) and brackets[0].raised:
        return ()
    return (PlannedWords("\u00a0" if _NUMBER.match(text_of(brackets)) else " "),)


def _may_be_named(source: Source) -> bool:
    return source.attribution is not Attribution.NOT_FOR_ATTRIBUTION
