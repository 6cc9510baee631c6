"""Which notes are twins, found from either side."""

from collections.abc import Mapping

from sqlalchemy import Connection, and_, or_, select

from briefing_app.domain.ids import NoteId
from briefing_app.domain.query import ThingKind
from briefing_app.storage.links import TWIN
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import links, notes


class TwinShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def other(self, note: NoteId) -> NoteId | None:
        """The note's twin that is in use, made from it or the one it was made from."""
        either = or_(
            and_(links.c.from_id == note, notes.c.id == links.c.to_id),
            and_(links.c.to_id == note, notes.c.id == links.c.from_id),
        )
        asked = select(notes.c.id).join_from(links, notes, either).where(_TIES)
        found = self._connection.execute(asked.where(in_use(notes.c.set_aside))).scalars().first()
        return NoteId(found) if found else None

    def ties(self) -> Mapping[NoteId, NoteId]:
        """Every translation with its original, whether or not they are in use."""
        asked = select(links.c.from_id, links.c.to_id).where(_TIES)
        return {NoteId(row.from_id): NoteId(row.to_id) for row in self._connection.execute(asked)}


_TIES = and_(links.c.from_kind == ThingKind.NOTE.value, links.c.to_kind == TWIN)
