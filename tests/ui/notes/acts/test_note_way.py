"""The way of a note in the window: states, issue, what has changed since, a new note from it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId
from briefing_app.domain.issue import hash_of
from briefing_app.domain.note import NoteState
from briefing_app.domain.query import Query
from briefing_app.operations.collect_evidence import set_evidence_aside
from briefing_app.operations.issue_note import issued_record
from briefing_app.operations.keep_workspace import add_starter
from briefing_app.operations.move_note import move_note, note_standing
from briefing_app.operations.write_notes import list_notes, note_versions, open_note
from briefing_app.ui.place import Place

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def standing(workspace, page):
    return note_standing(workspace, NoteId(page.session.note.id)).value


def deed(page, words):
    page.perform("note_state")
    next(a for a in page.way.menu.actions() if a.text() == words).trigger()
    page.way.menu.close()


@pytest.fixture
def points(page, workspace):
    """The page with talking points of the starter open: nothing in them blocks."""
    add_starter(workspace)
    rows = list_notes(workspace, Query()).value
    page.open(next(row.id for row in rows if row.kind == "talking_points"))
    return page


@pytest.fixture
def issued(points):
    deed(points, "Record as approved")
    points.perform("issue_note")
    QTest.keyClick(points.way.dialog, Key.Key_Return)
    return points


def test_a_draft_that_is_to_be_issued_is_approved_and_then_issued(points, workspace):
    points.perform("issue_note")
    QTest.keyClick(points.way.dialog, Key.Key_Return)
    assert standing(workspace, points).state is NoteState.APPROVED
    QTest.keyClick(points.way.dialog, Key.Key_Return)
    assert standing(workspace, points).state is NoteState.ISSUED


def test_the_menu_of_states_moves_the_note(page, workspace):
    deed(page, "Send for review")
    assert standing(workspace, page).state is NoteState.IN_REVIEW
    assert page.session.note.state is NoteState.IN_REVIEW
    assert page.view.outline.state._chip.text() == "In review"


def test_without_the_outline_the_status_bar_tells_the_state(page):
    assert "Drafting" not in [fact.words for fact in page.facts()]
    page.view.outline.hide()
    told = next(fact for fact in page.facts() if fact.words == "Drafting")
    assert told.command == "note_state"


def test_undo_does_not_take_a_state_back(page, workspace, put_cursor):
    put_cursor(page.view.editor, "b")
    QTest.keyClicks(page.view.editor, "Words")
    deed(page, "Send for review")
    page.session.undo()
    page.at_hand.put_down()
    assert page.session.note.state is NoteState.IN_REVIEW
    assert standing(workspace, page).state is NoteState.IN_REVIEW


def test_a_withdrawal_asks_why(page, workspace, questions):
    questions.answers = ["Overtaken by events"]
    deed(page, "Withdraw")
    assert standing(workspace, page).last_move.remark == "Overtaken by events"
    assert page.view.closed.sentence == "Withdrawn. Take it back to drafting to write on."
    deed(page, "Back to drafting")
    assert page.view.closed.sentence == ""
    assert not page.view.editor.isReadOnly()


def test_what_blocks_is_said_before_the_issue(page, workspace):
    page.perform("issue_note")
    QTest.keyClick(page.way.dialog, Key.Key_Return)
    assert standing(workspace, page).issue is None


def test_an_issued_note_is_read_only_and_says_so(issued, workspace):
    page = issued
    assert standing(workspace, page).issue is not None
    assert page.view.closed.sentence.endswith("It stays as it went out.")
    before = page.session.now
    QTest.keyClicks(page.view.editor, "Other words")
    for key in (Key.Key_Return, Key.Key_Backspace, Key.Key_Delete, Key.Key_Space, Key.Key_Tab):
        QTest.keyClick(page.view.editor, key)
    page.view.editor.textCursor().insertText("Put in by other ways")
    page.session.settle()
    for command in ("bold", "add_section", "undo", "place_in_note"):
        assert not page.can(command)
    page.session.change(lambda note: replace(note, header=Header()))
    assert page.session.now == before == page.session.page.read()
    page.at_hand.put_down()
    assert open_note(workspace, NoteId(before.id)).value.note == before


def test_in_an_issued_note_one_still_moves_and_selects_by_keys(issued):
    editor = issued.view.editor
    QTest.keyClick(editor, Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    start = editor.textCursor().position()
    QTest.keyClick(editor, Key.Key_Down)
    QTest.keyClick(editor, Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert editor.textCursor().position() > start
    assert editor.textCursor().hasSelection()


def test_whoever_tries_to_change_an_issued_note_is_told_what_to_do(issued, heard):
    before = issued.session.note.id
    issued.acts.remove_section(issued.session.note.sections[0].id)
    assert heard.told[-1].words == "This note is closed and stays as it is."
    heard.told[-1].act()
    assert issued.session.note.id != before


def test_the_issued_file_is_saved_as_it_went_out(issued, workspace, questions, tmp_path):
    questions.answers = [tmp_path / "out.docx"]
    issued.perform("save_issued")
    issue = standing(workspace, issued).issue
    record = issued_record(workspace, issue.id).value
    assert hash_of((tmp_path / "out.docx").read_bytes()) == record.file_hash


def test_what_has_changed_since_opens_the_thing(issued, workspace, heard):
    cited = next(iter(issued.session.note.citations())).target
    set_evidence_aside(workspace, (cited,), aside=True)
    issued.perform("changed_since")
    QTest.keyClick(issued.way.dialog.list, Key.Key_Return)
    place = heard.places[-1]
    assert isinstance(place, Place)
    assert (place.page, place.id) == ("library", cited)


def test_a_new_note_grows_from_the_issued_one(issued, workspace):
    before = issued.session.note
    issued.perform("grow_note")
    grown = standing(workspace, issued)
    assert grown.note != before.id
    assert grown.ancestor == (before.id, before.title)
    assert not issued.session.is_closed
    deed(issued, f"Open “{before.title}”")
    assert issued.session.note.id == before.id
    assert issued.session.is_closed


def test_a_state_changed_elsewhere_is_heard(page, workspace):
    outcome = move_note(workspace, page.session.note.id, NoteState.IN_REVIEW)
    page.desk.feed.changed.emit(outcome.changes)
    assert page.session.note.state is NoteState.IN_REVIEW


def test_a_final_export_keeps_a_version_first(points, workspace, questions, tmp_path):
    questions.answers = [tmp_path / "note.docx"]
    points.perform("export_note")
    QTest.keyClick(points.leaving.dialog, Key.Key_Return)
    assert (tmp_path / "note.docx").exists()
    (version,) = note_versions(workspace, points.session.note.id).value
    assert version.milestone == "export"
