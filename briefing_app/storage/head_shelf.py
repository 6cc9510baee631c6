"""The heads of notes with their ways, read without their words: what the published lists need."""

import json
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_form import marking_from_form
from briefing_app.domain.note_head import NoteHead
from briefing_app.domain.route import NO_ROUTE, route_from_form
from briefing_app.storage.issue_tables import note_routes
from briefing_app.storage.standing import in_use
from briefing_app.storage.tables import notes

_AT_ONCE = 500


class HeadShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def heads(self, kinds: Collection[str]) -> Iterator[NoteHead]:
        """Of all notes of these kinds that are in use, in the order in which they were begun."""
        form = notes.c.form
        asked: Select[Any] = (
            select(
                notes.c.id,
                notes.c.kind,
                notes.c.language,
                notes.c.state,
                func.json_extract(form, "$.header").label("header"),
                func.json_extract(form, "$.marking").label("marking"),
                func.json_extract(form, "$.twin.note").label("twin"),
                note_routes.c.form.label("route"),
            )
            .outerjoin(note_routes, note_routes.c.note == notes.c.id)
            .where(notes.c.kind.in_(tuple(kinds)), in_use(notes.c.set_aside))
            .where(func.json_valid(form) == 1)
            .order_by(notes.c.row)
        )
        for row in self._connection.execute(asked).yield_per(_AT_ONCE):
            yield _head(row)


def _head(row: Row[Any]) -> NoteHead:
    return NoteHead(
        NoteId(row.id),
        row.kind,
        row.language,
        NoteState(row.state),
        Header(**json.loads(row.header)),
        marking_from_form(json.loads(row.marking)),
        route_from_form(json.loads(row.route)) if row.route else NO_ROUTE,
        NoteId(row.twin) if row.twin else None,
    )
