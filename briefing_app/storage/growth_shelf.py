"""Words put into a text that is here already: everything that has a place in it moves along."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, Table, delete, select, update

from briefing_app.domain.excerpt import AROUND, passage_at
from briefing_app.domain.ids import EditionId
from briefing_app.domain.inserted_words import Inserted, moved_stretch
from briefing_app.domain.passage import Passage
from briefing_app.storage.columns import Columns, pressed
from briefing_app.storage.excerpt_rows import packed_excerpt, unpacked_excerpt
from briefing_app.storage.passage_rows import write_passages
from briefing_app.storage.tables import (
    edition_marks,
    edition_texts,
    editions,
    excerpts,
    left_proposals,
    margin_notes,
    moved_anchors,
    passages,
)

Place = tuple[int, int]
_ANCHORED = (excerpts, margin_notes)


class GrowthShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def places(self, edition: EditionId) -> tuple[Place, ...]:
        """Every stretch of the text that something is kept of."""
        return tuple(
            (row.start, row.end)
            for table in (*_ANCHORED, left_proposals)
            for row in self._connection.execute(
                select(table.c.start, table.c.end).where(table.c.edition == edition)
            )
        )

    def grow(
        self,
        edition: EditionId,
        text: str,
        grown: tuple[Passage, ...],
        inserted: Sequence[Inserted],
    ) -> None:
        """The text as it is now; every place in it is that of the same words as before."""
        run = self._connection.execute
        row = run(select(editions.c.row).where(editions.c.id == edition)).scalar_one()
        kept = update(edition_texts).where(edition_texts.c.edition == edition)
        run(kept.values(text=pressed(text.encode())))
        run(update(editions).where(editions.c.id == edition).values(characters=len(text)))
        run(delete(passages).where(passages.c.edition_row == row))
        write_passages(self._connection, row, grown)
        run(delete(edition_marks).where(edition_marks.c.edition_row == row))
        for table in _ANCHORED:
            self._move(table, edition, _Told(text, grown), inserted)
        self._move_proposals(edition, inserted)
        self._move_remembered(edition, inserted)

    def _move(
        self, table: Table, edition: EditionId, told: "_Told", inserted: Sequence[Inserted]
    ) -> None:
        asked = select(table.c.row, table.c.start, table.c.end, table.c.words)
        for row in self._connection.execute(asked.where(table.c.edition == edition)).all():
            start, end = moved_stretch(row.start, row.end, inserted)
            values: Columns = {"start": start, "end": end}
            if row.words:
                values |= told.around(start, end)
            here = update(table).where(table.c.row == row.row)
            self._connection.execute(here.values(values))

    def _move_proposals(self, edition: EditionId, inserted: Sequence[Inserted]) -> None:
        """The last first, so that none comes to a place that is not free yet."""
        table = left_proposals.c
        asked = select(table.row, table.start, table.end).where(table.edition == edition)
        in_order = asked.order_by(table.start.desc(), table.end.desc())
        for row in self._connection.execute(in_order).all():
            start, end = moved_stretch(row.start, row.end, inserted)
            here = update(left_proposals).where(table.row == row.row)
            self._connection.execute(here.values(start=start, end=end))

    def _move_remembered(self, edition: EditionId, inserted: Sequence[Inserted]) -> None:
        """What has moved to a newer edition may go back to its place in this one."""
        for row in self._connection.execute(select(moved_anchors.c.row, moved_anchors.c.was)).all():
            was = unpacked_excerpt(row.was)
            if was.edition_id == edition:
                start, end = moved_stretch(was.start, was.end, inserted)
                here = update(moved_anchors).where(moved_anchors.c.row == row.row)
                now = packed_excerpt(replace(was, start=start, end=end))
                self._connection.execute(here.values(was=now))


class _Told:
    """What an excerpt tells of its surroundings."""

    def __init__(self, text: str, grown: tuple[Passage, ...]) -> None:
        self._text, self._passages = text, grown

    def around(self, start: int, end: int) -> Columns:
        at = passage_at(self._passages, start)
        return {
            "before": self._text[max(0, start - AROUND) : start],
            "after": self._text[end : end + AROUND],
            "paragraph": at.number if at else 0,
        }
