"""What evidence and recommendations tell alike in a spreadsheet: where they come from, and how
they may be used."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.names import name_in
from briefing_app.domain.source import Attribution, Source
from briefing_app.export.annex_standing import Thing, exact_words, marking_of
from briefing_app.export.lists.sheet_plan import Column, Form, Linked, Row, Value
from briefing_app.language import words_for

Names = Mapping[str, str]
Uses = Mapping[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Traced:
    """A thing with its source; `themes` and `uses` are what their identities are called."""

    thing: Thing
    source: Source | None
    themes: Names
    uses: Uses
    language: str

    def origin_cells(self) -> Row:
        thing, source, spoken = self.thing, self.source, self.language
        return (
            exact_words(thing, source, spoken).words,
            _source(source, spoken),
            *_place(thing, spoken),
        )

    def handling_cells(self) -> Row:
        thing, source, spoken = self.thing, self.source, self.language
        return (
            "; ".join(self.themes[each] for each in thing.themes if each in self.themes),
            marking_of(thing, source).in_words(spoken),
            _handling(thing, source, spoken),
        )

    def used_in(self) -> str:
        """Every note by its number and title."""
        notes = self.uses.get(self.thing.id, ())
        return "; ".join(" ".join(filter(None, named)) for named in notes)


def origin_columns(language: str) -> tuple[Column, ...]:
    _ = words_for(language).gettext
    return (
        Column(_("Passage"), 60),
        Column(_("Source"), 34),
        Column(_("Place"), 12),
        Column(_("Page"), 8, Form.NUMBER),
    )


def handling_columns(language: str) -> tuple[Column, ...]:
    _ = words_for(language).gettext
    return Column(_("Themes"), 24), Column(_("Marking"), 18), Column(_("Handling"), 22)


def use_column(language: str) -> Column:
    return Column(words_for(language).gettext("Used in"), 32)


def _source(source: Source | None, language: str) -> Value:
    """The title, with the way to it, unless the source may not be named."""
    _ = words_for(language).gettext
    if source is None:
        return ""
    if source.attribution is Attribution.NOT_FOR_ATTRIBUTION:
        return _("Source on file; not for attribution.")
    return Linked(source.title, source.address) if source.address else source.title


def _place(thing: Thing, language: str) -> tuple[Value, Value]:
    """The paragraph in words, and the page as a number, where they are known."""
    _ = words_for(language).gettext
    excerpt = thing.excerpt
    if excerpt is None:
        return None, None
    said = _("para. {number}").format(number=excerpt.paragraph) if excerpt.paragraph else None
    return said, excerpt.page or None


def _handling(thing: Thing, source: Source | None, language: str) -> str:
    """In confidence, and whether a speaker or a source may be named."""
    _ = words_for(language).gettext
    held = thing.in_confidence or (source is not None and source.in_confidence)
    told = [_("given in confidence")] if held else []
    if source is not None and source.attribution is not Attribution.FREE:
        told.append(name_in(source.attribution, language))
    elif isinstance(thing, Evidence) and not thing.attributable:
        told.append(name_in(Attribution.NOT_FOR_ATTRIBUTION, language))
    return "; ".join(told)
