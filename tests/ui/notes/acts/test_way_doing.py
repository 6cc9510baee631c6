"""Commands of a note's way make sense only where there is something to do."""

from dataclasses import replace

from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.operations.move_note import move_note
from briefing_app.ui.commands import COMMANDS
from briefing_app.ui.notes.acts.way_doing import WRITES


def test_what_would_change_words_is_known():
    names = {each.name for each in COMMANDS}
    assert names >= WRITES
    assert {"bold", "cite", "insert_table", "undo", "replace"} <= WRITES
    assert "make_block" not in WRITES


def test_before_the_issue_nothing_can_have_changed_since(page):
    assert page.can("issue_note")
    assert page.can("note_route")
    assert not page.can("changed_since")
    assert not page.can("save_issued")


def test_a_withdrawn_note_is_not_issued_and_not_written(page, workspace):
    outcome = move_note(workspace, NoteId(page.session.note.id), NoteState.WITHDRAWN)
    page.desk.feed.changed.emit(outcome.changes)
    assert not page.can("issue_note")
    assert not page.can("bold")
    assert page.can("grow_note")
    assert page.session.note == replace(page.session.note, state=NoteState.WITHDRAWN)
