"""Evidence as a line of a table, and a family of recommendations as a concordance table."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.concordance import Concordance, date_of
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.evidence import Measure
from briefing_app.domain.figure import figure_of
from briefing_app.domain.figure_tie import amount_shown
from briefing_app.domain.ids import ParagraphId, new_id
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.placing import citation_of, claim
from briefing_app.domain.placing_phrases import EVERY_LANGUAGE, phrases_of
from briefing_app.domain.recommendation import Recommendation, RecommendationState
from briefing_app.domain.source import Attribution
from briefing_app.domain.text import Paragraph, ParagraphKind, Run, Table, Words, new_paragraph
from briefing_app.language import words_for

PLAIN = ParagraphKind.PARAGRAPH
Cells = tuple[Paragraph, ...]


def evidence_table(row: EvidenceRow, language: str) -> Table:
    """A new table with this one line below its head."""
    heads = phrases_of(language).evidence_heads
    return Table(ParagraphId(new_id()), (_head(heads), _evidence_cells(row, language)))


def is_evidence_table(table: Table) -> bool:
    """Whether its head is ours, in either language."""
    return _heads_of(table) in [phrases.evidence_heads for phrases in EVERY_LANGUAGE]


def with_evidence(table: Table, row: EvidenceRow, language: str, behind: int) -> Table:
    """The table with one more line below row number `behind`, or in it where that is empty.

    In a table with a head of its own the first column takes the claim and its citation.
    """
    wide = len(table.rows[0])
    cells = _evidence_cells(row, language)
    if not is_evidence_table(table):
        cells = (cells[0], *(new_paragraph() for _column in range(wide - 1)))
    at = min(max(behind, 0), len(table.rows) - 1)
    is_blank = at > 0 and not any(cell.runs for cell in table.rows[at])
    kept = at if is_blank else at + 1
    return replace(table, rows=(*table.rows[:kept], cells, *table.rows[at + 1 :]))


def concordance_table(concordance: Concordance, language: str) -> Table:
    """Who asked when, of whom, in which words, with which answer; each line with its source."""
    heads = phrases_of(language).concordance_heads
    rows = (_concordance_cells(row, language) for row in concordance.rows)
    name = concordance.family.name(language)
    return Table(ParagraphId(new_id()), (_head(heads), *rows), name)


def figure_in(measure: Measure, language: str) -> str:
    """A statistic's value and unit, from the one value, as the language writes them."""
    figure = figure_of(measure)
    if figure is None:
        return measure.value
    shown = amount_shown(f"{figure.amount}{figure.unit}", language)
    return shown if figure.unit == "%" else f"{shown} {measure.unit}".strip()


def _evidence_cells(row: EvidenceRow, language: str) -> Cells:
    evidence, source = row.evidence, row.source
    may_name = source is not None and source.attribution is not Attribution.NOT_FOR_ATTRIBUTION
    return (
        _cell(Words(claim(evidence, language)), citation_of(row)),
        _cell(Words(figure_in(evidence.measure, language))),
        _cell(Words(date_in_words(evidence.as_of, language))),
        _cell(Words(source.label if source and may_name else "")),
    )


def _concordance_cells(row: RecommendationRow, language: str) -> Cells:
    asked = row.recommendation
    return (
        _cell(Words(date_in_words(date_of(row), language))),
        _cell(Words(asked.asks or (row.source.label if row.source else ""))),
        _cell(Words("; ".join(asked.addressees))),
        _cell(Words(asked.title), citation_of(row)),
        _cell(Words(_answer(asked, language))),
    )


def _answer(asked: Recommendation, language: str) -> str:
    if asked.answer:
        return asked.answer
    spoken = words_for(language)
    return {
        RecommendationState.OPEN: spoken.pgettext("state", "Open"),
        RecommendationState.IN_PART: spoken.gettext("In part"),
        RecommendationState.BEING_STUDIED: spoken.gettext("Being studied"),
        RecommendationState.ANSWERED: spoken.gettext("Answered"),
        RecommendationState.NOT_TAKEN_UP: spoken.gettext("Not taken up"),
    }[asked.state]


def _heads_of(table: Table) -> tuple[str, ...]:
    return tuple(cell.text.strip() for cell in table.rows[0])


def _head(words: Sequence[str]) -> Cells:
    return tuple(_cell(Words(each)) for each in words)


def _cell(*runs: Run) -> Paragraph:
    return new_paragraph("", PLAIN, *runs)
