"""The ring goes where the focus goes, and leaves alone what shows its own."""

import pytest
from PySide6.QtWidgets import QFocusFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.focus_ring import NO_RING


@pytest.fixture
def window(appearance, qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in (QPushButton("First"), QPushButton("Second"), QLineEdit()):
        column.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def ringed(window):
    frames = window.findChildren(QFocusFrame)
    return [frame.widget() for frame in frames if frame.isVisibleTo(window) and frame.widget()]


def test_a_button_with_the_focus_has_the_ring_outside_it(window):
    first = window.findChildren(QPushButton)[0]
    first.setFocus()
    frame = next(f for f in window.findChildren(QFocusFrame) if f.widget() is first)
    assert frame.geometry().adjusted(4, 4, -4, -4) == first.geometry()


def test_the_ring_moves_with_the_focus(window):
    first, second = window.findChildren(QPushButton)
    first.setFocus()
    second.setFocus()
    assert ringed(window) == [second]


def test_a_field_shows_its_focus_by_its_border(window):
    window.findChildren(QPushButton)[0].setFocus()
    window.findChild(QLineEdit).setFocus()
    assert ringed(window) == []


def test_a_button_that_draws_its_own_ring_gets_no_second_one(window):
    first, second = window.findChildren(QPushButton)
    second.setFocus()
    first.setProperty(NO_RING, "yes")
    first.setFocus()
    assert ringed(window) == []


def test_a_button_that_goes_away_takes_its_ring_along(window, qtbot):
    first, second = window.findChildren(QPushButton)
    first.setFocus()
    first.deleteLater()
    qtbot.waitUntil(lambda: len(window.findChildren(QPushButton)) == 1)
    second.setFocus()
    assert ringed(window) == [second]
