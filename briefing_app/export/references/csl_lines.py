"""References in the words of a citation style: a note, words in the text, a line of the list."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from citeproc import Locator  # type: ignore[import-untyped]
from citeproc.source import Reference, VariableError  # type: ignore[import-untyped]

from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.ids import SourceId
from briefing_app.domain.source import Source
from briefing_app.export.cited import Cited, Place
from briefing_app.export.planned import Piece, PlannedWords, text_of
from briefing_app.export.references.csl_items import (
    csl_reference,
    source_forms,
    with_variables,
)
from briefing_app.export.references.csl_marks import capital, pieces_of, tidy, unmarked
from briefing_app.export.references.csl_style import csl_style
from briefing_app.export.sorting import alphabetical
from briefing_app.language import _

_ONE_AT_A_TIME = Lock()
"""A style remembers on its parts what it is writing: two may not write with it at once."""

_MOST_WRITTEN = 5_000
"""References that a style keeps: a note is planned again and again while one writes it."""

_NO_BREAK = "\u00a0"
_QUOTES = "\u201d\u2019"
_ENDS = (".", "!", "?", "\u2026")
_Made = TypeVar("_Made")


class _Cite:
    """What the library asks of a citation while it writes it."""

    def __init__(
        self, reference: Reference, cited: Cited, number: int, locator: Locator | None
    ) -> None:
        self.reference = reference
        self.key = reference.key
        self.source = cited.source.id
        self.positions = cited.standing.value
        self.number = number
        self._locator = locator
        self.citation = self

    @property
    def has_locator(self) -> bool:
        return self._locator is not None

    @property
    def locator(self) -> Locator:
        if self._locator is None:
            raise VariableError
        return self._locator

    def __contains__(self, name: str) -> bool:
        return name == "locator" and self.has_locator

    def __getitem__(self, name: str) -> Any:
        return self.reference[name.replace("-", "_")]

    def get_field(self, name: str) -> str | None:
        found = self.reference.get(name)
        return None if found is None else str(found)


class StyledSources:
    """One note's sources in one style and language; `sources` in the order of first citation."""

    def __init__(self, style: Path, language: str, sources: Sequence[Source]) -> None:
        self._style = csl_style(style, language)
        self._language = language
        self._all_places = style.stem in source_forms()["places"]["all"]
        self._works = {source.id: csl_reference(source, language) for source in sources}
        self._sources = {source.id: source for source in sources}
        self._numbers = {source.id: at for at, source in enumerate(sources, start=1)}
        self._letters: dict[SourceId, str] = {}
        if self._style.in_text:
            self._number_in_text()

    @property
    def in_text(self) -> bool:
        """Whether the style is made for words in the text, not for notes."""
        return self._style.in_text

    def note(self, cited: Cited) -> tuple[Piece, ...]:
        """A footnote, or an entry of a numbered list."""
        layout = self._style.citation
        if self._style.in_text:
            return self._line("note", [cited], lambda cites: _inside(layout, *cites), ends=True)
        return self._line("note", [cited], lambda cites: _whole(layout, cites), ends=True)

    def words(self, cited: Cited) -> tuple[Piece, ...]:
        """The same without brackets and full stop, to stand among other words."""
        layout = self._style.citation
        return self._line("words", [cited], lambda cites: _inside(layout, *cites))

    def brackets(self, group: Sequence[Cited]) -> tuple[Piece, ...]:
        """Several citations in one place, between the style's own brackets."""
        layout = self._style.citation
        return self._line("brackets", group, lambda cites: _whole(layout, cites))

    def listed(self, wanted: Collection[SourceId]) -> tuple[tuple[Piece, ...], ...]:
        """Each source once, in the style's order; as in a note where the style has no list."""
        layout = self._style.bibliography
        if layout is None:
            plain = [self.note(Cited(source)) for i, source in self._sources.items() if i in wanted]
            return tuple(sorted(plain, key=lambda pieces: alphabetical(text_of(pieces))))
        ordered = (Cited(self._sources[i]) for i in self._ordered(layout) if i in wanted)
        return tuple(
            self._line("list", [cited], lambda cites: _whole(layout, cites), ends=True)
            for cited in ordered
        )

    def locator(self, place: Place) -> Locator | None:
        """The place as the style's label wants it; what CSL has no label for is told in words."""
        known = self._known(place)
        if not known:
            return None
        label, first = known[0]
        rest = [self._in_words(*each) for each in known[1:]]
        if label not in ("paragraph", "page"):
            return Locator("", ", ".join([self._in_words(label, first), *rest]))
        return Locator(label, ", ".join([first, *rest]))

    def _known(self, place: Place) -> list[tuple[str, str]]:
        if place.provision:
            return [("provision", place.provision)]
        told = {
            "recommendation": place.recommendation,
            "paragraph": str(place.paragraph or ""),
            "page": str(place.page or ""),
        }
        if self._all_places:
            return [each for each in told.items() if each[1]]
        order = source_forms()["places"]["first"]
        return [(name, told[name]) for name in order if told[name]][:1]

    def _in_words(self, label: str, number: str) -> str:
        if label == "recommendation":
            forms = source_forms()["recommendation"]
            form: str = forms.get(self._language, forms["en"])
            return form.format(number=unmarked(number)).replace(" ", _NO_BREAK)
        if label == "provision":
            kind, _space, own = number.partition(" ")
            forms = source_forms()[kind]
            return f"{forms.get(self._language, forms['en'])}{_NO_BREAK}{own}"
        form = "symbol" if label == "paragraph" else "short"
        term = self._style.root.get_single_term(name=label, form=form)
        return f"{term}{_NO_BREAK}{number}"

    def _cite(self, cited: Cited) -> _Cite:
        work = self._works[cited.source.id]
        more: dict[str, object] = {}
        if cited.first_note:
            more["first_reference_note_number"] = str(cited.first_note)
        if cited.announced:
            more["citation_label"] = unmarked(cited.source.label)
        work = with_variables(work, **more) if more else work
        return _Cite(work, cited, self._numbers[cited.source.id], self.locator(cited.place))

    def _ordered(self, layout: Any) -> tuple[SourceId, ...]:
        everything = [Cited(source) for source in self._sources.values()]

        def order() -> tuple[SourceId, ...]:
            cites = [self._cite(cited) for cited in everything]
            try:
                with _ONE_AT_A_TIME:
                    return tuple(cite.source for cite in layout.sort_bibliography(cites))
            except Exception as fault:
                words = _("The citation style {style} cannot put sources in order. Choose another.")
                raise CannotWrite(words.format(style=self._style.title)) from fault

        return self._kept("order", everything, order)

    def _number_in_text(self) -> None:
        """Numbers follow the list; works that would look alike get a letter behind their year."""
        layout = self._style.bibliography
        ordered = self._ordered(layout) if layout is not None else ()
        self._numbers |= {source: at for at, source in enumerate(ordered, start=1)}
        told = {i: text_of(self.words(Cited(s))) for i, s in self._sources.items()}
        counted = Counter(told.values())
        letters: Counter[str] = Counter()
        for source in ordered or list(self._sources):
            if counted[told[source]] > 1:
                suffix = chr(ord("a") + letters[told[source]] % 26)
                letters[told[source]] += 1
                self._letters[source] = suffix
                self._works[source] = with_variables(self._works[source], year_suffix=suffix)

    def _line(
        self,
        what: str,
        group: Sequence[Cited],
        write: Callable[[Sequence[_Cite]], str],
        *,
        ends: bool = False,
    ) -> tuple[Piece, ...]:
        """Written once: the same citation in the same place has the same words."""

        def pieces() -> tuple[Piece, ...]:
            cites = [self._cite(cited) for cited in group]
            return self._pieces(group[0].source, lambda: write(cites), ends=ends)

        return self._kept(what, group, pieces)

    def _kept(self, what: str, group: Sequence[Cited], make: Callable[[], _Made]) -> _Made:
        """All that the words hang on is in the key."""
        told = [(c, self._numbers[c.source.id], self._letters.get(c.source.id)) for c in group]
        key, written = (what, self._language, tuple(told)), self._style.written
        found: _Made | None = written.get(key)
        if found is None:
            if len(written) >= _MOST_WRITTEN:
                written.clear()
            written[key] = found = make()
        return found

    def _pieces(self, source: Source, write: Callable[[], str], *, ends: bool) -> tuple[Piece, ...]:
        try:
            with _ONE_AT_A_TIME:
                line = write()
        except Exception as fault:
            words = _("The citation style {style} cannot write “{title}”. Choose another style.")
            raise CannotWrite(words.format(style=self._style.title, title=source.label)) from fault
        line = tidy(line, stops_inside=self._style.stops_inside)
        if line[:1].islower() and line.startswith(self._style.term("ibid")):
            line = capital(line)
        pieces = pieces_of(line, source.language, self._language)
        if ends and not text_of(pieces).rstrip(_QUOTES).endswith(_ENDS):
            pieces = (*pieces, PlannedWords("."))
        return pieces


def _inside(layout: Any, cite: Any) -> str:
    layout.repressed = {}
    return str(layout.render_children(cite) or "")


def _whole(layout: Any, cites: Sequence[Any]) -> str:
    said = [_inside(layout, cite) for cite in cites]
    return str(layout.format(layout.wrap(layout.join([each for each in said if each]))))
