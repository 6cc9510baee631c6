"""Themes are added by their names and taken away by their chips."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.theme_chips import ThemeChips, ThemeFace

KNOWN = (ThemeFace("a", "Protection"), ThemeFace("b", "Prevention"))


@pytest.fixture
def themes(qtbot):
    made = ThemeChips(KNOWN, ("a",))
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    return made


def written(themes, qtbot, words):
    entry = themes.findChild(QLineEdit)
    entry.setText(words)
    qtbot.keyClick(entry, Qt.Key.Key_Return)


def test_a_known_name_is_added_whatever_its_case(themes, qtbot):
    with qtbot.waitSignal(themes.changed) as told:
        written(themes, qtbot, " prevention ")
    assert told.args == [("a", "b")]


def test_a_theme_is_not_added_twice(themes, qtbot):
    with qtbot.assertNotEmitted(themes.changed):
        written(themes, qtbot, "Protection")
    assert themes.value() == ("a",)


def test_a_new_name_is_offered_to_the_page(themes, qtbot):
    with qtbot.waitSignal(themes.named) as told:
        written(themes, qtbot, "Early warning")
    assert told.args == ["Early warning"]


def test_nothing_written_is_nothing_added(themes, qtbot):
    with qtbot.assertNotEmitted(themes.named):
        written(themes, qtbot, "  ")


def test_a_chip_takes_its_theme_away(themes, qtbot):
    with qtbot.waitSignal(themes.changed) as told:
        themes.findChild(Chip).removed.emit()
    assert told.args == [()]


def test_showing_themes_is_not_a_change_by_hand(themes, qtbot):
    with qtbot.assertNotEmitted(themes.changed):
        themes.show_themes(KNOWN, ("b", "a"))
    assert themes.value() == ("b", "a")
