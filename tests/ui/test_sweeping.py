import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from briefing_app.ui.sweeping import EVERY, Sweeper, sweep


class Circle:
    """Something that only the collecting takes down."""

    def __init__(self):
        self.itself = self


def crowd():
    """Enough circles for a collecting to be due, and where the first of them is taken down.

    Whatever else is taken down meanwhile counts against them, so there are many.
    """
    threads = []
    circles = [Circle() for _ in range(20 * gc.get_threshold()[0])]
    weakref.finalize(circles[0], lambda: threads.append(threading.current_thread()))
    return threads


def test_what_is_in_a_circle_is_cleared_away_when_enough_has_gathered():
    threads = crowd()
    assert threads == []

    sweep()

    assert threads == [threading.main_thread()]


def test_a_worker_that_asks_for_memory_clears_nothing_away(qapp):
    threads = crowd()

    worker = threading.Thread(target=crowd)
    worker.start()
    worker.join()

    assert threads == []
    sweep()
    assert threads == [threading.main_thread()]


def test_a_sweeper_clears_away_by_itself(qtbot):
    sweeper = Sweeper()
    sweeper.begin()
    threads = crowd()

    qtbot.waitUntil(lambda: bool(threads), timeout=5 * EVERY)

    assert threads == [threading.main_thread()]
    assert not gc.isenabled()


@pytest.fixture(autouse=True)
def unfrozen():
    yield
    gc.unfreeze()


def test_nothing_is_looked_at_while_somebody_types_and_all_of_it_soon_after(qtbot):
    sweeper = Sweeper()
    sweeper.begin()
    begun = sweeper._looked
    key = QTimer(interval=EVERY // 5)
    key.timeout.connect(sweeper.wait)
    key.start()

    QTest.qWait(2 * EVERY)
    looked_while_typing = sweeper._looked
    key.stop()

    assert looked_while_typing == begun
    qtbot.waitUntil(lambda: sweeper._looked > begun, timeout=5 * EVERY)
