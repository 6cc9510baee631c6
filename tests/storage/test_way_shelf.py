"""The way of a note is kept: moves, route, origin."""

import pytest
from sqlalchemy import update

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.domain.note import NoteState
from briefing_app.domain.route import Approval, Consultation, Decision, Route
from briefing_app.storage.issue_tables import note_routes
from tests.builders import a_note


@pytest.fixture
def note(workspace):
    note = a_note()
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    return note


def test_moves_come_back_in_their_order(workspace, note):
    with workspace.writing() as shelves:
        first = shelves.ways.move(note.id, NoteState.DRAFTING, NoteState.IN_REVIEW, "why")
        second = shelves.ways.move(note.id, NoteState.IN_REVIEW, NoteState.APPROVED)
    with workspace.reading() as shelves:
        assert shelves.ways.moves(note.id) == (first, second)
    assert (first.made_by, first.remark) == ("An Officer", "why")


def test_a_route_is_kept_once_and_replaced(workspace, note):
    with workspace.writing() as shelves:
        assert shelves.ways.route(note.id) is None
        shelves.ways.keep_route(note.id, Route("2026-12-01"))
        later = Route("2026-12-02", approvals=(Approval("dg", "Étienne"),))
        shelves.ways.keep_route(note.id, later)
        assert shelves.ways.route(note.id) == later


def test_a_damaged_route_is_told(workspace, note):
    with workspace.writing() as shelves:
        shelves.ways.keep_route(note.id, Route())
        shelves.ways._connection.execute(update(note_routes).values(form="{"))
    with pytest.raises(WorkspaceFault, match="damaged"), workspace.reading() as shelves:
        shelves.ways.route(note.id)


def test_a_note_knows_what_it_grew_from_and_what_grew_from_it(workspace, note):
    grown = a_note(title="The next one")
    with workspace.writing() as shelves:
        shelves.notes.save(grown)
        shelves.ways.grew_from(grown.id, note.id)
        assert shelves.ways.ancestor(grown.id) == (note.id, note.title)
        assert shelves.ways.ancestor(note.id) is None
        assert shelves.ways.descendants(note.id) == ((grown.id, grown.title),)


def test_who_is_late_is_counted_for_notes_on_their_way(workspace, note):
    asked = Consultation("Legal", due="2026-11-01")
    done = Approval("dg", due="2026-11-01", decision=Decision.APPROVED)
    with workspace.writing() as shelves:
        shelves.ways.keep_route(note.id, Route(consultations=(asked,), approvals=(done,)))
        assert shelves.ways.late("2026-11-02", (note.state,)) == {note.id: 1}
        assert shelves.ways.late("2026-11-01", (note.state,)) == {}
        assert shelves.ways.late("2026-11-02", (NoteState.ISSUED,)) == {}
