"""How long a window stands still while nothing is asked of it."""

from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer

TICK = 2


def wait(milliseconds):
    """As the program waits. `QTest.qWait` sleeps with Python held: work behind the screen would
    not go on meanwhile, and meet what is measured next.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Watch:
    """From when it is made on: `longest` is the milliseconds in which nothing could be done."""

    def __init__(self):
        self._ticks = [perf_counter()]
        self._timer = QTimer(interval=TICK)
        self._timer.timeout.connect(lambda: self._ticks.append(perf_counter()))
        self._timer.start()

    @property
    def longest(self):
        return max(later - earlier for earlier, later in pairwise(self._ticks)) * 1000
