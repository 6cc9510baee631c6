"""Recommendations as rows of a spreadsheet, and the families they belong to."""

from collections.abc import Mapping

from briefing_app.domain.concordance import FamilyRow, date_of
from briefing_app.domain.names import name_in
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.recommendation import Family
from briefing_app.export.annex_standing import exact_words, marking_of, who_asks
from briefing_app.export.evidence_sheet import (
    Names,
    Uses,
    handling,
    place_of,
    source_named,
    themes_named,
    used_in,
)
from briefing_app.export.sheet_plan import Column, Form, Row, day_or_words
from briefing_app.language import words_for

Families = Mapping[str, Family]


def recommendation_columns(language: str) -> tuple[Column, ...]:
    _ = words_for(language).gettext
    return (
        Column(_("Who asks"), 24),
        Column(_("To whom"), 24),
        Column(_("What is asked"), 50),
        Column(_("In short"), 30),
        Column(_("Number"), 10),
        Column(_("Part"), 12),
        Column(_("Date"), 12, Form.DAY),
        Column(_("State"), 14),
        Column(_("Answer"), 40),
        Column(_("Family"), 28),
        Column(_("In its family"), 14),
        Column(_("Members"), 9, Form.NUMBER),
        Column(_("Passage"), 60),
        Column(_("Source"), 34),
        Column(_("Place"), 12),
        Column(_("Page"), 8, Form.NUMBER),
        Column(_("Themes"), 24),
        Column(_("Marking"), 18),
        Column(_("Handling"), 22),
        Column(_("Used in"), 32),
    )


def recommendation_cells(
    row: RecommendationRow, names: tuple[Names, Uses, Families], language: str
) -> Row:
    """`names` are those of themes, of notes that use it, and of families."""
    themes, uses, families = names
    asked, source = row.recommendation, row.source
    family = families.get(asked.family) if asked.family else None
    return (
        who_asks(asked, source, language),
        "; ".join(asked.addressees),
        asked.what,
        asked.title,
        asked.number,
        asked.part,
        day_or_words(date_of(row)),
        name_in(asked.state, language),
        asked.answer,
        family.name(language) if family else "",
        name_in(asked.relation, language) if asked.relation and family else "",
        row.family_size or None,
        exact_words(asked, source, language).words,
        source_named(source, language),
        *place_of(asked, language),
        themes_named(asked, themes),
        marking_of(asked, source).in_words(language),
        handling(asked, source, language),
        used_in(asked, uses),
    )


def family_columns(language: str) -> tuple[Column, ...]:
    _ = words_for(language).gettext
    return (
        Column(_("Family"), 50),
        Column(_("Members"), 10, Form.NUMBER),
        Column(_("Asked first by"), 30),
        Column(_("First date"), 12, Form.DAY),
    )


def family_cells(row: FamilyRow, language: str) -> Row:
    return row.family.name(language), row.size, row.asks, day_or_words(row.first_date)
