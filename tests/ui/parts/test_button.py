"""Buttons hold their words, their key and their colours in every state."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.ui.parts.button import (
    button,
    link_button,
    primary_button,
    tool_button,
)
from briefing_app.ui.tokens import LIGHT


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget


def colour(widget, x=3, y=16):
    return widget.grab().toImage().pixelColor(x, y)


def test_a_button_is_thirty_two_high_and_lower_in_bars_and_findings(qtbot):
    made = [button("Compare"), button("Compare").in_bar(), button("Compare").in_bar(26)]
    assert [shown(qtbot, each).sizeHint().height() for each in made] == [32, 28, 26]


def test_longer_words_make_a_wider_button(qtbot):
    short, long = shown(qtbot, button("Place")), shown(qtbot, button("Insérer dans la note"))
    assert long.minimumSizeHint().width() > short.minimumSizeHint().width() + 60


def test_a_primary_button_is_filled_with_the_accent(qtbot):
    assert colour(shown(qtbot, primary_button("Place"))) == LIGHT.surfaces["accent"]
    assert colour(shown(qtbot, button("Place"))) == LIGHT.surfaces["base"]


def test_a_disabled_button_is_not_filled_with_the_accent(qtbot):
    disabled = primary_button("Place")
    disabled.setEnabled(False)
    assert colour(shown(qtbot, disabled)) == LIGHT.surfaces["window"]


def test_a_pressed_button_shows_it(qtbot):
    pressed = shown(qtbot, button("Place"))
    pressed.setDown(True)
    assert colour(pressed) == LIGHT.surfaces["line"]


def test_a_key_inside_makes_room_for_itself(qtbot):
    plain = shown(qtbot, primary_button("Place in note", "file-arrow-down"))
    before = plain.sizeHint().width()
    plain.show_key("Enter")
    assert plain.sizeHint().width() > before + 30


def test_an_icon_can_be_shown_later(qtbot):
    plain = shown(qtbot, button("Place"))
    before = plain.sizeHint().width()
    plain.show_icon("stack")
    assert plain.sizeHint().width() == before + 16 + 8


def test_a_link_has_no_frame(qtbot):
    link = shown(qtbot, link_button("Copy the table"))
    assert link.sizeHint().height() == 20
    assert colour(link, 1, 1).alpha() == 0


def test_a_tool_without_words_is_square_and_says_its_name_and_key(qtbot):
    tool = shown(qtbot, tool_button("text-b", "Bold", "Ctrl+B"))
    assert tool.sizeHint().width() == tool.sizeHint().height() == 28
    assert tool.accessibleName() == "Bold"
    assert tool.toolTip() == "Bold (Ctrl+B)"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_button_works_by_keyboard(qtbot, key):
    pressed = shown(qtbot, button("Place"))
    pressed.setAutoDefault(True)
    with qtbot.waitSignal(pressed.clicked):
        qtbot.keyClick(pressed, key)


def test_a_checked_tool_is_tinted(qtbot):
    tool = shown(qtbot, tool_button("text-b", "Bold"))
    tool.setCheckable(True)
    tool.setChecked(True)
    assert colour(tool, 4, 14) == LIGHT.surfaces["accent_tint"]


@pytest.mark.parametrize("height", [32, 28, 26])
def test_a_button_in_a_layout_is_as_high_as_it_says(qtbot, height):
    made = button("Compare").in_bar(height)
    holder = QWidget()
    QHBoxLayout(holder).addWidget(made)
    qtbot.addWidget(holder)
    holder.show()
    assert made.height() == height
