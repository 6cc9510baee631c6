import threading

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import delete

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotFound, Stopped
from briefing_app.domain.ids import NoteId
from briefing_app.operations.outcome import Outcome, silent
from briefing_app.ui.change_feed import ChangeFeed
from briefing_app.ui.messages import Messages
from briefing_app.ui.operation_runner import AtOnce, OperationRunner


def double(workspace, number):
    return Outcome(number * 2, Changes(notes=frozenset({NoteId(workspace)})))


def refuse(workspace):
    raise NotFound("It is not there.")


def crash(workspace):
    raise ZeroDivisionError


@pytest.fixture
def messages(qapp):
    return Messages()


@pytest.fixture
def feed(qapp):
    return ChangeFeed()


@pytest.fixture
def runner(feed, messages):
    runner = OperationRunner("bench", feed, messages, AtOnce())
    yield runner
    runner.close()


@pytest.fixture
def threaded(feed, messages):
    runner = OperationRunner("bench", feed, messages)
    yield runner
    runner.close()


def test_the_value_reaches_the_callback(runner):
    values = []

    runner.run(double, 21).then(values.append)

    assert values == [42]


def test_what_changed_is_announced_before_the_callback_is_called(runner, feed):
    order = []
    feed.changed.connect(lambda changes: order.append(changes.notes))

    runner.run(double, 1).then(order.append)

    assert order == [frozenset({"bench"}), 2]


def test_a_fault_is_told_in_its_own_sentence(runner, messages, qtbot):
    with qtbot.waitSignal(messages.complained) as told:
        runner.run(refuse)

    assert told.args == ["It is not there."]


def test_whoever_takes_the_fault_keeps_it_from_the_messages(threaded, messages, qtbot):
    told, taken = [], []
    messages.complained.connect(told.append)

    threaded.run(refuse).otherwise(lambda fault: taken.append(fault.sentence))

    qtbot.waitUntil(lambda: taken == ["It is not there."])
    assert told == []


def test_an_unexpected_fault_is_logged_and_told_honestly(
    runner, messages, caplog, expected_warnings
):
    expected_warnings.append("An operation failed")
    told = []
    messages.complained.connect(told.append)

    runner.run(crash)

    assert "log has details" in told[0]
    assert caplog.records[0].exc_info[0] is ZeroDivisionError


def test_a_callback_runs_on_the_screens_thread(threaded, qtbot):
    threads = []

    threaded.run(double, 1).then(lambda _value: threads.append(threading.current_thread()))

    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]


def test_only_the_newest_question_of_a_name_is_answered(threaded, qtbot):
    gate, answers = threading.Event(), []

    def answer(workspace, number):
        gate.wait(5)
        return Outcome(number)

    for number in range(5):
        threaded.ask("search", answer, number).then(answers.append)
    gate.set()

    qtbot.waitUntil(lambda: answers == [4])


def test_work_behind_the_screen_is_stopped_by_the_newest_of_its_name(threaded, qtbot):
    begun, go_on, reached, answers = threading.Event(), threading.Event(), [], []

    def step(workspace, number, *, progress=silent):
        begun.set()
        go_on.wait(5)
        progress(1, 2, "half")
        reached.append(number)
        return Outcome(number)

    threaded.run_behind("pages", step, 1).then(answers.append)
    begun.wait(5)
    threaded.run_behind("pages", step, 2).then(answers.append)
    go_on.set()

    qtbot.waitUntil(lambda: answers == [2])
    assert reached == [2]


def test_a_reading_in_steps_stops_where_nobody_wants_it_any_more(threaded, messages, qtbot):
    begun, go_on, reached, heard = threading.Event(), threading.Event(), [], []
    messages.complained.connect(heard.append)

    def look(workspace, number, *, step):
        begun.set()
        go_on.wait(5)
        step()
        reached.append(number)
        return Outcome(number)

    dropped = threaded.ask_in_steps("findings", look, 1)
    dropped.then(heard.append).otherwise(heard.append)
    begun.wait(5)
    dropped.drop()
    go_on.set()
    answers = []
    threaded.ask_in_steps("findings", look, 2).then(answers.append)

    qtbot.waitUntil(lambda: answers == [2])
    assert (reached, heard) == ([2], [])


def test_long_work_tells_its_progress_and_stops_when_asked(threaded, qtbot):
    told, faults = [], []
    watched, cancelled = threading.Event(), threading.Event()

    def count(workspace, *, progress=silent):
        watched.wait(5)
        progress(1, 1000, "counting")
        cancelled.wait(5)
        progress(2, 1000, "counting")
        return Outcome(1000)

    running = threaded.run_long(count).watched(lambda *facts: told.append(facts))
    running.otherwise(faults.append)
    watched.set()
    qtbot.waitUntil(lambda: bool(told))
    running.cancel()
    cancelled.set()

    qtbot.waitUntil(lambda: bool(faults))
    assert told == [(1, 1000, "counting")]
    assert isinstance(faults[0], Stopped)


def test_short_work_keeps_its_order(threaded, qtbot):
    done = []

    for number in range(20):
        threaded.run(double, number).then(done.append)

    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == [number * 2 for number in range(20)]


def test_an_answer_that_comes_after_the_end_reaches_nobody(feed, messages):
    runner = OperationRunner("bench", feed, messages)
    values = []

    runner.run(double, 1).then(values.append)
    runner.close()
    QCoreApplication.sendPostedEvents()

    assert values == []


def test_nobody_is_called_back_who_is_gone(threaded, qtbot):
    class Page(QObject):
        def take(self, value):
            taken.append(value)

    taken, gone = [], Page()
    gate = threading.Event()

    def answer(workspace):
        gate.wait(5)
        return Outcome(1)

    threaded.run(answer).then(gone.take)
    delete(gone)
    gate.set()
    done = []
    threaded.run(double, 1).then(done.append)

    qtbot.waitUntil(lambda: done == [2])
    assert taken == []


def test_the_same_progress_is_told_once(threaded, qtbot):
    told, watched = [], threading.Event()

    def count(workspace, *, progress=silent):
        watched.wait(5)
        for done in (1, 1, 1, 2):
            progress(done, 2, "a.txt")
        return Outcome(2)

    threaded.run_long(count).watched(lambda *step: told.append(step))
    watched.set()

    qtbot.waitUntil(lambda: told == [(1, 2, "a.txt"), (2, 2, "a.txt")])
