"""Saved means on disk; what could not be written is said and tried again."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor

from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.note import NoteState
from briefing_app.operations.write_notes import open_note
from briefing_app.ui.notes.note_keeping import Keeping, NoteKeeper
from briefing_app.ui.notes.text.page_points import Point


@pytest.fixture
def keeper(session, desk, workspace):
    with workspace.writing() as shelves:
        shelves.notes.save(session.note)
    keeper = NoteKeeper(session, desk.runner, 0.2)
    session.open(session.note)
    return keeper


def type_in(session, words):
    cursor = QTextCursor(session.page.text)
    cursor.setPosition(session.page.position_of(Point("a")))
    cursor.insertText(words)


def test_the_wait_runs_from_the_first_key_that_is_not_kept(session, keeper):
    type_in(session, "x")
    assert keeper.is_waiting
    keeper.save_now()
    assert not keeper.is_waiting


def test_what_is_kept_is_what_stands_on_the_page(session, keeper, workspace):
    type_in(session, "New ")
    keeper.save_now()
    assert open_note(workspace, session.note.id).value.note == session.now
    assert keeper.state.keeping is Keeping.SAVED
    assert keeper.state.when


def test_saving_twice_writes_once(session, keeper, desk):
    heard = []
    desk.feed.changed.connect(heard.append)
    type_in(session, "x")
    keeper.save_now()
    keeper.save_now()
    assert len(heard) == 1


def test_what_cannot_be_written_is_said(session, keeper, workspace):
    issued = replace(session.note, state=NoteState.ISSUED)
    with workspace.writing() as shelves:
        shelves.notes.save(issued)
    type_in(session, "x")
    keeper.save_now()
    assert keeper.state.keeping is Keeping.FAILED
    assert "closed" in keeper.state.sentence


def test_a_callback_waits_until_all_is_on_disk(session, keeper, workspace):
    kept = []
    type_in(session, "New ")
    keeper.save_then(lambda: kept.append(open_note(workspace, session.note.id).value.note))
    assert kept == [session.now]
    keeper.save_then(lambda: kept.append("at once"))
    assert kept[-1] == "at once"


def test_undone_and_done_again_is_still_kept(session, keeper):
    session.change(lambda note: replace(note, marking=Marking(Protected.B)))
    keeper.save_now()
    session.undo()
    session.redo()
    keeper.save_now()
    assert keeper.state.keeping is Keeping.SAVED
