"""A word in passing, with one way back."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QTimeEdit, QWidget

from briefing_app.ui.parts.button import Button
from briefing_app.ui.parts.elided_words import ElidedWords
from briefing_app.ui.parts.toast import Toast


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


@pytest.fixture
def toast(window):
    return Toast(window)


def test_it_stands_in_the_middle_above_the_status_bar(toast):
    toast.tell("Saved")
    assert (toast.width(), toast.height()) == (380, 44)
    assert toast.x() == 310
    assert toast.geometry().bottom() + 1 == 600 - 28 - 16


def test_it_keeps_its_place_when_the_window_grows(toast, window):
    toast.tell("Saved")
    window.resize(1400, 800)
    assert toast.geometry().center().x() in (699, 700)


def test_it_is_never_wider_than_the_window(toast, window):
    window.resize(300, 400)
    toast.tell("Saved")
    assert toast.width() == 300 - 32


def test_the_action_is_done_once_and_the_toast_goes(toast):
    done = []
    toast.tell("Taken", "Undo", lambda: done.append("undone"))
    toast.findChild(Button).click()
    assert done == ["undone"]
    assert toast.isHidden()


def test_a_new_word_takes_the_place_of_the_old(toast):
    toast.tell("First", "Undo", QTimeEdit)
    toast.tell("Second")
    assert toast.text() == "Second"
    assert not toast.findChild(Button).isVisibleTo(toast)


def test_it_goes_when_its_time_is_over(toast):
    toast.tell("Saved")
    toast.time_is_over()
    assert toast.isHidden()


def test_it_waits_while_it_is_hovered_or_focused(toast):
    toast.tell("Taken", "Undo", QApplication.instance)
    here = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert not toast.is_going()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_going()
    toast.findChild(Button).setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(toast.findChild(Button), QEvent(QEvent.Type.FocusIn))
    assert not toast.is_going()


def test_a_word_too_long_for_it_stands_whole_in_the_tooltip(toast):
    long = "Taken back: " + "a very long claim " * 9
    toast.tell(long)
    assert toast.text() == long
    assert toast.findChild(ElidedWords).toolTip() == long


def test_long_words_are_not_cut_off_beside_a_long_action(qtbot, appearance):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    toast = Toast(window)
    toast.tell("Saved")
    usual = toast.width()

    toast.tell("Edition 2: 123 places moved, 45 lost", "Take the change back again", lambda: None)

    assert toast.width() > usual
    assert toast._words.width() >= toast._words.sizeHint().width()
