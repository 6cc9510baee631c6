"""Starts the program, or an empty window, and says when what could be seen; run as a program.

With "empty", a window as bare as can be. With "ours" and the names of a workspace and of a file
for the sizes of windows, the program, which then opens on the library.
"""

import json
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

LOOK_AGAIN = 2
"""Milliseconds between two looks at the list."""
SOUGHT = "zomebe"
SETTLED = 1500
"""Milliseconds after which whatever is loaded in the quiet is there too."""
PAGE_SIZE = 4096
STATUS = Path("/proc/self/statm")


def memory():
    """Megabytes that the process holds; 0 where the system does not say."""
    return int(STATUS.read_text().split()[1]) * PAGE_SIZE / 1e6 if STATUS.exists() else 0


class EmptyWindow(QMainWindow):
    """What anybody's first window is."""

    def __init__(self):
        super().__init__()
        self.resize(1440, 900)

    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self._tell)

    def _tell(self):
        say({"painted": monotonic(), "memory": memory()})
        QApplication.quit()


class Watcher:
    """Follows the program from its first painting until the library is listed and searched."""

    def __init__(self, house):
        self._house, self._seen = house, {}
        self._timer = QTimer(interval=LOOK_AGAIN)
        self._timer.timeout.connect(self._look)
        house.shell.painted.disconnect(house._furnish)
        house.shell.painted.connect(lambda: self._mark("painted"))
        house.shell.painted.connect(house._furnish)
        house.ready.connect(self._ready)

    def _mark(self, name):
        self._seen.setdefault(name, monotonic())

    def _ready(self):
        self._mark("ready")
        self._timer.start()

    def _look(self):
        if self._house.window.page("library").list_in_front.found():
            self._timer.stop()
            self._mark("listed")
            self._search()

    def _search(self):
        from briefing_app.operations.search_library import search_everything

        runner = self._house.office.desk.runner
        runner.ask("benchmark", search_everything, SOUGHT).then(self._end)

    def _end(self, found):
        self._mark("searched")
        self._seen["found"] = len(found)
        QTimer.singleShot(SETTLED, self._tell)

    def _tell(self):
        say(self._seen | {"memory": memory()})
        self._house.shell.close()


def say(told):
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def start_ours(workspace, sizes):
    from briefing_app.assembly import House
    from briefing_app.ui.window_memory import WindowMemory

    application = QApplication(sys.argv[:1])
    house = House(application, Path(workspace))
    house.memory = WindowMemory(Path(sizes))
    house.memory.remember("page", "library")
    watcher = Watcher(house)
    house.shell.show()
    return application.exec() if watcher else 0


def start_empty():
    application = QApplication(sys.argv[:1])
    window = EmptyWindow()
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(start_empty() if sys.argv[1] == "empty" else start_ours(*sys.argv[2:4]))
