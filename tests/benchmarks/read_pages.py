"""Opens a long source in the real window, jumps and scrolls in it; run as a program.

Takes the names of a workspace and of a source, and says how long the window stood still.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from briefing_app.assembly import House
from briefing_app.domain.query import ThingKind
from briefing_app.ui.place import Place
from tests.benchmarks.standing_still import Watch, wait

PATIENCE = 40_000
"""Milliseconds that are waited for the source, and then for what is proposed from it."""
SETTLING, SHORTLY = 1000, 100
TURNS = 120
"""Of the wheel, at each of the places looked at."""
STEPS = 60
"""Of the key for the next proposal."""


class Reader:
    """`taken` holds milliseconds: frames one by one, and how long at most nothing could be done."""

    def __init__(self, house, source):
        self._house, self._source = house, source
        self.taken = {}
        house.ready.connect(lambda: QTimer.singleShot(SETTLING, self._measure))

    def _measure(self):
        try:
            self._read()
        finally:
            self._house.shell.close()

    def _read(self):
        self._house.window.go(Place("reader"))
        wait(SETTLING)
        page = self._house.window.page("reader")
        self.taken["idle"] = _still_until(lambda: True)
        place = Place("reader", ThingKind.SOURCE, self._source)
        QTimer.singleShot(0, lambda: self._house.window.go(place))
        self.taken["open"] = _still_until(lambda: page.copy is not None)
        column, bar = page.column, page.column.verticalScrollBar()
        self.taken["jump"] = [_frame(lambda: bar.setValue(bar.maximum())) for _twice in range(2)]
        self.taken["jump"] += [_frame(lambda: bar.setValue(0))]
        self.taken["look"] = _still_until(lambda: page.deciding.proposals is not None)
        self.taken["proposals"] = len(page.deciding.proposals.all)
        wait(SETTLING)
        self.taken["scroll"] = _scrolled(column, bar)
        self.taken["strip"] = [
            _frame(lambda at=at: page.strip.jumped.emit(at / 40)) for at in range(40)
        ]
        self.taken["next"] = [_frame(lambda: page.perform("next_proposal")) for _n in range(STEPS)]
        self._resize(page)
        self._find(page)
        sys.stdout.write(json.dumps(self.taken) + "\n")
        sys.stdout.flush()

    def _resize(self, page):
        """The column grows narrower: everything is laid out anew."""
        shell, width = self._house.shell, self._house.shell.width()
        narrower = [width - 40 * n for n in (1, 2, 3, 4)]
        self.taken["resize"] = [
            _frame(lambda to=to: shell.resize(to, shell.height())) for to in (*narrower, width)
        ]
        self.taken["zoom"] = [
            _frame(lambda to=to: page.column.set_zoom(to)) for to in (1.3, 0.8, 1)
        ]

    def _find(self, page):
        def look():
            page.head.find_field.setText("wells")
            page.head.find_field.ask_now()

        self.taken["find"] = [_frame(lambda: page.perform("find"))]
        wait(SETTLING)
        self.taken["find"] += [_frame(look)]
        step = page.head.find_field.stepped
        self.taken["find"] += [_frame(lambda: step.emit(1)) for _n in range(20)]


def _scrolled(column, bar):
    """With the wheel, at the beginning, in the middle and at the end."""
    taken = []
    for part in (0.0, 0.5, 0.97):
        bar.setValue(int(bar.maximum() * part))
        wait(200)
        taken += [_frame(lambda: _turn(column)) for _n in range(TURNS)]
    return taken


def _turn(column):
    middle = QPointF(column.viewport().rect().center())
    event = QWheelEvent(
        middle,
        middle,
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(column.viewport(), event)


def _frame(do):
    """Until all that was set in motion at once is done and painted."""
    begun = perf_counter()
    do()
    QApplication.processEvents()
    return (perf_counter() - begun) * 1000


def _still_until(done):
    """Milliseconds in which nothing could have been done, at most, and for a moment after."""
    watch = Watch()
    for _each in range(PATIENCE // SHORTLY):
        wait(SHORTLY)
        if done():
            break
    wait(3 * SHORTLY)
    return watch.longest


def main():
    application = QApplication(sys.argv[:1])
    house = House(application, Path(sys.argv[1]))
    house.shell.resize(1440, 900)
    reader = Reader(house, sys.argv[2])
    house.shell.show()
    status = application.exec()
    return status if "find" in reader.taken else 1


if __name__ == "__main__":
    sys.exit(main())
