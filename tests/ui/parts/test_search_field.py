"""Type, wait, ask; clear; and move a list without leaving the field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget

from briefing_app.ui.parts.search_field import SearchField, steer


@pytest.fixture
def field(qtbot):
    made = SearchField("Filter recommendations", key="Ctrl K")
    qtbot.addWidget(made)
    made.resize(300, 32)
    made.show()
    return made


def test_it_asks_once_after_typing_has_paused(field, qtbot):
    asked = []
    field.asked.connect(asked.append)
    with qtbot.waitSignal(field.asked):
        qtbot.keyClicks(field, "plan")
    assert asked == ["plan"]


def test_clearing_asks_at_once(field, qtbot):
    field.setText("plan")
    with qtbot.waitSignal(field.asked, timeout=50) as asked:
        field.clear()
    assert asked.args == [""]


def test_escape_clears_a_field_with_words_and_leaves_an_empty_one_to_the_panel(field, qtbot):
    field.setText("plan")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_asking_now_does_not_wait(field):
    asked = []
    field.asked.connect(asked.append)
    field.setText("  plan ")
    field.ask_now()
    assert asked == ["plan"]


def test_the_placeholder_names_the_field_and_the_count_describes_it(field):
    field.show_count("23 found")
    assert field.accessibleName() == "Filter recommendations"
    assert field.accessibleDescription() == "23 found"


def test_a_count_keeps_its_room_at_the_right(field):
    before = field.textMargins().right()
    field.setText("plan")
    field.show_count("1,234,567 found")
    assert field.textMargins().right() > before
    assert not field.grab().isNull()


def test_arrows_and_enter_move_and_use_the_list(field, qtbot):
    view = QListWidget()
    qtbot.addWidget(view)
    view.addItems(["one", "two", "three"])
    view.setCurrentRow(0)
    steer(field, view)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert view.currentRow() == 1
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert view.currentRow() == 0


def test_undo_is_left_to_the_page(field, qtbot):
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    undone = QShortcut(QKeySequence("Ctrl+Z"), field)
    qtbot.keyClicks(field, "plan")
    with qtbot.waitSignal(undone.activated):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "plan"
