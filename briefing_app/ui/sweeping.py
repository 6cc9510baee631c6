"""Clears away what Python leaves in circles, on the screen's thread and on no other."""

import gc
import linecache
import time

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds between two looks; a look costs nothing until enough has gathered."""

AT_THE_LATEST = 30.0
"""Seconds after which there is a look even while somebody types without a pause."""


def sweep() -> None:
    """Collect what is due by Python's own limits, the oldest generation that is."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [age for age in (2, 1, 0) if counts[age] > limits[age]]
    if due:
        gc.collect(due[0])


class Sweeper(QObject):
    """Takes the collecting over from Python for good.

    Left alone, Python collects on whichever thread happens to ask for memory. A timer or a widget
    taken down on a thread that is not its own leaves Qt with a place in memory that is no more,
    and the program ends at the next tick.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)
        self._looked = 0.0

    def begin(self) -> None:
        """From now on; what was loaded before stays for good and is not looked through again."""
        linecache.clearcache()  # Qt for Python has read its source lines and keeps them
        gc.freeze()
        self._looked = time.monotonic()
        self._timer.start()

    def wait(self) -> None:
        """Somebody types: a look would make a key late and can be had a moment after the last."""
        if self._timer.isActive() and time.monotonic() - self._looked < AT_THE_LATEST:
            self._timer.start()

    def _look(self) -> None:
        self._looked = time.monotonic()
        sweep()
