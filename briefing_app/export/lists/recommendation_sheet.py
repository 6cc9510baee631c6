"""Recommendations as rows of a spreadsheet, and the families they belong to."""

from collections.abc import Mapping

from briefing_app.domain.concordance import FamilyRow, date_of
from briefing_app.domain.names import name_in
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.recommendation import Family
from briefing_app.export.annex_standing import who_asks
from briefing_app.export.lists.sheet_plan import Column, Form, Row, day_or_words
from briefing_app.export.lists.traced_columns import (
    Names,
    Traced,
    Uses,
    handling_columns,
    origin_columns,
    use_column,
)
from briefing_app.language import words_for

Families = Mapping[str, Family]


def recommendation_columns(language: str) -> tuple[Column, ...]:
    _ = words_for(language).gettext
    return (
        Column(_("In short"), 30),
        Column(_("Who asks"), 24),
        Column(_("To whom"), 24),
        Column(_("What is asked"), 50),
        Column(_("Number"), 10),
        Column(_("Part"), 12),
        Column(_("Date"), 12, Form.DAY),
        Column(_("State"), 14),
        Column(_("Answer"), 40),
        Column(_("Family"), 28),
        Column(_("In its family"), 14),
        Column(_("Members"), 9, Form.NUMBER),
        *origin_columns(language),
        *handling_columns(language),
        use_column(language),
    )


def recommendation_cells(
    row: RecommendationRow, names: tuple[Names, Uses, Families], language: str
) -> Row:
    """`names` are those of themes, of notes that use it, and of families."""
    themes, uses, families = names
    asked, source = row.recommendation, row.source
    family = families.get(asked.family) if asked.family else None
    traced = Traced(asked, source, themes, uses, language)
    return (
        asked.title,
        who_asks(asked, source, language),
        "; ".join(asked.addressees),
        asked.what,
        asked.number,
        asked.part,
        day_or_words(date_of(row)),
        name_in(asked.state, language),
        asked.answer,
        family.name(language) if family else "",
        name_in(asked.relation, language) if asked.relation and family else "",
        row.family_size or None,
        *traced.origin_cells(),
        *traced.handling_cells(),
        traced.used_in(),
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
