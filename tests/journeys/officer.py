"""An officer at the real window: keys, clicks, drops, and the system's own file dialogs."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget
from shiboken6 import isValid

from briefing_app.assembly import House
from briefing_app.ui.parts.dialog import Dialog
from briefing_app.ui.shell import Shell

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_KEY = Qt.KeyboardModifier.NoModifier
BUTTON = Qt.MouseButton.LeftButton
LONG = 6_000


class Strays(QObject):
    """Windows that appear for a moment because a widget was shown before it stood in its place."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, (Shell, QMenu, QDialog)):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


class Officer:
    """Starts the program on a workspace file and works in its window."""

    def __init__(self, qtbot, workspace):
        self.qtbot = qtbot
        self.told, self.complaints, self.strays = [], [], Strays()
        QApplication.instance().installEventFilter(self.strays)
        self.house = House(QApplication.instance(), workspace)
        with qtbot.waitSignal(self.house.ready, timeout=LONG):
            self.house.shell.show()
        self.house.messages.told.connect(self.told.append)
        self.house.messages.complained.connect(self.complaints.append)
        self.to_the_window()

    def to_the_window(self):
        """What a window manager does when a dialog of the system has closed."""
        self.house.shell.activateWindow()
        self.wait(self.house.shell.isActiveWindow)

    def close(self):
        """The end of a working day; more than once does no harm."""
        if not isValid(self.house.shell):
            return
        QApplication.instance().removeEventFilter(self.strays)
        self.house.shell.close()
        self.house.shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert self.strays.seen == []

    def wait(self, met):
        """Until it is so; the threads of the program are real."""
        self.qtbot.waitUntil(met, timeout=LONG)

    def page(self, name):
        return self.house.window.page(name)

    def keys(self, key, modifiers=NO_KEY):
        QTest.keyClick(self.focus(), key, modifiers)

    def focus(self):
        return QApplication.focusWidget() or self.house.shell

    def type(self, words):
        QTest.keyClicks(self.focus(), words)

    def dialog(self):
        """The dialog that lies over the window."""
        found = []

        def is_open():
            found[:] = [d for d in self.house.shell.findChildren(Dialog) if d.isVisible()]
            return bool(found)

        self.wait(is_open)
        return found[0]

    def sentence(self):
        """What stands in the bar for problems."""
        return self.house.window.problems.sentence

    def answer_file_dialog(self, *paths):
        """The next file dialog gets these names, and Enter."""
        timer = QTimer(self.house, interval=10)

        def answer():
            asked = QApplication.activeModalWidget()
            if isinstance(asked, QFileDialog):
                timer.stop()
                names = " ".join(f'"{path}"' for path in paths) if len(paths) > 1 else paths[0]
                asked.findChild(QLineEdit, "fileNameEdit").setText(str(names))
                asked.accept()

        timer.timeout.connect(answer)
        timer.start()

    def add_documents(self, *paths):
        """Ctrl+O, the files, and what came of them."""
        self.answer_file_dialog(*paths)
        ended = self.page("library").importing.ended
        with self.qtbot.waitSignal(ended, timeout=LONG) as summary:
            self.keys(Qt.Key.Key_O, CONTROL)
        self.to_the_window()
        return summary.args[0]

    # --- the library and the reader ------------------------------------------------------------

    def choose_in_library(self, shelf, words):
        """Filter a shelf by words; its list once these are answered."""
        library = self.page("library")
        self.keys(Qt.Key.Key_3, CONTROL)
        library.column.choose(shelf)
        self.keys(Qt.Key.Key_F, CONTROL)
        front = library.list_in_front
        self.wait(front.field.hasFocus)
        self.type(words)
        self.wait(lambda: front._query.words == words)
        return front

    def palette(self, words):
        """Ctrl+K and the words; the choices once they are there."""
        self.keys(Qt.Key.Key_K, CONTROL)
        palette = self.house.office.palette
        self.wait(palette.field.hasFocus)
        self.type(words)
        return palette

    # --- drops ---------------------------------------------------------------------------------

    def drop(self, mime: QMimeData, widget, place):
        """Over the widget at a place of its viewport, and let go there."""
        target = widget.viewport()
        copy, left = Qt.DropAction.CopyAction, BUTTON
        for event in (
            QDragEnterEvent(place, copy, mime, left, NO_KEY),
            QDragMoveEvent(place, copy, mime, left, NO_KEY),
            QDropEvent(QPointF(place), copy, mime, left, NO_KEY),
        ):
            QApplication.sendEvent(target, event)
