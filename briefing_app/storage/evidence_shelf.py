"""Where evidence is kept, with its excerpt and its themes."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, insert, select, update

from briefing_app.domain.errors import NotFound
from briefing_app.domain.evidence import Evidence, EvidenceKind, Measure
from briefing_app.domain.ids import EditionId, EvidenceId, SourceId, ThemeId
from briefing_app.domain.marking import Marking
from briefing_app.domain.overview import EvidenceRow, Page
from briefing_app.domain.query import Query, ThingKind
from briefing_app.language import _
from briefing_app.storage.columns import Columns, marking_columns, marking_of, sorts_as
from briefing_app.storage.excerpt_rows import (
    WITH_EXCERPT,
    excerpt_of,
    owners,
    rewrite_excerpt,
    write_excerpts,
)
from briefing_app.storage.links import count_notes
from briefing_app.storage.marking_rows import marking_of_table, markings_in
from briefing_app.storage.source_shelf import SourceShelf
from briefing_app.storage.standing import enough, in_use, standing
from briefing_app.storage.tables import (
    evidence,
    evidence_themes,
    excerpts,
    sources,
)
from briefing_app.storage.tags import read_tags, rewrite_tags, tag, themes_below, write_tags
from briefing_app.storage.word_index import EVIDENCE, best_first, hits
from briefing_app.storage.words_sought import sought

_WITH_EXCERPT = select(evidence, *WITH_EXCERPT).outerjoin(
    excerpts, excerpts.c.evidence == evidence.c.id
)


class EvidenceShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, *added: Evidence) -> None:
        """New pieces of evidence, one or very many."""
        if not added:
            return
        rows = [{"id": each.id, **_columns(each)} for each in added]
        self._connection.execute(insert(evidence), rows)
        write_excerpts(self._connection, "evidence", ((each.id, each.excerpt) for each in added))
        tagged = ((each.id, each.themes) for each in added)
        write_tags(self._connection, evidence_themes, tagged)

    def change(self, changed: Evidence) -> None:
        """The evidence of this identity is now this one."""
        before = self.get(changed.id)
        here = update(evidence).where(evidence.c.id == changed.id)
        self._connection.execute(here.values(_columns(changed)))
        if changed.excerpt != before.excerpt:
            rewrite_excerpt(self._connection, "evidence", changed.id, changed.excerpt)
        if changed.themes != before.themes:
            rewrite_tags(self._connection, evidence_themes, (changed.id, changed.themes))

    def get(self, wanted: EvidenceId) -> Evidence:
        found = self.find((wanted,))
        if wanted not in found:
            raise NotFound(_("This evidence is no longer in the workspace."))
        return found[wanted]

    def find(self, ids: Iterable[EvidenceId]) -> dict[EvidenceId, Evidence]:
        """Those of the pieces of evidence that are here, in the order asked for."""
        wanted = tuple(dict.fromkeys(ids))
        if not wanted:
            return {}
        read = self._read(_WITH_EXCERPT.where(evidence.c.id.in_(wanted)))
        found = {each.id: each for each in read}
        return {each: found[each] for each in wanted if each in found}

    def set_aside(self, ids: Iterable[EvidenceId], *, aside: bool) -> tuple[EvidenceId, ...]:
        """Those that now stand differently."""
        differ = (evidence.c.id.in_(tuple(ids))) & (evidence.c.set_aside != aside)
        changed = update(evidence).where(differ).values(set_aside=aside).returning(evidence.c.id)
        return tuple(EvidenceId(found) for found in self._connection.execute(changed).scalars())

    def tag(self, ids: Sequence[EvidenceId], theme: ThemeId, *, on: bool) -> None:
        tag(self._connection, evidence_themes, ids, theme, on=on)

    def rows(self, query: Query, offset: int, limit: int) -> Page[EvidenceRow]:
        """A stretch of the list that answers the query, and how long the list is."""
        asked = self._filtered(select(evidence.c.row), query, ranked=False)
        counted = select(func.count()).select_from(asked.subquery())
        total = self._connection.execute(counted).scalar_one()
        return Page(self.first(query, limit, offset), total)

    def first(self, query: Query, limit: int, offset: int = 0) -> tuple[EvidenceRow, ...]:
        """The same without counting."""
        most = enough(self._connection, evidence, query, offset + limit)
        asked = _ordered(self._filtered(select(evidence.c.id), query, most), query)
        ids = self._connection.execute(asked.offset(offset).limit(limit)).scalars()
        found = self.find(EvidenceId(each) for each in ids)
        return self._as_rows(tuple(found.values()))

    def ids(self, query: Query) -> tuple[EvidenceId, ...]:
        """Everything that answers the query, in the order of the list."""
        asked = _ordered(self._filtered(select(evidence.c.id), query), query)
        return tuple(EvidenceId(each) for each in self._connection.execute(asked).scalars())

    def markings(self, query: Query) -> tuple[Marking, ...]:
        """Each marking that what answers the query carries, or its source, once."""
        of_sources = select(*marking_of_table(sources)).select_from(evidence)
        held = of_sources.join(excerpts, excerpts.c.evidence == evidence.c.id)
        held = held.join(sources, sources.c.id == excerpts.c.source)
        return markings_in(
            self._connection,
            *(
                self._filtered(asked, query, ranked=False)
                for asked in (select(*marking_of_table(evidence)), held)
            ),
        )

    def rows_of(self, ids: Iterable[EvidenceId]) -> tuple[EvidenceRow, ...]:
        """The rows of these, in the order asked for; what is set aside is left out."""
        found = self.find(ids).values()
        return self._as_rows(tuple(each for each in found if not each.set_aside))

    def row(self, wanted: EvidenceId) -> EvidenceRow:
        return self._as_rows((self.get(wanted),))[0]

    def of_source(self, source: SourceId) -> tuple[EvidenceRow, ...]:
        """Everything collected from a source, in the order of its text."""
        here = (excerpts.c.source == source) & in_use(evidence.c.set_aside)
        asked = _WITH_EXCERPT.where(here).order_by(excerpts.c.start, evidence.c.row)
        return self._as_rows(self._read(asked))

    def of_edition(self, edition: EditionId) -> tuple[EvidenceRow, ...]:
        ids = owners(self._connection, "evidence", evidence, edition)
        return self.rows_of(EvidenceId(each) for each in ids)

    def alike(self, wanted: Evidence) -> tuple[EvidenceRow, ...]:
        """Other evidence that gives the same value in the same unit."""
        if not wanted.measure.value:
            return ()
        same = and_(
            evidence.c.value == wanted.measure.value,
            evidence.c.unit == wanted.measure.unit,
            evidence.c.id != wanted.id,
            in_use(evidence.c.set_aside),
        )
        return self._as_rows(self._read(_WITH_EXCERPT.where(same).order_by(evidence.c.row)))

    def _read(self, asked: Select[Any]) -> tuple[Evidence, ...]:
        rows = self._connection.execute(asked).all()
        carried = read_tags(self._connection, evidence_themes, [row.id for row in rows])
        return tuple(_evidence(row, carried[row.id]) for row in rows)

    def _as_rows(self, read: Sequence[Evidence]) -> tuple[EvidenceRow, ...]:
        ids = [each.id for each in read]
        used = count_notes(self._connection, ThingKind.EVIDENCE, ids)
        shelf = SourceShelf(self._connection)
        known = shelf.find(each.source_id for each in read if each.source_id)
        return tuple(
            EvidenceRow(
                each, known.get(each.source_id) if each.source_id else None, used.get(each.id, 0)
            )
            for each in read
        )

    def _filtered(
        self, asked: Select[Any], query: Query, most: int = 0, *, ranked: bool = True
    ) -> Select[Any]:
        asked = asked.where(standing(evidence.c.set_aside, set_aside=query.set_aside))
        if query.kinds:
            asked = asked.where(evidence.c.kind.in_([kind.value for kind in query.kinds]))
        if query.source:
            from_it = select(excerpts.c.evidence).where(excerpts.c.source == query.source)
            asked = asked.where(evidence.c.id.in_(from_it))
        if query.theme:
            below = themes_below(self._connection, query.theme)
            tags = evidence_themes.c
            asked = asked.where(evidence.c.id.in_(select(tags.thing).where(tags.theme.in_(below))))
        if words := sought(query.words):
            found = hits(EVIDENCE, words.as_match(), most, ranked=ranked)
            asked = asked.join(found, found.c.row == evidence.c.row)
            asked = asked.add_columns(found.c.rank) if ranked else asked
        return asked


def _ordered(asked: Select[Any], query: Query) -> Select[Any]:
    newest = evidence.c.row.desc()
    match query.order:
        case "title":
            return asked.order_by(evidence.c.sorts_as, evidence.c.row)
        case "date":
            return asked.order_by(evidence.c.as_of.desc(), newest)
        case "kind":
            return asked.order_by(evidence.c.kind, evidence.c.sorts_as, evidence.c.row)
        case "source":
            held = asked.outerjoin(excerpts, excerpts.c.evidence == evidence.c.id)
            joined = held.outerjoin(sources, sources.c.id == excerpts.c.source)
            return joined.order_by(sources.c.sorts_as, excerpts.c.start, evidence.c.row)
    return best_first(asked, newest)


def _columns(each: Evidence) -> Columns:
    return {
        "claim": each.claim,
        "kind": each.kind.value,
        "as_of": each.as_of,
        "value": each.measure.value,
        "unit": each.measure.unit,
        "geography": each.measure.geography,
        "definition": each.measure.definition,
        **marking_columns(each.marking),
        "in_confidence": each.in_confidence,
        "attributable": each.attributable,
        "reliability": each.reliability,
        "review_by": each.review_by,
        "remark": each.remark,
        "language": each.language,
        "speaker": each.speaker,
        "sorts_as": sorts_as(each.claim),
        "set_aside": each.set_aside,
    }


def _evidence(row: Row[Any], carried: tuple[ThemeId, ...]) -> Evidence:
    return Evidence(
        id=EvidenceId(row.id),
        claim=row.claim,
        kind=EvidenceKind(row.kind),
        excerpt=excerpt_of(row),
        as_of=row.as_of,
        measure=Measure(row.value, row.unit, row.geography, row.definition),
        themes=carried,
        marking=marking_of(row),
        in_confidence=row.in_confidence,
        attributable=row.attributable,
        reliability=row.reliability,
        review_by=row.review_by,
        remark=row.remark,
        language=row.language,
        set_aside=row.set_aside,
        speaker=row.speaker,
    )
