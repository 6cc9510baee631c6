"""A family laid out: who asked when, of whom, in which words, with which answer."""

from dataclasses import dataclass

from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.recommendation import Family, Relation


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """`asks` asked first, on `first_date`, as far as dates are known."""

    family: Family
    size: int
    asks: str = ""
    first_date: str = ""


@dataclass(frozen=True, slots=True)
class Concordance:
    """`rows` are in order of date, the undated last."""

    family: Family
    rows: tuple[RecommendationRow, ...]

    @property
    def first(self) -> RecommendationRow | None:
        """The first asker; nobody where no date is known."""
        dated = (row for row in self.rows if date_of(row))
        return next(dated, None)


def concordance_of(family: Family, rows: tuple[RecommendationRow, ...]) -> Concordance:
    """The members in order of date; of one date the one that founds the family first, then in
    the order of the text.
    """
    return Concordance(family, tuple(sorted(rows, key=_order)))


def _order(row: RecommendationRow) -> tuple[bool, str, bool, str, int]:
    each = row.recommendation
    source = row.source.label if row.source else ""
    founds = each.relation in (None, Relation.SAME)
    start = each.excerpt.start if each.excerpt else 0
    return (not date_of(row), date_of(row), not founds, source, start)


def date_of(row: RecommendationRow) -> str:
    """Its own date, otherwise its source's."""
    return row.recommendation.date or (row.source.date if row.source else "")
