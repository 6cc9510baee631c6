"""Within one transaction a note goes where its states lead, and tells how far it has come."""

import pytest

from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.operations.note_ways import NoteWays
from tests.builders import a_note


def test_a_note_enters_a_state_with_who_and_why(workspace):
    note = a_note(kind="dm_note")
    with workspace.writing() as shelves:
        shelves.notes.save(note)
        ways = NoteWays(shelves)
        ways.refuse(note, NoteState.IN_REVIEW)
        ways.enter(note, NoteState.IN_REVIEW, "To the desk")
        standing = ways.standing(note.id)
    assert standing.state is NoteState.IN_REVIEW
    assert standing.last_move.remark == "To the desk"
    assert [each.level for each in standing.route.approvals][-1] == "dm"
    assert standing.calendar.holidays


def test_where_no_state_leads_is_refused(workspace):
    note = a_note()
    with workspace.writing() as shelves:
        shelves.notes.save(note)
        with pytest.raises(NotAllowed, match="cannot go to “Issued”"):
            NoteWays(shelves).refuse(note, NoteState.ISSUED)


def test_a_note_that_is_not_there_stands_nowhere(workspace):
    with workspace.reading() as shelves, pytest.raises(NotFound):
        NoteWays(shelves).standing(NoteId("nobody"))
