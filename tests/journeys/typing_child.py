"""Types numbered words into a note in the real window until it is killed; says when each was typed.

What a process of its own runs.
"""

import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app.assembly import House
from briefing_app.domain.query import ThingKind
from briefing_app.ui.place import Place

EVERY = 12
"""Milliseconds between two keys: faster than anybody types, so that there is never a pause."""


class Typist:
    def __init__(self, house, note, told):
        self._house, self._note, self._number = house, note, 0
        self._told = told
        self._keys = iter("")
        self._timer = QTimer(interval=EVERY)
        self._timer.timeout.connect(self._type)
        house.ready.connect(self._begin)

    def _begin(self):
        self._house.window.go(Place("notes", ThingKind.NOTE, self._note))
        self._timer.start()

    def _type(self):
        editor = self._house.window.page("notes").view.editor
        if not self._house.window.page("notes").session.is_open:
            return
        if self._number == 0:
            editor.moveCursor(editor.textCursor().MoveOperation.EndOfBlock)
        key = next(self._keys, None)
        if key is None:
            if self._number:
                self._told.send((self._number, time.time()))
            self._number += 1
            self._keys = iter(f" word{self._number}")
            key = next(self._keys)
        QTest.keyClick(editor, key, Qt.KeyboardModifier.NoModifier)


def type_without_end(path, note, told):
    application = QApplication([])
    house = House(application, Path(path))
    typist = Typist(house, note, told)
    house.shell.show()
    assert typist is not None
    application.exec()
