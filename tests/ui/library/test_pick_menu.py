import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from briefing_app.ui.library.pick_menu import Option, PickMenu

# Windows that pop up ask the screen for things that a screenless one does not have.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def opened(qtbot, appearance):
    """A menu of twelve options below a button, and what was taken from it."""
    taken = []
    below = QPushButton("Theme")
    qtbot.addWidget(below)
    below.show()
    menu = PickMenu("Theme", [Option(str(n), f"Theme {n}") for n in range(12)], taken.append)
    qtbot.addWidget(menu)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    menu.open_below(below)
    return menu, taken


def test_enter_takes_what_the_words_leave(opened, qtbot):
    menu, taken = opened
    menu.field.setText("theme 11")
    menu.field.ask_now()

    qtbot.keyClick(menu.field, Qt.Key.Key_Return)

    assert taken == ["11"]
    assert not menu.isVisible()


def test_a_click_takes_one(opened, qtbot):
    menu, taken = opened
    where = menu.view.visualRect(menu.view.model().index(2)).center()

    qtbot.mouseClick(menu.view.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert taken == ["2"]


def test_escape_takes_nothing(opened, qtbot):
    menu, taken = opened

    qtbot.keyClick(menu.view, Qt.Key.Key_Escape)

    assert taken == []
    assert not menu.isVisible()


def test_few_options_need_no_field(qtbot, appearance):
    menu = PickMenu("State", [Option("a", "Open"), Option("b", "In part")], lambda _value: None)
    qtbot.addWidget(menu)

    assert menu.field.isHidden()


def test_nothing_left_takes_nothing(opened, qtbot):
    menu, taken = opened
    menu.field.setText("xylophone")
    menu.field.ask_now()

    qtbot.keyClick(menu.field, Qt.Key.Key_Return)

    assert taken == []
    assert menu.isVisible()
