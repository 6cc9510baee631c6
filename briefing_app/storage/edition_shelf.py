"""Which sources are editions of each other: found alike, offered, joined and parted again."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, exists, func, insert, select, update

from briefing_app.domain.edition_offer import EditionOffer
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.source import Edition
from briefing_app.storage.columns import Columns
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import (
    edition_marks,
    edition_offers,
    editions,
    excerpts,
    sources,
)

_NO_MARK = -1
"""Stands for words too few to be compared."""


class EditionShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def mark(self, edition: EditionId, marks: Iterable[int]) -> None:
        """Remember the numbers that stand for the words of an edition, also that it has none."""
        row = self._row(edition)
        rows = [{"mark": mark, "edition_row": row} for mark in tuple(marks) or (_NO_MARK,)]
        self._connection.execute(insert(edition_marks), rows)

    def unmarked(self, limit: int) -> tuple[EditionId, ...]:
        """Editions whose words are here, but not yet the numbers that stand for them."""
        marked = exists().where(edition_marks.c.edition_row == editions.c.row)
        asked = select(editions.c.id).where(editions.c.has_words, ~marked)
        found = self._connection.execute(asked.order_by(editions.c.row).limit(limit)).scalars()
        return tuple(EditionId(each) for each in found)

    def alike(
        self, marks: Sequence[int], besides: SourceId, least: int, most: int
    ) -> tuple[tuple[SourceId, EditionId], ...]:
        """Editions of other sources in use with at least so many marks in common, best first."""
        together = func.count()
        asked = (
            select(editions.c.source, editions.c.id)
            .join_from(edition_marks, editions, editions.c.row == edition_marks.c.edition_row)
            .join(sources, sources.c.id == editions.c.source)
            .where(edition_marks.c.mark.in_(marks), editions.c.source != besides)
            .where(in_use(sources.c.set_aside))
            .group_by(editions.c.row)
            .having(together >= least)
            .order_by(together.desc(), editions.c.number.desc())
            .limit(most)
        )
        found = self._connection.execute(asked)
        return tuple((SourceId(row.source), EditionId(row.id)) for row in found)

    def offer(self, offer: EditionOffer) -> None:
        """Remember it; what was decided about the same two before stands."""
        new = insert(edition_offers).prefix_with("or ignore")
        self._connection.execute(new, _columns(offer))

    def offers_of(self, source: SourceId) -> tuple[EditionOffer, ...]:
        """What is offered for a source and not decided, the likest first."""
        asked = (
            select(edition_offers)
            .join(sources, sources.c.id == edition_offers.c.other)
            .where(edition_offers.c.source == source, edition_offers.c.is_apart.is_(False))
            .where(in_use(sources.c.set_aside))
            .order_by(edition_offers.c.share.desc())
        )
        return tuple(
            EditionOffer(
                SourceId(row.source), SourceId(row.other), row.share, row.is_older, row.is_apart
            )
            for row in self._connection.execute(asked)
        )

    def keep_apart(self, source: SourceId, other: SourceId, *, apart: bool) -> None:
        """Two sources alike that are none the less two; or offered again."""
        here = (edition_offers.c.source == source) & (edition_offers.c.other == other)
        self._connection.execute(update(edition_offers).where(here).values(is_apart=apart))

    def join(
        self, source: SourceId, into: SourceId, numbered: Sequence[tuple[Edition, int]]
    ) -> None:
        """The editions, with what stands in them, become editions of `into` with these numbers."""
        for edition, number in numbered:
            self._hand_over(edition.id, into, number, edition.came_from or source)
        self._connection.execute(
            update(sources).where(sources.c.id == source).values(joined_to=into, set_aside=True)
        )

    def part(self, source: SourceId, numbered: Sequence[tuple[Edition, int]]) -> None:
        """The editions that came from a source are its own again, with what stands in them."""
        for edition, number in numbered:
            self._hand_over(edition.id, source, number, None)
        self._connection.execute(
            update(sources).where(sources.c.id == source).values(joined_to="", set_aside=False)
        )

    def renumber(self, numbered: Sequence[tuple[Edition, int]]) -> None:
        """Other numbers for editions of one source; they may change places."""
        for far in (10_000, 0):
            for edition, number in numbered:
                here = update(editions).where(editions.c.id == edition.id)
                self._connection.execute(here.values(number=number + far))

    def _hand_over(
        self, edition: EditionId, to: SourceId, number: int, came_from: SourceId | None
    ) -> None:
        here = update(editions).where(editions.c.id == edition)
        values = {"source": to, "number": number, "came_from": came_from or ""}
        self._connection.execute(here.values(**values))
        standing_there = update(excerpts).where(excerpts.c.edition == edition)
        self._connection.execute(standing_there.values(source=to))

    def _row(self, edition: EditionId) -> int:
        here = select(editions.c.row).where(editions.c.id == edition)
        return int(self._connection.execute(here).scalar_one())


def _columns(offer: EditionOffer) -> Columns:
    return {
        "source": offer.source,
        "other": offer.other,
        "share": offer.share,
        "is_older": offer.is_older,
        "is_apart": offer.is_apart,
    }
