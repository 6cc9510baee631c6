"""Whether a file that is there may go."""

from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.ui.parts.button import Button
from briefing_app.ui.replace_question import ask_to_replace


@pytest.fixture
def window(qtbot, appearance):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    return window


def press(window, key):
    QTest.keyClick(QApplication.focusWidget() or window, key)


def answered(window, path, act):
    QTimer.singleShot(0, window, act)
    return ask_to_replace(window, path)


def test_enter_and_escape_keep_the_file(window, tmp_path):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        assert not answered(window, tmp_path / "a.docx", partial(press, window, key))


def test_it_goes_only_by_its_own_button(window, tmp_path):
    def replace_it():
        next(each for each in window.findChildren(Button) if each.text() == "Replace it").click()

    assert answered(window, tmp_path / "a.docx", replace_it)
