"""The family of a recommendation as rows on screen, and as a table for an annex in Word."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from briefing_app.domain.names import name_of
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.quotation import Seal
from briefing_app.domain.recommendation import Recommendation, Relation
from briefing_app.language import _, language
from briefing_app.ui.library.faces import label_of, paragraph, when
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


def annex_table(members: Sequence[RecommendationRow]) -> QMimeData:
    """A real table for Word, and the same with tabs for everything else."""
    heads = (_("Source"), _("No."), _("Place"), _("What it asks"), _("To whom"), _("Answer"))
    rows = [_annex_row(row, members) for row in members]
    mime = QMimeData()
    mime.setHtml(_html(heads, rows))
    mime.setText("\n".join("\t".join(cells) for cells in (heads, *rows)))
    return mime


def _annex_row(row: RecommendationRow, members: Sequence[RecommendationRow]) -> tuple[str, ...]:
    each = row.recommendation
    source = ", ".join(filter(None, (label_of(row.source) or each.asks, _when(row, members))))
    place = paragraph(each.excerpt.paragraph) if each.excerpt else ""
    return (source, each.number, place, each.title, "; ".join(each.addressees), answer(each))


def _when(row: RecommendationRow, members: Sequence[RecommendationRow]) -> str:
    """The date; where a source asks twice, also whether in its summary or in its full text."""
    date = when(row.source) if row.source else ""
    same = [each for each in members if each.source == row.source]
    asks_twice = any(each.recommendation.part == "summary" for each in same)
    parts = {"summary": _("summary"), "body": _("full text")} if asks_twice else {}
    return ", ".join(filter(None, (date, parts.get(row.recommendation.part, ""))))


def _html(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    def line(cells: Sequence[str], tag: str) -> str:
        shown = "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells)
        return f"<tr>{shown}</tr>"

    body = "".join(line(cells, "td") for cells in rows)
    return (
        f'<html lang="{language()}"><body>'
        '<table border="1" cellspacing="0" cellpadding="4">'
        f"<thead>{line(heads, 'th')}</thead><tbody>{body}</tbody></table></body></html>"
    )
