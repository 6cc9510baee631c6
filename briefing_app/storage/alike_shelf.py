"""Finds what the workspace already holds that says the same; and evidence related to evidence."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, Table, delete, insert, or_, select

from briefing_app.domain.alike import Alike, EvidenceLink, said_in
from briefing_app.domain.dates import age_of
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.ids import EvidenceId, FamilyId, RecommendationId
from briefing_app.domain.likeness import Ground, Likeness, Saying, fit, likeness
from briefing_app.domain.overview import EvidenceRow, RecommendationRow, RelatedEvidence
from briefing_app.domain.recommendation import Recommendation, Relation
from briefing_app.storage.evidence_shelf import EvidenceShelf
from briefing_app.storage.likeness_words import (
    own_figures,
    quoted_figures,
    saying_of,
    saying_of_words,
)
from briefing_app.storage.recommendation_shelf import RecommendationShelf
from briefing_app.storage.sayings import EVIDENCE, RECOMMENDATIONS, Sayings, Spoken
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import evidence, evidence_links, recommendations

_LINKED = evidence_links.c
Found = dict[str, Likeness]


class AlikeShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def evidence_like(self, new: Evidence, most: int) -> tuple[Alike[EvidenceRow], ...]:
        """Evidence that gives the same figure or says the same, the most alike first."""
        linked = {str(each.row.evidence.id) for each in self.related_to(new)}
        found = {
            identity: why
            for identity, why in self._found(new, EVIDENCE.of, Ground.CLAIM).items()
            if identity not in linked
        }
        ids = [EvidenceId(each) for each in list(found)[:most]]
        return tuple(
            Alike(row, found[row.evidence.id], age_of(row.evidence.as_of, new.as_of))
            for row in EvidenceShelf(self._connection).rows_of(ids)
        )

    def recommendations_like(
        self, new: Recommendation, most: int
    ) -> tuple[Alike[RecommendationRow], ...]:
        """Recommendations that ask for the like, one of each family, none of its own."""
        found = self._found(new, RECOMMENDATIONS.of, Ground.DEMAND)
        ids = self._one_of_each_family(list(found), new.family)[:most]
        rows = RecommendationShelf(self._connection).rows_of(map(RecommendationId, ids))
        return tuple(
            Alike(row, found[row.recommendation.id], age_of(row.recommendation.date, new.date))
            for row in rows
        )

    def fitting(self, words: str, most: int) -> tuple[EvidenceRow | RecommendationRow, ...]:
        """Evidence and recommendations on what the words speak of, what fits best first; of
        those that say it in the same words the first.
        """
        saying = saying_of_words(words)
        claims = self._fitting(saying, EVIDENCE, evidence)
        demands = self._fitting(saying, RECOMMENDATIONS, recommendations)
        rows: dict[str, EvidenceRow | RecommendationRow] = {
            row.evidence.id: row
            for row in EvidenceShelf(self._connection).rows_of(map(EvidenceId, claims))
        }
        asked = RecommendationShelf(self._connection).rows_of(map(RecommendationId, demands))
        rows |= {row.recommendation.id: row for row in asked}
        scores = {**claims, **demands}
        best = sorted(rows, key=lambda identity: (-scores[identity], identity))
        once: dict[str, EvidenceRow | RecommendationRow] = {}
        for identity in best:
            once.setdefault(_line_of(rows[identity]), rows[identity])
        return tuple(once.values())[:most]

    def _fitting(self, saying: Saying, spoken: Spoken, table: Table) -> dict[str, float]:
        sayings = Sayings(self._connection, spoken)
        read = sayings.candidates(saying, quick=True)
        scores = {row: fit(saying, other, sayings.weight) for row, other in read.items()}
        ids = _ids(self._connection, table, (row for row in scores if scores[row]))
        return {identity: scores[row] for row, identity in ids.items()}

    def relate(self, link: EvidenceLink) -> None:
        """Evidence stands to other evidence in this way, and in no other."""
        self.part(link.evidence, link.other)
        columns = {
            "evidence": link.evidence,
            "other": link.other,
            "relation": link.relation.value,
        }
        self._connection.execute(insert(evidence_links), columns)

    def part(self, one: EvidenceId, other: EvidenceId) -> EvidenceLink | None:
        """Neither stands to the other in any way; what was there before."""
        pair = (_LINKED.evidence.in_((one, other))) & (_LINKED.other.in_((one, other)))
        row = self._connection.execute(select(evidence_links).where(pair)).first()
        if row is None:
            return None
        self._connection.execute(delete(evidence_links).where(pair))
        return EvidenceLink(EvidenceId(row.evidence), EvidenceId(row.other), Relation(row.relation))

    def related_to(self, one: Evidence) -> tuple[RelatedEvidence, ...]:
        """The evidence it stands to, and the evidence that stands to it, in use."""
        mine = or_(_LINKED.evidence == one.id, _LINKED.other == one.id)
        asked = select(evidence_links).where(mine).order_by(_LINKED.row)
        links = self._connection.execute(asked).all()
        ends = {(row.other if row.evidence == one.id else row.evidence): row for row in links}
        rows = EvidenceShelf(self._connection).rows_of(map(EvidenceId, ends))
        return tuple(
            RelatedEvidence(
                row,
                Relation(ends[row.evidence.id].relation),
                ends[row.evidence.id].other == one.id,
                age_of(row.evidence.as_of, one.as_of),
            )
            for row in rows
        )

    def _found(self, new: Evidence | Recommendation, of: str, ground: Ground) -> Found:
        """By identity, the most alike first; never the thing itself."""
        spoken, table = (
            (EVIDENCE, evidence) if of == EVIDENCE.of else (RECOMMENDATIONS, recommendations)
        )
        sayings = Sayings(self._connection, spoken)
        saying = saying_of(new)
        candidates = sayings.candidates(saying)
        found: dict[int, Likeness] = {}
        for row, other in candidates.items():
            why = likeness(saying, other, sayings.weight, ground)
            if why is not None:
                found[row] = why
        best = sorted(found, key=lambda row: (-found[row].score, row))
        figures = (*own_figures(new), *quoted_figures(new))
        shown = {figure.term: figure.shown for figure in reversed(figures)}
        ids = _ids(self._connection, table, best)
        return {
            ids[row]: replace(found[row], figure=shown.get(found[row].figure, ""))
            for row in best
            if row in ids and ids[row] != new.id
        }

    def _one_of_each_family(self, ids: Sequence[str], own: FamilyId | None) -> list[str]:
        table = recommendations.c
        asked = select(table.id, table.family).where(table.id.in_(ids))
        family = {row.id: row.family for row in self._connection.execute(asked)}
        met: set[str] = {own} if own else set()
        kept = []
        for identity in ids:
            if family[identity] not in met:
                met.update(filter(None, (family[identity],)))
                kept.append(identity)
        return kept


def _line_of(row: EvidenceRow | RecommendationRow) -> str:
    return said_in(row.evidence if isinstance(row, EvidenceRow) else row.recommendation)


def _ids(connection: Connection, table: Table, rows: Iterable[int]) -> dict[int, str]:
    """The identities of what is in use."""
    columns = table.c
    asked = select(columns.row, columns.id).where(
        columns.row.in_(tuple(rows)), in_use(columns.set_aside)
    )
    return {row.row: row.id for row in connection.execute(asked)}
