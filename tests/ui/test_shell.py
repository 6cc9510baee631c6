from PySide6.QtWidgets import QWidget

from briefing_app.ui.look import Look
from briefing_app.ui.shell import Shell
from briefing_app.ui.tokens import DARK, LIGHT
from briefing_app.ui.window_memory import WindowMemory


def shown(qtbot, look=None, memory=None):
    shell = Shell(look or Look(), memory or WindowMemory())
    qtbot.addWidget(shell)
    with qtbot.waitSignal(shell.painted):
        shell.show()
    return shell


def test_the_panels_are_painted_while_nothing_stands_in_the_window(qtbot):
    shell = shown(qtbot, Look(DARK))
    picture = shell.grab().toImage()

    assert picture.pixelColor(300, 10) == DARK.colour("panel")
    assert picture.pixelColor(10, 300) == DARK.colour("panel")
    assert picture.pixelColor(600, 450) == DARK.colour("window")
    assert picture.pixelColor(300, 39) == DARK.colour("line")


def test_the_panels_follow_the_size_of_the_window(qtbot):
    shell = shown(qtbot)
    shell.resize(900, 600)
    picture = shell.grab().toImage()

    assert picture.pixelColor(890, 10) == LIGHT.colour("panel")
    assert picture.pixelColor(890, 590) == LIGHT.colour("panel")
    assert picture.pixelColor(890, 560) == LIGHT.colour("window")


def test_what_is_held_fills_the_window_and_names_it(qtbot):
    shell = shown(qtbot)
    held = QWidget()
    held.setWindowTitle("A note")
    shell.hold(held)
    qtbot.waitUntil(lambda: held.size() == shell.size())
    assert shell.windowTitle() == "A note"

    held.setWindowTitle("Another note")
    assert shell.windowTitle() == "Another note"


def test_what_is_held_is_closed_while_the_window_still_stands(qtbot):
    class Held(QWidget):
        def closeEvent(self, event):
            self.closed_in = self.window().isVisible()
            super().closeEvent(event)

    shell = shown(qtbot)
    held = Held()
    shell.hold(held)
    shell.close()

    assert held.closed_in


def test_the_window_comes_back_as_large_as_it_was(qtbot, tmp_path):
    file = tmp_path / "window.ini"
    shell = shown(qtbot)
    shell.resize(760, 610)
    WindowMemory(file).keep(shell)

    again = shown(qtbot, memory=WindowMemory(file))

    assert (again.width(), again.height()) == (760, 610)
