"""A question lies over the window; only the button that says so keeps the answer."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from briefing_app.ui.questions import Questions


@pytest.fixture
def window(qtbot, appearance):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def ask(window, act):
    """`act` is done with the field once the question is there."""
    QTimer.singleShot(0, window, lambda: act(window.findChild(QLineEdit)))
    return Questions(window).line("Keep a version", "Name of the version")


def test_enter_keeps_the_line_without_white_space_at_its_ends(window, qtbot):
    def act(field):
        qtbot.keyClicks(field, " Before the holidays ")
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert ask(window, act) == "Before the holidays"


def test_escape_keeps_nothing(window, qtbot):
    def act(field):
        qtbot.keyClicks(field, "Draft")
        qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert ask(window, act) is None


def test_an_empty_line_cannot_be_kept(window, qtbot):
    seen = []

    def act(field):
        seen.extend(b.isEnabled() for b in window.findChildren(QPushButton) if b.text() == "Keep")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert ask(window, act) is None
    assert seen == [False]
