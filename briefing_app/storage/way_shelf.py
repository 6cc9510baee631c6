"""The way of a note: its moves from state to state, its route, and the note it grew from."""

import json
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_unless

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_moves import Move
from briefing_app.domain.route import Route, route_from_form, route_to_form
from briefing_app.language import _
from briefing_app.storage.issue_tables import note_moves, note_origins, note_routes
from briefing_app.storage.tables import notes


class WayShelf:
    def __init__(self, connection: Connection, officer: str = "") -> None:
        self._connection = connection
        self._officer = officer

    def move(self, note: NoteId, was: NoteState, state: NoteState, remark: str = "") -> Move:
        """Write down that the note went from one state to another, now and by this officer."""
        move = Move(was, state, _now(), self._officer, remark)
        row = {"note": note, "was": was.value, "state": state.value}
        row |= {"made_on": move.made_on, "made_by": move.made_by, "remark": remark}
        self._connection.execute(insert(note_moves), row)
        return move

    def moves(self, note: NoteId) -> tuple[Move, ...]:
        """From the first to the last."""
        asked = select(note_moves).where(note_moves.c.note == note).order_by(note_moves.c.row)
        return tuple(_move(row) for row in self._connection.execute(asked))

    def keep_route(self, note: NoteId, route: Route) -> None:
        form = json.dumps(route_to_form(route), ensure_ascii=False, separators=(",", ":"))
        put = insert_unless(note_routes).values(note=note, form=form)
        self._connection.execute(
            put.on_conflict_do_update(index_elements=["note"], set_={"form": form})
        )

    def route(self, note: NoteId) -> Route | None:
        """Nothing for a note that nobody has sent on its way yet."""
        here = select(note_routes.c.form).where(note_routes.c.note == note)
        form = self._connection.execute(here).scalar_one_or_none()
        return _route(form) if form else None

    def late(self, today: str, open_states: Collection[NoteState]) -> dict[NoteId, int]:
        """How many are overdue on this day, for each note on its way where somebody is."""
        asked = (
            select(note_routes.c.note, note_routes.c.form)
            .join(notes, notes.c.id == note_routes.c.note)
            .where(notes.c.state.in_([state.value for state in open_states]))
        )
        counted = {
            NoteId(row.note): len(_route(row.form).overdue(today))
            for row in self._connection.execute(asked)
        }
        return {note: count for note, count in counted.items() if count}

    def grew_from(self, note: NoteId, ancestor: NoteId) -> None:
        row = {"note": note, "ancestor": ancestor, "made_on": _now()}
        self._connection.execute(insert(note_origins), row)

    def ancestor(self, note: NoteId) -> tuple[NoteId, str] | None:
        """The note that this one grew from, with its title."""
        asked = _titled().join(note_origins, notes.c.id == note_origins.c.ancestor)
        row = self._connection.execute(asked.where(note_origins.c.note == note)).first()
        return (NoteId(row.id), row.title) if row else None

    def descendants(self, note: NoteId) -> tuple[tuple[NoteId, str], ...]:
        """The notes that grew from this one, with their titles, the first one first."""
        asked = _titled().join(note_origins, notes.c.id == note_origins.c.note)
        here = asked.where(note_origins.c.ancestor == note).order_by(note_origins.c.made_on)
        return tuple((NoteId(row.id), row.title) for row in self._connection.execute(here))


def _titled() -> Select[Any]:
    return select(notes.c.id, notes.c.title)


def _move(row: Row[Any]) -> Move:
    return Move(NoteState(row.was), NoteState(row.state), row.made_on, row.made_by, row.remark)


def _route(form: str) -> Route:
    try:
        return route_from_form(json.loads(form))
    except (ValueError, KeyError, TypeError) as fault:
        raise WorkspaceFault(
            _("The route of this note cannot be read: what is kept of it is damaged.")
        ) from fault


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
