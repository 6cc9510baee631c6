"""Ctrl+K opens the palette from a field too; what belongs to fields stays theirs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from briefing_app.ui.field_keys import FieldKeys

CONTROL = Qt.KeyboardModifier.ControlModifier


def a_window(qtbot, key):
    window = QWidget()
    qtbot.addWidget(window)
    keys, field, heard = FieldKeys(window), QLineEdit("some words"), []
    QVBoxLayout(window).addWidget(field)
    QShortcut(QKeySequence(key), window).activated.connect(lambda: heard.append(key))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    field.setCursorPosition(0)
    assert keys.parent() is window
    return field, heard


def test_the_key_of_the_palette_reaches_the_window_from_a_field(qtbot):
    field, heard = a_window(qtbot, "Ctrl+K")
    QTest.keyClick(field, Qt.Key.Key_K, CONTROL)
    assert (heard, field.text()) == (["Ctrl+K"], "some words")


def test_a_field_undoes_its_own_words(qtbot):
    field, heard = a_window(qtbot, "Ctrl+Z")
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert (heard, field.text()) == ([], "some words")
