"""What lies over a window keeps the keys, and gives the focus back."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.parts.overlay import Overlay


class Frame(QWidget):
    def __init__(self):
        super().__init__()
        column = QVBoxLayout(self)
        self.first, self.second = QLineEdit(), QPushButton("Do it")
        column.addWidget(self.first)
        column.addWidget(self.second)

    def sizeHint(self):
        return QSize(400, 200)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    column = QVBoxLayout(made)
    made.field = QLineEdit()
    column.addWidget(made.field)
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.field.setFocus()
    return made


@pytest.fixture
def overlay(window):
    made = Overlay(window)
    made.frame = Frame()
    made.hold(made.frame)
    made.open_over()
    return made


def test_it_covers_the_window_and_its_frame_is_in_the_middle(overlay, window):
    assert overlay.geometry() == window.rect()
    assert overlay.frame.geometry().center() == window.rect().center()


def test_it_follows_the_window(overlay, window):
    window.resize(1000, 700)
    assert overlay.geometry() == window.rect()


def test_a_small_window_makes_the_frame_smaller(overlay, window):
    window.resize(300, 150)
    assert overlay.frame.geometry() == window.rect().adjusted(16, 16, -16, -16)


def test_a_frame_can_hang_from_the_top(window):
    palette = Overlay(window, top=88)
    frame = Frame()
    palette.hold(frame)
    palette.open_over()
    assert frame.y() == 88


def test_the_first_thing_inside_has_the_focus(overlay):
    assert overlay.frame.first.hasFocus()


def test_escape_closes_it_and_the_focus_comes_back(overlay, window, qtbot):
    with qtbot.waitSignal(overlay.closed):
        qtbot.keyClick(overlay.frame.first, Qt.Key.Key_Escape)
    assert overlay.isHidden()
    assert window.field.hasFocus()


def test_tab_goes_round_inside(overlay, qtbot):
    frame = overlay.frame
    qtbot.keyClick(frame.first, Qt.Key.Key_Tab)
    assert frame.second.hasFocus()
    qtbot.keyClick(frame.second, Qt.Key.Key_Tab)
    assert frame.first.hasFocus()
    qtbot.keyClick(frame.first, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert frame.second.hasFocus()


def test_what_is_disabled_is_passed_over(overlay, qtbot):
    overlay.frame.second.setEnabled(False)
    qtbot.keyClick(overlay.frame.first, Qt.Key.Key_Tab)
    assert overlay.frame.first.hasFocus()


def test_shortcuts_of_the_window_behind_are_silent(overlay, window, qtbot):
    heard = []
    shortcut = QShortcut("Ctrl+G", window)
    shortcut.activated.connect(lambda: heard.append("go"))
    qtbot.keyClick(overlay.frame.first, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert heard == []
    overlay.close_over()
    qtbot.keyClick(window.field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["go"]


def test_clicks_do_not_reach_the_window(overlay, qtbot):
    qtbot.mouseClick(overlay, Qt.MouseButton.LeftButton)
    assert overlay.isVisible()


def test_closing_twice_is_closing_once(overlay):
    closed = []
    overlay.closed.connect(lambda: closed.append(1))
    overlay.close_over()
    overlay.close_over()
    assert closed == [1]


def test_what_wants_the_focus_behind_it_gets_it_when_it_is_closed(overlay, window):
    other = QLineEdit(window)
    other.show()

    other.setFocus()

    assert overlay.frame.first.hasFocus()
    overlay.close_over()
    assert other.hasFocus()


def test_an_overlay_over_it_may_have_the_focus(overlay, window):
    above = Overlay(window)
    above.frame = Frame()
    above.hold(above.frame)

    above.open_over()

    assert above.frame.first.hasFocus()
