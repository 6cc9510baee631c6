"""Chips are switched, opened, and taken away."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from briefing_app.ui.parts.chip import Chip, ChipFace, chip_width, kind_chip, paint_chip
from briefing_app.ui.parts.faces import State
from briefing_app.ui.tokens import LIGHT, Kind


@pytest.fixture
def chip(qtbot):
    made = Chip("Theme")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def test_a_click_switches_a_chip(chip, qtbot):
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()


def test_space_switches_a_chip(chip, qtbot):
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()


def test_the_widget_keeps_room_for_its_ring(chip):
    assert chip.sizeHint().height() == 24 + 6


def test_a_chip_that_opens_a_menu_is_not_switched(chip, qtbot):
    chip.as_menu()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert not chip.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_a_set_value_away(chip, qtbot, key):
    chip.show_value("Not answered")
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, key)


def test_the_cross_takes_a_set_value_away_and_a_click_beside_it_does_not(chip, qtbot):
    chip.show_value("Not answered")
    chip.resize(chip.sizeHint())
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 15, 15))
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    assert chip.isChecked()


def test_a_cleared_value_is_a_menu_again(chip):
    chip.show_value("Not answered")
    chip.clear_value("State")
    assert (chip.text(), chip.isChecked(), chip.isCheckable()) == ("State", False, False)


def test_a_kind_chip_is_read_with_the_name_of_its_kind(qtbot):
    made = kind_chip(Kind.STATISTIC, 8)
    qtbot.addWidget(made)
    assert made.accessibleName() == "Statistic 8"


def test_blocks_have_an_icon_instead_of_a_letter(qtbot):
    made = kind_chip(Kind.BLOCK, 2)
    qtbot.addWidget(made)
    assert made.face().icon == "stack"


@pytest.mark.parametrize(
    ("state", "fill"),
    [
        (State(), "base"),
        (State(hovered=True), "hover"),
        (State(pressed=True), "line"),
        (State(chosen=True), "accent_tint"),
        (State(enabled=False), "window"),
    ],
)
def test_every_state_has_its_fill(sheet, state, fill):
    page = sheet(100, 30)
    width = chip_width(ChipFace("Theme"))
    page.paint(lambda p: paint_chip(p, QRect(3, 3, width, 24), ChipFace("Theme"), state))
    assert page.at(9, 15) == LIGHT.surfaces[fill].name()


def test_chips_of_all_shapes_fit_into_their_width(sheet):
    for face in (
        ChipFace("8", Kind.STATISTIC),
        ChipFace("2", Kind.BLOCK, "stack"),
        ChipFace("", icon="funnel"),
        ChipFace("State", ending="caret-down-bold"),
    ):
        page = sheet(200, 30)
        width = chip_width(face)
        page.paint(lambda p, f=face, w=width: paint_chip(p, QRect(3, 3, w, 24), f, State()))
        assert max(page.painted_columns(15)) == width + 2
