"""Evidence as rows of a spreadsheet: what it says, where it stands, how it may be used."""

from collections.abc import Mapping

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.figure import plain_amount
from briefing_app.domain.names import name_in
from briefing_app.domain.overview import EvidenceRow
from briefing_app.domain.source import Attribution, Source
from briefing_app.export.annex_standing import (
    Thing,
    exact_words,
    marking_of,
    reliability,
    said_by,
)
from briefing_app.export.annex_text import NOTHING
from briefing_app.export.sheet_plan import Column, Form, Row, Value, day_or_words
from briefing_app.language import words_for

Names = Mapping[str, str]
Uses = Mapping[str, tuple[tuple[str, str], ...]]


def evidence_columns(language: str) -> tuple[Column, ...]:
    _ = words_for(language).gettext
    return (
        Column(_("Claim"), 44),
        Column(_("Passage"), 60),
        Column(_("Source"), 34),
        Column(_("Place"), 12),
        Column(_("Page"), 8, Form.NUMBER),
        Column(_("As of"), 12, Form.DAY),
        Column(_("Kind"), 14),
        Column(_("Figure"), 12, Form.NUMBER),
        Column(_("Unit"), 14),
        Column(_("Said by"), 18),
        Column(_("Themes"), 24),
        Column(_("Marking"), 18),
        Column(_("Handling"), 22),
        Column(_("Reliability"), 20),
        Column(_("Seal"), 14),
        Column(_("Used in"), 32),
    )


def evidence_cells(row: EvidenceRow, themes: Names, uses: Uses, language: str) -> Row:
    evidence, source = row.evidence, row.source
    return (
        evidence.claim,
        exact_words(evidence, source, language).words,
        source_named(source, language),
        *place_of(evidence, language),
        day_or_words(evidence.as_of),
        name_in(evidence.kind, language),
        _figure(evidence),
        evidence.measure.unit,
        said_by(evidence, source),
        themes_named(evidence, themes),
        marking_of(evidence, source).in_words(language),
        handling(evidence, source, language),
        reliability(evidence, source, language).removeprefix(NOTHING),
        name_in(evidence.seal, language),
        used_in(evidence, uses),
    )


def source_named(source: Source | None, language: str) -> str:
    """The title, unless the source may not be named."""
    _ = words_for(language).gettext
    if source is None:
        return ""
    if source.attribution is Attribution.NOT_FOR_ATTRIBUTION:
        return _("Source on file; not for attribution.")
    return source.title


def place_of(thing: Thing, language: str) -> tuple[Value, Value]:
    """The paragraph in words, and the page as a number, where they are known."""
    _ = words_for(language).gettext
    excerpt = thing.excerpt
    if excerpt is None:
        return None, None
    said = _("para. {number}").format(number=excerpt.paragraph) if excerpt.paragraph else None
    return said, excerpt.page or None


def handling(thing: Thing, source: Source | None, language: str) -> str:
    """In confidence, and whether a speaker or a source may be named."""
    _ = words_for(language).gettext
    held = thing.in_confidence or (source is not None and source.in_confidence)
    told = [_("given in confidence")] if held else []
    if source is not None and source.attribution is not Attribution.FREE:
        told.append(name_in(source.attribution, language))
    elif isinstance(thing, Evidence) and not thing.attributable:
        told.append(name_in(Attribution.NOT_FOR_ATTRIBUTION, language))
    return "; ".join(told)


def themes_named(thing: Thing, themes: Names) -> str:
    return "; ".join(themes[each] for each in thing.themes if each in themes)


def used_in(thing: Thing, uses: Uses) -> str:
    """Every note by its number and title."""
    notes = uses.get(thing.id, ())
    return "; ".join(" ".join(filter(None, named)) for named in notes)


def _figure(evidence: Evidence) -> Value:
    """As a number where it is one, else in the words that were kept."""
    return plain_amount(evidence.measure.value) or evidence.measure.value or None
