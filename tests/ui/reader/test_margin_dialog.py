"""The form of a note: Enter keeps it, Shift+Enter begins a line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefing_app.ui.reader.margin_dialog import MarginDialog


@pytest.fixture
def dialog(qtbot, appearance):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    qtbot.waitExposed(host)
    dialog = MarginDialog(host, "lost many wells")
    dialog.ask(dialog.text)
    return dialog


def test_enter_keeps_what_was_written(dialog):
    kept = []
    dialog.kept.connect(kept.append)
    QTest.keyClicks(dialog.text, "ask how many")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(dialog.text, "and where")

    QTest.keyClick(dialog.text, Qt.Key.Key_Return)

    assert kept == ["ask how many\nand where"]


def test_escape_changes_nothing(dialog):
    kept = []
    dialog.kept.connect(kept.append)
    QTest.keyClicks(dialog.text, "ask how many")

    QTest.keyClick(dialog.text, Qt.Key.Key_Escape)

    assert kept == []
    assert not dialog.isVisible()
