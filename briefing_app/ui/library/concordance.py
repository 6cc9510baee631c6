"""The family of a recommendation as rows on screen, and as a table for an annex in Word."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from briefing_app.domain.concordance import concordance_of, date_of
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.ids import FamilyId
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.quotation import Seal
from briefing_app.domain.recommendation import Family, Recommendation, Relation
from briefing_app.language import _, language
from briefing_app.ui.library.faces import label_of, paragraph, place_words, when
from briefing_app.ui.parts.concordance_table import ConcordanceRow


def concordance_rows(
    members: Sequence[RecommendationRow], at_hand: Recommendation
) -> tuple[ConcordanceRow, ...]:
    return tuple(
        ConcordanceRow(
            label_of(row.source) or row.recommendation.asks,
            _when(row, members),
            row.recommendation.number,
            row.recommendation.title,
            answer(row.recommendation),
            row.recommendation.seal if row.recommendation.seal is not Seal.OWN_WORDS else None,
            relation_words(row.recommendation.relation),
            row.recommendation.id == at_hand.id,
        )
        for row in members
    )


def relation_words(relation: Relation | None) -> str:
    """What sets it apart from the others; the same demand needs no words."""
    if relation is None or relation is Relation.SAME:
        return ""
    return f"↩\u00a0{name_of(relation).lower()}"


def answer(recommendation: Recommendation) -> str:
    return recommendation.answer or name_of(recommendation.state)


def dated(row: RecommendationRow) -> str:
    return date_in_words(date_of(row), language())


def whom(row: RecommendationRow) -> str:
    return "; ".join(row.recommendation.addressees)


def source_words(row: RecommendationRow) -> str:
    """Source, number and place: "Roundtable report, rec. 5, ¶ 14, p. 4"."""
    each = row.recommendation
    number = _("rec.\u00a0{number}").format(number=each.number) if each.number else ""
    place = place_words(each.excerpt.paragraph, each.excerpt.page) if each.excerpt else ""
    return ", ".join(filter(None, (label_of(row.source), number, place)))


def annex_table(members: Sequence[RecommendationRow]) -> QMimeData:
    """A real table for Word in order of date, and the same with tabs for everything else."""
    laid_out = concordance_of(Family(FamilyId(""), ""), tuple(members))
    heads = (
        _("When"), _("Who asks"), _("Of whom"), _("What it asks"), _("Answer"), _("Source"),
        _("No."), _("Place"),
    )  # fmt: skip
    rows = [_annex_row(row, first=row is laid_out.first) for row in laid_out.rows]
    mime = QMimeData()
    mime.setHtml(_html(heads, rows))
    mime.setText("\n".join("\t".join(cells) for cells in (heads, *rows)))
    return mime


_WIDTHS = (9, 13, 15, 27, 11, 14, 4, 7)
"""Of the columns, in hundredths of the page."""


def _annex_row(row: RecommendationRow, *, first: bool) -> tuple[str, ...]:
    each = row.recommendation
    stands = _("first to ask") if first else name_of(each.relation).lower() if each.relation else ""
    asked = f"{each.title} ({stands})" if stands else each.title
    return (
        dated(row), each.asks, whom(row), asked, answer(each), label_of(row.source), each.number,
        paragraph(each.excerpt.paragraph) if each.excerpt else "",
    )  # fmt: skip


def _when(row: RecommendationRow, members: Sequence[RecommendationRow]) -> str:
    """The date; where a source asks twice, also whether in its summary or in its full text."""
    date = when(row.source) if row.source else ""
    same = [each for each in members if each.source == row.source]
    asks_twice = any(each.recommendation.part == "summary" for each in same)
    parts = {"summary": _("summary"), "body": _("full text")} if asks_twice else {}
    return ", ".join(filter(None, (date, parts.get(row.recommendation.part, ""))))


def _html(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    def line(cells: Sequence[str], tag: str) -> str:
        shown = "".join(
            f'<{tag} width="{width}%" valign="top">{escape(cell)}</{tag}>'
            for cell, width in zip(cells, _WIDTHS, strict=True)
        )
        return f"<tr>{shown}</tr>"

    body = "".join(line(cells, "td") for cells in rows)
    return (
        f'<html lang="{language()}"><body>'
        '<table border="1" cellspacing="0" cellpadding="4" width="100%">'
        f"<thead>{line(heads, 'th')}</thead><tbody>{body}</tbody></table></body></html>"
    )
