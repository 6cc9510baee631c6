"""Where families of recommendations are kept: the same demand made by several."""

from collections.abc import Collection
from dataclasses import asdict

from sqlalchemy import Connection, case, func, insert, select, update

from briefing_app.domain.concordance import FamilyRow
from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import FamilyId, RecommendationId
from briefing_app.domain.recommendation import Family
from briefing_app.language import _
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import families, recommendations

_NO_DATE = "~"
"""Comes after every date."""


class FamilyShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, *added: Family) -> None:
        if added:
            self._connection.execute(insert(families), [asdict(family) for family in added])

    def change(self, family: Family) -> None:
        self.get(family.id)
        here = update(families).where(families.c.id == family.id)
        self._connection.execute(here.values(name_en=family.name_en, name_fr=family.name_fr))

    def get(self, family: FamilyId) -> Family:
        row = self._connection.execute(select(families).where(families.c.id == family)).first()
        if row is None:
            raise NotFound(_("This family of recommendations is no longer in the workspace."))
        return Family(FamilyId(row.id), row.name_en, row.name_fr)

    def known(self) -> frozenset[FamilyId]:
        """The identities of all families, those without members too."""
        ids = self._connection.execute(select(families.c.id)).scalars()
        return frozenset(FamilyId(each) for each in ids)

    def members(self, family: FamilyId) -> tuple[RecommendationId, ...]:
        asked = select(recommendations.c.id).where(recommendations.c.family == family)
        return tuple(RecommendationId(each) for each in self._connection.execute(asked).scalars())

    def rows(self) -> tuple[FamilyRow, ...]:
        """Every family with members in use: how many, and who asked first and when."""
        known = recommendations.c
        dated = func.min(case((known.date == "", _NO_DATE), else_=known.date)).label("first_date")
        asked = (
            select(families, func.count().label("size"), dated, known.asks)
            .join(families, families.c.id == known.family)
            .where(in_use(known.set_aside))
            .group_by(families.c.id)
        )
        rows = self._connection.execute(asked.order_by(families.c.row)).all()
        return tuple(
            FamilyRow(
                Family(FamilyId(row.id), row.name_en, row.name_fr),
                row.size,
                row.asks,
                "" if row.first_date == _NO_DATE else row.first_date,
            )
            for row in rows
        )

    def sizes(self, wanted: Collection[FamilyId]) -> dict[str, int]:
        """How many recommendations, not set aside, each of the families has."""
        if not wanted:
            return {}
        asked = (
            select(recommendations.c.family, func.count().label("size"))
            .where(recommendations.c.family.in_(tuple(wanted)))
            .where(in_use(recommendations.c.set_aside))
            .group_by(recommendations.c.family)
        )
        return {row.family: row.size for row in self._connection.execute(asked)}
