"""Where it is kept which excerpts moved to a newer edition, and which could not."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.storage.excerpt_rows import (
    WITH_EXCERPT,
    Owner,
    excerpt_of,
    packed_excerpt,
    rewrite_excerpt,
    unpacked_excerpt,
)
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import (
    editions,
    evidence,
    excerpts,
    lost_anchors,
    moved_anchors,
    recommendations,
)


@dataclass(frozen=True, slots=True)
class Anchored:
    """An excerpt with what it belongs to."""

    owner: Owner
    thing: str
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class Lost:
    """What is kept of a lost anchor: whose it is, and the edition that does not hold it."""

    owner: Owner
    thing: str
    edition: EditionId
    is_let_go: bool


class AnchorShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def standing_in(self, edition: EditionId) -> tuple[Anchored, ...]:
        """Every excerpt in an edition whose words are here, also of things set aside."""
        here = (excerpts.c.edition == edition) & (excerpts.c.words != "")
        return tuple(self._anchored(here))

    def collected_from(self, source: SourceId) -> tuple[Anchored, ...]:
        """Every excerpt of a source, in whichever edition, also of things set aside."""
        return tuple(self._anchored(excerpts.c.source == source))

    def still_lost(self, source: SourceId) -> tuple[Anchored, ...]:
        """The lost ones of a source that nobody let go."""
        asked = self._lost().where(excerpts.c.source == source, lost_anchors.c.is_let_go.is_(False))
        rows = self._connection.execute(asked).all()
        found = (
            self._anchored(excerpts.c[_owner(row)] == (row.evidence or row.recommendation))
            for row in rows
        )
        return tuple(each for anchored in found for each in anchored)

    def move(self, anchored: Anchored, to: Excerpt) -> None:
        """The excerpt now stands there; where it stood before is remembered."""
        was = {"edition": to.edition_id, "was": packed_excerpt(anchored.excerpt)}
        self._connection.execute(insert(moved_anchors), {anchored.owner: anchored.thing, **was})
        rewrite_excerpt(self._connection, anchored.owner, anchored.thing, to)
        self.find(anchored.owner, anchored.thing)

    def lose(self, owner: Owner, thing: str, edition: EditionId) -> None:
        """This edition does not hold its words; the excerpt stays where it is."""
        self.find(owner, thing)
        new = {owner: thing, "edition": edition, "is_let_go": False}
        self._connection.execute(insert(lost_anchors), new)

    def find(self, owner: Owner, thing: str) -> None:
        """It is lost no more."""
        self._connection.execute(delete(lost_anchors).where(lost_anchors.c[owner] == thing))

    def let_go(self, owner: Owner, thing: str, *, gone: bool) -> None:
        """It stays with the older edition and is no longer asked about; or is again."""
        here = update(lost_anchors).where(lost_anchors.c[owner] == thing)
        self._connection.execute(here.values(is_let_go=gone))

    def lost_of(self, source: SourceId | None) -> tuple[Lost, ...]:
        """Those in use, of a source or of all, in the order of the older text."""
        asked = self._lost().where(self._in_use())
        if source is not None:
            asked = asked.where(excerpts.c.source == source)
        in_order = asked.order_by(excerpts.c.source, excerpts.c.edition, excerpts.c.start)
        return tuple(
            Lost(
                _owner(row),
                row.evidence or row.recommendation,
                EditionId(row.edition),
                row.is_let_go,
            )
            for row in self._connection.execute(in_order)
        )

    def count(self) -> int:
        """How many are lost and asked about."""
        asked = self._lost().where(self._in_use(), lost_anchors.c.is_let_go.is_(False))
        counted = select(func.count()).select_from(asked.subquery())
        return int(self._connection.execute(counted).scalar_one())

    def bring_back(self, gone: Iterable[EditionId]) -> tuple[Anchored, ...]:
        """Excerpts that came into these editions from others stand where they stood before."""
        asked = select(moved_anchors).where(moved_anchors.c.edition.in_(tuple(gone)))
        back = []
        for row in self._connection.execute(asked.order_by(moved_anchors.c.row.desc())).all():
            owner, thing = _owner(row), row.evidence or row.recommendation
            self._connection.execute(delete(moved_anchors).where(moved_anchors.c.row == row.row))
            if any(now.excerpt.edition_id == row.edition for now in self._of(owner, thing)):
                was = unpacked_excerpt(row.was)
                rewrite_excerpt(self._connection, owner, thing, was)
                back.append(Anchored(owner, thing, was))
        return tuple(back)

    def forget_last_move(self, owner: Owner, thing: str) -> None:
        """Its last move was taken back otherwise."""
        last = select(func.max(moved_anchors.c.row)).where(moved_anchors.c[owner] == thing)
        found = self._connection.execute(last).scalar_one()
        self._connection.execute(delete(moved_anchors).where(moved_anchors.c.row == found))

    def lost_in(self, gone: Iterable[EditionId]) -> tuple[Anchored, ...]:
        """The excerpts that were sought in vain in these editions."""
        asked = select(lost_anchors).where(lost_anchors.c.edition.in_(tuple(gone)))
        rows = self._connection.execute(asked).all()
        found = (self._of(_owner(row), row.evidence or row.recommendation) for row in rows)
        return tuple(each for anchored in found for each in anchored)

    def _of(self, owner: Owner, thing: str) -> Iterable[Anchored]:
        return self._anchored(excerpts.c[owner] == thing)

    def _anchored(self, here: ColumnElement[bool]) -> Iterable[Anchored]:
        asked = select(excerpts.c.evidence, excerpts.c.recommendation, *WITH_EXCERPT).where(here)
        for row in self._connection.execute(asked.order_by(excerpts.c.start)).all():
            if excerpt := excerpt_of(row):
                yield Anchored(_owner(row), row.evidence or row.recommendation, excerpt)

    def _lost(self) -> Select[Any]:
        """Only while the excerpt stands in an edition other than the one it was sought in."""
        table = lost_anchors.c
        whose = or_(
            excerpts.c.evidence == table.evidence,
            excerpts.c.recommendation == table.recommendation,
        )
        return (
            select(table.evidence, table.recommendation, table.edition, table.is_let_go)
            .join_from(lost_anchors, excerpts, whose)
            .join(editions, editions.c.id == table.edition)
            .outerjoin(evidence, evidence.c.id == table.evidence)
            .outerjoin(recommendations, recommendations.c.id == table.recommendation)
            .where(excerpts.c.edition != table.edition, editions.c.source == excerpts.c.source)
        )

    def _in_use(self) -> ColumnElement[bool]:
        return or_(in_use(evidence.c.set_aside), in_use(recommendations.c.set_aside))


def _owner(row: Row[Any]) -> Owner:
    return "evidence" if row.evidence else "recommendation"
