"""Types into a note in the real window and into a bare text field in turn; run as a program.

Takes the names of a workspace and of a note, and says how long each key took until it was painted.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from briefing_app.assembly import House
from briefing_app.domain.query import ThingKind
from briefing_app.ui.place import Place
from tests.benchmarks.standing_still import Watch, wait

KEYS = 320
AT_ONCE = 40
"""Keys of one field before it is the other's turn: a phrase, as one types."""
UNMEASURED = 2 * AT_ONCE
PAUSE = 2500
"""Milliseconds between two phrases, in which checks, counts and saving have their time."""
TYPED = "eight words of a phrase typed in one go "


class Typist:
    """`taken` holds milliseconds for each key, ours and the bare field's.

    `still` holds how long the window stood still after each phrase typed into the note.
    """

    def __init__(self, house, note):
        self._house, self._note = house, note
        self.taken = {"ours": [], "bare": [], "still": []}
        self._bare = QTextEdit()
        self._watch = QTimer(interval=20)
        self._watch.timeout.connect(self._begin_when_open)
        house.ready.connect(self._open)

    def _open(self):
        self._house.window.go(Place("notes", ThingKind.NOTE, self._note))
        self._watch.start()

    def _begin_when_open(self):
        page = self._house.window.page("notes")
        if not page.session.is_open:
            return
        self._watch.stop()
        from briefing_app.ui.notes.panels.side_panels import PAGES

        page.view.side.show_tab(PAGES)
        self._bare.resize(page.view.editor.size())
        self._bare.setPlainText("\n".join(p.text for p in page.session.note.paragraphs()))
        self._bare.show()
        QTimer.singleShot(PAUSE, lambda: self._type_all(page.view.editor))

    def _type_all(self, editor):
        fields = {"ours": editor, "bare": self._bare}
        for field in fields.values():
            _to_the_middle(field)
        for at in range(0, KEYS + UNMEASURED, AT_ONCE):
            for name, field in fields.items():
                taken = [_type(field, TYPED[n % len(TYPED)]) for n in range(AT_ONCE)]
                still = _longest_still(PAUSE)
                if at >= UNMEASURED:
                    self.taken[name] += taken
                    self.taken["still"] += [still] if field is editor else []
        sys.stdout.write(json.dumps(self.taken) + "\n")
        sys.stdout.flush()
        self._bare.close()
        self._house.shell.close()


def _to_the_middle(field):
    cursor = field.textCursor()
    cursor.setPosition(field.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()


def _longest_still(milliseconds):
    """Milliseconds in which nothing could have been typed, at most, during a pause."""
    watch = Watch()
    wait(milliseconds)
    return watch.longest


def _type(field, letter):
    """Until all that the key set in motion at once is done and painted."""
    begun = perf_counter()
    QTest.keyClicks(field, letter)
    QApplication.processEvents()
    return (perf_counter() - begun) * 1000


def main():
    application = QApplication(sys.argv[:1])
    house = House(application, Path(sys.argv[1]))
    typist = Typist(house, sys.argv[2])
    house.shell.show()
    return application.exec() if typist else 0


if __name__ == "__main__":
    sys.exit(main())
