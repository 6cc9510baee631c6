"""The menus hold every command, some of them in a menu within the menu."""

import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.ui.actions import Actions
from briefing_app.ui.commands import COMMANDS
from briefing_app.ui.head_row import HeadRow


@pytest.fixture
def row(qtbot, appearance):
    window = QWidget()
    qtbot.addWidget(window)
    head = HeadRow(Actions(window, lambda _name: None))
    qtbot.addWidget(head)
    return head


def words_of(menu):
    found = []
    for action in menu.actions():
        inside = action.menu()
        found += words_of(inside) if inside else [action.text()]
    return [words for words in found if words]


def test_every_command_stands_in_a_menu(row):
    shown = [words for action in row.menus.actions() for words in words_of(action.menu())]
    assert sorted(shown) == sorted(each.words for each in COMMANDS)


def test_rows_and_columns_stand_in_a_menu_of_their_own(row):
    insert = next(a.menu() for a in row.menus.actions() if "Insert" in a.text().replace("&", ""))
    (inside,) = [a.menu() for a in insert.actions() if a.text() == "Rows and columns"]
    assert words_of(inside)[:2] == ["Add a row above", "Add a row below"]
    assert not inside.actions()[0].isSeparator()
