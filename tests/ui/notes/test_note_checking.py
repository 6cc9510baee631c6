"""When a note is checked, and when a check is given up."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from briefing_app.ui.change_feed import ChangeFeed
from briefing_app.ui.messages import Messages
from briefing_app.ui.notes.note_checking import NoteChecker
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.operation_runner import OperationRunner
from tests.builders import a_note

NOTE = a_note()


@pytest.fixture
def lane():
    return ThreadPoolExecutor(1)


@pytest.fixture
def checker(qapp, workspace, lane):
    messages = Messages()
    runner = OperationRunner(workspace, ChangeFeed(), messages, lane)
    session = NoteSession()
    session.page.text.documentLayout()
    session.open(NOTE)
    checker = NoteChecker(session, runner)
    checker.complaints = []
    messages.complained.connect(checker.complaints.append)
    yield checker
    runner.close()


def test_a_note_is_checked_away_from_the_screen(checker, qtbot):
    checker.check_now()

    qtbot.waitUntil(lambda: bool(checker.passed_at))
    assert checker.checked == NOTE
    assert checker.findings


def test_a_key_ends_the_check_under_way_and_a_pause_begins_another(checker, lane, qtbot):
    held, passes = Event(), []
    checker.changed.connect(lambda: passes.append(checker.passed_at))
    lane.submit(held.wait)
    checker.check_now()

    checker.parent().touched.emit()
    held.set()
    lane.submit(bool).result(timeout=30)
    qtbot.wait(50)
    assert passes == []

    qtbot.waitUntil(lambda: len(passes) == 1, timeout=5000)
    assert checker.complaints == []
