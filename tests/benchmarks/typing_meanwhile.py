"""Someone who types into a note at an even pace, first alone, then while other work goes on.

A key is due at its moment whatever the window is doing then, as under an officer's hands: it is
late by what it had to wait for and by what it took until it was painted.
"""

import json
import sys
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app.domain.query import ThingKind
from briefing_app.ui.place import Place

EVERY = 40
"""Milliseconds from one key to the next: some twenty-five a second, faster than anybody."""
ALONE = 400
UNMEASURED = 60
AFTER = 50
"""Keys still typed when the work is done: lists and counts are read anew then."""
SETTLE = 2500
TYPED = "eight words of a phrase typed in one go "


class Meanwhile(QObject):
    """`late` holds milliseconds for each key, how long the work took, and what it tells.

    `work` is called with the house and with whom to tell, by a dict, when it is done.
    """

    def __init__(self, house, note, work):
        super().__init__()
        self._house, self._note, self._work = house, note, work
        self.late = {"alone": [], "during": []}
        self._typed, self._left, self._phase = 0, 0, "alone"
        self._watch = QTimer(interval=20)
        self._watch.timeout.connect(self._begin_when_open)
        self._clock = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._type_what_is_due)
        self._house.ready.connect(self._open)

    def _open(self):
        self._house.window.page("library")
        self._house.window.go(Place("notes", ThingKind.NOTE, self._note))
        self._watch.start()

    def _begin_when_open(self):
        page = self._house.window.page("notes")
        if not page.session.is_open:
            return
        self._watch.stop()
        self._editor = page.view.editor
        cursor = self._editor.textCursor()
        cursor.setPosition(self._editor.document().characterCount() // 2)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        QTimer.singleShot(SETTLE, self._begin)

    def _begin(self):
        self._due = perf_counter()
        self._clock.start()

    def _type_what_is_due(self):
        while self._due <= perf_counter():
            QTest.keyClicks(self._editor, TYPED[self._typed % len(TYPED)])
            QApplication.processEvents()
            self.late[self._phase].append((perf_counter() - self._due) * 1000)
            self._typed += 1
            self._due += EVERY / 1000
            self._go_on()

    def _go_on(self):
        if self._typed == UNMEASURED:
            self.late["alone"].clear()
        elif self._typed == UNMEASURED + ALONE:
            self._begin_work()
        elif self._left and self._typed >= self._left:
            self._end()

    def _begin_work(self):
        self._phase, self._begun = "during", perf_counter()
        self._work(self._house, self._note_end)

    def _note_end(self, told):
        self.late["seconds"] = perf_counter() - self._begun
        self.late.update(told)
        self._left = self._typed + AFTER

    def _end(self):
        self._clock.stop()
        sys.stdout.write(json.dumps(self.late) + "\n")
        sys.stdout.flush()
        self._house.shell.close()
