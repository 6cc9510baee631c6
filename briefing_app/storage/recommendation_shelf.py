"""Where recommendations are kept, with their families and the evidence linked to them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import (
    EditionId,
    EvidenceId,
    FamilyId,
    RecommendationId,
    SourceId,
    ThemeId,
)
from briefing_app.domain.marking import Marking
from briefing_app.domain.overview import FamilyMembers, Page, RecommendationRow
from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.recommendation import (
    Recommendation,
    RecommendationState,
    Relation,
    Voice,
)
from briefing_app.language import _
from briefing_app.storage.columns import (
    Columns,
    marking_columns,
    marking_of,
    packed,
    sorts_as,
    unpacked,
)
from briefing_app.storage.excerpt_rows import (
    WITH_EXCERPT,
    excerpt_of,
    owners,
    rewrite_excerpt,
    write_excerpts,
)
from briefing_app.storage.family_shelf import FamilyShelf
from briefing_app.storage.links import count_notes
from briefing_app.storage.marking_rows import marking_of_table, markings_in
from briefing_app.storage.source_shelf import SourceShelf
from briefing_app.storage.standing import enough, in_use, standing
from briefing_app.storage.tables import (
    excerpts,
    recommendation_evidence,
    recommendation_themes,
    recommendations,
    sources,
)
from briefing_app.storage.tags import read_tags, rewrite_tags, tag, themes_below, write_tags
from briefing_app.storage.word_index import RECOMMENDATIONS, best_first, hits
from briefing_app.storage.words_sought import sought

_WITH_EXCERPT = select(recommendations, *WITH_EXCERPT).outerjoin(
    excerpts, excerpts.c.recommendation == recommendations.c.id
)
_THEIRS = recommendation_evidence.c


class RecommendationShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.families = FamilyShelf(connection)

    def add(self, *added: Recommendation) -> None:
        """New recommendations, one or very many; their families are known before."""
        if not added:
            return
        rows = [{"id": each.id, **_columns(each)} for each in added]
        self._connection.execute(insert(recommendations), rows)
        held = ((each.id, each.excerpt) for each in added)
        write_excerpts(self._connection, "recommendation", held)
        tagged = ((each.id, each.themes) for each in added)
        write_tags(self._connection, recommendation_themes, tagged)
        self._link(added)

    def change(self, changed: Recommendation) -> None:
        """The recommendation of this identity is now this one."""
        before = self.get(changed.id)
        here = update(recommendations).where(recommendations.c.id == changed.id)
        self._connection.execute(here.values(_columns(changed)))
        if changed.excerpt != before.excerpt:
            rewrite_excerpt(self._connection, "recommendation", changed.id, changed.excerpt)
        if changed.themes != before.themes:
            rewrite_tags(self._connection, recommendation_themes, (changed.id, changed.themes))
        if changed.evidence != before.evidence:
            old = delete(recommendation_evidence).where(_THEIRS.recommendation == changed.id)
            self._connection.execute(old)
            self._link((changed,))

    def get(self, wanted: RecommendationId) -> Recommendation:
        found = self.find((wanted,))
        if wanted not in found:
            raise NotFound(_("This recommendation is no longer in the workspace."))
        return found[wanted]

    def find(self, ids: Iterable[RecommendationId]) -> dict[RecommendationId, Recommendation]:
        """Those of the recommendations that are here, in the order asked for."""
        wanted = tuple(dict.fromkeys(ids))
        if not wanted:
            return {}
        read = self._read(_WITH_EXCERPT.where(recommendations.c.id.in_(wanted)))
        found = {each.id: each for each in read}
        return {each: found[each] for each in wanted if each in found}

    def set_aside(
        self, ids: Iterable[RecommendationId], *, aside: bool
    ) -> tuple[RecommendationId, ...]:
        """Those that now stand differently."""
        table = recommendations
        differ = (table.c.id.in_(tuple(ids))) & (table.c.set_aside != aside)
        changed = update(table).where(differ).values(set_aside=aside).returning(table.c.id)
        return tuple(RecommendationId(each) for each in self._connection.execute(changed).scalars())

    def tag(self, ids: Sequence[RecommendationId], theme: ThemeId, *, on: bool) -> None:
        tag(self._connection, recommendation_themes, ids, theme, on=on)

    def addressees(self) -> tuple[str, ...]:
        """Everyone who is asked to do something, in alphabetical order."""
        asked = select(recommendations.c.addressees).distinct()
        columns = self._connection.execute(asked.where(in_use(recommendations.c.set_aside)))
        named = {name for column in columns.scalars() for name in unpacked(column)}
        return tuple(sorted(named, key=sorts_as))

    def rows(self, query: Query, offset: int, limit: int) -> Page[RecommendationRow]:
        """A stretch of the list that answers the query, and how long the list is."""
        asked = self._filtered(select(recommendations.c.row), query, ranked=False)
        counted = select(func.count()).select_from(asked.subquery())
        total = self._connection.execute(counted).scalar_one()
        return Page(self.first(query, limit, offset), total)

    def first(self, query: Query, limit: int, offset: int = 0) -> tuple[RecommendationRow, ...]:
        """The same without counting."""
        most = enough(self._connection, recommendations, query, offset + limit)
        asked = _ordered(self._filtered(select(recommendations.c.id), query, most), query)
        ids = self._connection.execute(asked.offset(offset).limit(limit)).scalars()
        found = self.find(RecommendationId(each) for each in ids)
        return self._as_rows(tuple(found.values()))

    def ids(self, query: Query) -> tuple[RecommendationId, ...]:
        """Everything that answers the query, in the order of the list."""
        asked = _ordered(self._filtered(select(recommendations.c.id), query), query)
        return tuple(RecommendationId(each) for each in self._connection.execute(asked).scalars())

    def markings(self, query: Query) -> tuple[Marking, ...]:
        """Each marking that what answers the query carries, or its source, once."""
        of_sources = select(*marking_of_table(sources)).select_from(recommendations)
        held = of_sources.join(excerpts, excerpts.c.recommendation == recommendations.c.id)
        held = held.join(sources, sources.c.id == excerpts.c.source)
        return markings_in(
            self._connection,
            *(
                self._filtered(asked, query, ranked=False)
                for asked in (select(*marking_of_table(recommendations)), held)
            ),
        )

    def rows_of(self, ids: Iterable[RecommendationId]) -> tuple[RecommendationRow, ...]:
        """The rows of these, in the order asked for; what is set aside is left out."""
        found = self.find(ids).values()
        return self._as_rows(tuple(each for each in found if not each.set_aside))

    def row(self, wanted: RecommendationId) -> RecommendationRow:
        return self._as_rows((self.get(wanted),))[0]

    def of_source(self, source: SourceId) -> tuple[RecommendationRow, ...]:
        """Every recommendation of a source, in the order of its text."""
        here = (excerpts.c.source == source) & in_use(recommendations.c.set_aside)
        asked = _WITH_EXCERPT.where(here).order_by(excerpts.c.start, recommendations.c.row)
        return self._as_rows(self._read(asked))

    def of_edition(self, edition: EditionId) -> tuple[RecommendationRow, ...]:
        ids = owners(self._connection, "recommendation", recommendations, edition)
        return self.rows_of(RecommendationId(each) for each in ids)

    def of_family(self, family: FamilyId) -> tuple[RecommendationRow, ...]:
        """The members of a family, the earliest first."""
        here = (recommendations.c.family == family) & in_use(recommendations.c.set_aside)
        asked = _WITH_EXCERPT.where(here)
        in_order = asked.order_by(recommendations.c.date, recommendations.c.row)
        return self._as_rows(self._read(in_order))

    def with_members(self, wanted: Iterable[FamilyId]) -> dict[FamilyId, FamilyMembers]:
        """Each of the families with its members, as `of_family` has them."""
        asked = tuple(dict.fromkeys(wanted))
        if not asked:
            return {}
        here = recommendations.c.family.in_(asked) & in_use(recommendations.c.set_aside)
        in_order = _WITH_EXCERPT.where(here).order_by(recommendations.c.date, recommendations.c.row)
        rows = self._as_rows(self._read(in_order))
        return {
            family: FamilyMembers(
                self.families.get(family),
                tuple(row for row in rows if row.recommendation.family == family),
            )
            for family in asked
        }

    def carried_by(self, evidence: EvidenceId) -> tuple[RecommendationRow, ...]:
        """The recommendations that a piece of evidence is linked to."""
        linked = select(_THEIRS.recommendation).where(_THEIRS.evidence == evidence)
        here = recommendations.c.id.in_(linked) & in_use(recommendations.c.set_aside)
        return self._as_rows(self._read(_WITH_EXCERPT.where(here).order_by(recommendations.c.row)))

    def _link(self, added: Iterable[Recommendation]) -> None:
        rows = [
            {"recommendation": each.id, "evidence": linked, "position": position}
            for each in added
            for position, linked in enumerate(dict.fromkeys(each.evidence))
        ]
        if rows:
            self._connection.execute(insert(recommendation_evidence), rows)

    def _read(self, asked: Select[Any]) -> tuple[Recommendation, ...]:
        rows = self._connection.execute(asked).all()
        ids = [row.id for row in rows]
        carried = read_tags(self._connection, recommendation_themes, ids)
        linked = self._linked(ids)
        return tuple(_recommendation(row, carried[row.id], linked[row.id]) for row in rows)

    def _linked(self, ids: Sequence[str]) -> defaultdict[str, tuple[EvidenceId, ...]]:
        linked: defaultdict[str, tuple[EvidenceId, ...]] = defaultdict(tuple)
        theirs = select(_THEIRS.recommendation, _THEIRS.evidence)
        asked = theirs.where(_THEIRS.recommendation.in_(ids)).order_by(_THEIRS.position)
        for recommendation, evidence in self._connection.execute(asked):
            linked[recommendation] += (EvidenceId(evidence),)
        return linked

    def _as_rows(self, read: Sequence[Recommendation]) -> tuple[RecommendationRow, ...]:
        used = count_notes(self._connection, ThingKind.RECOMMENDATION, [each.id for each in read])
        shelf = SourceShelf(self._connection)
        known = shelf.find(each.source_id for each in read if each.source_id)
        sizes = self.families.sizes({each.family for each in read if each.family})
        return tuple(
            RecommendationRow(
                each,
                known.get(each.source_id) if each.source_id else None,
                sizes.get(each.family, 0) if each.family else 0,
                used.get(each.id, 0),
            )
            for each in read
        )

    def _filtered(
        self, asked: Select[Any], query: Query, most: int = 0, *, ranked: bool = True
    ) -> Select[Any]:
        table = recommendations.c
        asked = asked.where(standing(table.set_aside, set_aside=query.set_aside))
        if query.states:
            asked = asked.where(table.state.in_([state.value for state in query.states]))
        if query.addressee:
            asked = asked.where(table.id.in_(_addressed_to(query.addressee)))
        if query.in_family:
            asked = asked.where(table.family.is_not(None))
        if query.source:
            from_it = select(excerpts.c.recommendation).where(excerpts.c.source == query.source)
            asked = asked.where(table.id.in_(from_it))
        if query.theme:
            below = themes_below(self._connection, query.theme)
            tags = recommendation_themes.c
            asked = asked.where(table.id.in_(select(tags.thing).where(tags.theme.in_(below))))
        if words := sought(query.words):
            found = hits(RECOMMENDATIONS, words.as_match(), most, ranked=ranked)
            asked = asked.join(found, found.c.row == table.row)
            asked = asked.add_columns(found.c.rank) if ranked else asked
        return asked


def _addressed_to(name: str) -> Select[tuple[str]]:
    named = func.json_each(recommendations.c.addressees).table_valued("value")
    everyone = select(recommendations.c.id).join(named, named.c.value == name)
    return everyone.where(recommendations.c.addressees != "")


def _ordered(asked: Select[Any], query: Query) -> Select[Any]:
    newest = recommendations.c.row.desc()
    match query.order:
        case "title":
            return asked.order_by(recommendations.c.sorts_as, recommendations.c.row)
        case "date":
            return asked.order_by(recommendations.c.date.desc(), newest)
        case "state":
            return asked.order_by(
                recommendations.c.state, recommendations.c.sorts_as, recommendations.c.row
            )
        case "source":
            held = asked.outerjoin(excerpts, excerpts.c.recommendation == recommendations.c.id)
            joined = held.outerjoin(sources, sources.c.id == excerpts.c.source)
            return joined.order_by(sources.c.sorts_as, excerpts.c.start, recommendations.c.row)
    return best_first(asked, newest)


def _columns(each: Recommendation) -> Columns:
    return {
        "title": each.title,
        "what": each.what,
        "asks": each.asks,
        "addressees": packed(each.addressees),
        "number": each.number,
        "part": each.part,
        "voice": each.voice.value,
        "state": each.state.value,
        "answer": each.answer,
        "date": each.date,
        "family": each.family,
        "relation": each.relation.value if each.relation else None,
        **marking_columns(each.marking),
        "in_confidence": each.in_confidence,
        "language": each.language,
        "sorts_as": sorts_as(each.title),
        "set_aside": each.set_aside,
    }


def _recommendation(
    row: Row[Any], carried: tuple[ThemeId, ...], linked: tuple[EvidenceId, ...]
) -> Recommendation:
    return Recommendation(
        id=RecommendationId(row.id),
        title=row.title,
        what=row.what,
        asks=row.asks,
        addressees=unpacked(row.addressees),
        number=row.number,
        part=row.part,
        voice=Voice(row.voice),
        state=RecommendationState(row.state),
        answer=row.answer,
        date=row.date,
        excerpt=excerpt_of(row),
        family=FamilyId(row.family) if row.family else None,
        relation=Relation(row.relation) if row.relation else None,
        evidence=linked,
        themes=carried,
        marking=marking_of(row),
        in_confidence=row.in_confidence,
        language=row.language,
        set_aside=row.set_aside,
    )
