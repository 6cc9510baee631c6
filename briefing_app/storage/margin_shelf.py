"""Where the notes in the margins of sources are kept, each at its exact words."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from briefing_app.domain.errors import NotFound
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EditionId, MarginNoteId, SourceId
from briefing_app.domain.margin_note import MarginNote
from briefing_app.language import _
from briefing_app.storage.columns import Columns
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import editions, margin_notes


class MarginShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, note: MarginNote) -> None:
        self._connection.execute(insert(margin_notes), {"id": note.id, **_columns(note)})

    def get(self, note: MarginNoteId) -> MarginNote:
        here = _with_source().where(margin_notes.c.id == note)
        row = self._connection.execute(here).first()
        if row is None:
            raise NotFound(_("This note is no longer in the margin."))
        return _note(row)

    def change(self, note: MarginNote) -> None:
        """Its text and its place are now these."""
        self.get(note.id)
        here = update(margin_notes).where(margin_notes.c.id == note.id)
        self._connection.execute(here.values(_columns(note)))

    def set_aside(self, ids: Iterable[MarginNoteId], *, aside: bool) -> tuple[SourceId, ...]:
        """The sources in whose margins something now stands differently."""
        differ = (margin_notes.c.id.in_(tuple(ids))) & (margin_notes.c.set_aside != aside)
        changed = update(margin_notes).where(differ).values(set_aside=aside)
        found = self._connection.execute(changed.returning(margin_notes.c.edition)).scalars().all()
        asked = select(editions.c.id, editions.c.source).where(editions.c.id.in_(found))
        sources = {row.id: row.source for row in self._connection.execute(asked)}
        return tuple(SourceId(sources[edition]) for edition in found)

    def of_source(self, source: SourceId) -> tuple[MarginNote, ...]:
        """Those in use, of all its editions, in the order of the text."""
        table = margin_notes.c
        asked = _with_source().where(editions.c.source == source, in_use(table.set_aside))
        in_order = asked.order_by(table.start, table.end, table.row)
        return tuple(_note(row) for row in self._connection.execute(in_order))


def _with_source() -> Select[Any]:
    """An edition may have become one of another source since."""
    asked = select(margin_notes, editions.c.source)
    return asked.join_from(margin_notes, editions, margin_notes.c.edition == editions.c.id)


def _note(row: Row[Any]) -> MarginNote:
    excerpt = Excerpt(
        SourceId(row.source),
        EditionId(row.edition),
        row.start,
        row.end,
        row.seal,
        row.words,
        row.before,
        row.after,
        row.paragraph,
        row.page,
    )
    return MarginNote(
        MarginNoteId(row.id), row.text, excerpt, row.made_on, row.made_by, row.set_aside
    )


def _columns(note: MarginNote) -> Columns:
    place = asdict(note.excerpt)
    return {
        "text": note.text,
        "made_on": note.made_on,
        "made_by": note.made_by,
        "set_aside": note.set_aside,
        "edition": place.pop("edition_id"),
        **{name: value for name, value in place.items() if name != "source_id"},
    }
