"""Evidence as rows of a spreadsheet: what it says, where it stands, how it may be used."""

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.figure import plain_amount
from briefing_app.domain.names import name_in
from briefing_app.domain.overview import EvidenceRow
from briefing_app.export.annex_standing import reliability, said_by
from briefing_app.export.annex_text import NOTHING
from briefing_app.export.lists.sheet_plan import Column, Form, Row, Value, day_or_words
from briefing_app.export.lists.traced_columns import (
    Names,
    Traced,
    Uses,
    handling_columns,
    origin_columns,
    use_column,
)
from briefing_app.language import words_for


def evidence_columns(language: str) -> tuple[Column, ...]:
    _ = words_for(language).gettext
    return (
        Column(_("Claim"), 44),
        *origin_columns(language),
        Column(_("As of"), 12, Form.DAY),
        Column(_("Kind"), 14),
        Column(_("Figure"), 12, Form.NUMBER),
        Column(_("Unit"), 14),
        Column(_("Said by"), 18),
        *handling_columns(language),
        Column(_("Reliability"), 20),
        Column(_("Seal"), 14),
        use_column(language),
    )


def evidence_cells(row: EvidenceRow, themes: Names, uses: Uses, language: str) -> Row:
    evidence, source = row.evidence, row.source
    traced = Traced(evidence, source, themes, uses, language)
    return (
        evidence.claim,
        *traced.origin_cells(),
        day_or_words(evidence.as_of),
        name_in(evidence.kind, language),
        _figure(evidence),
        evidence.measure.unit,
        said_by(evidence, source),
        *traced.handling_cells(),
        reliability(evidence, source, language).removeprefix(NOTHING),
        name_in(evidence.seal, language),
        traced.used_in(),
    )


def _figure(evidence: Evidence) -> Value:
    """As a number where it is one, else in the words that were kept."""
    amount = plain_amount(evidence.measure.value)
    return evidence.measure.value or None if amount is None else amount
