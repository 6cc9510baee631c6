"""The whole application changes its dress at once and keeps its place."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.appearance import Mode, load_fonts, palette
from briefing_app.ui.look import look
from briefing_app.ui.tokens import DARK, LIGHT, Size

ROLE = QPalette.ColorRole
GROUP = QPalette.ColorGroup


@pytest.fixture(autouse=True)
def light_again(appearance):
    appearance.choose(Mode.LIGHT, 1.0)
    yield
    appearance.choose(Mode.LIGHT, 1.0)


def a_window(qtbot, *widgets):
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    return window


def test_choosing_dark_dresses_the_application_in_dark(appearance, qapp):
    appearance.choose(Mode.DARK)
    assert appearance.is_dark
    assert qapp.palette().color(ROLE.Window) == DARK.surfaces["window"]
    assert look().tokens is DARK


def test_a_change_of_appearance_repolishes_what_is_open(appearance, qtbot):
    label = QLabel("words")
    window = a_window(qtbot, label)
    appearance.choose(Mode.DARK)
    assert window.isVisible()
    assert label.palette().color(ROLE.WindowText) == DARK.surfaces["text"]


def test_a_change_of_appearance_is_told(appearance, qtbot):
    with qtbot.waitSignal(appearance.changed):
        appearance.choose(Mode.DARK)


def test_choosing_what_is_worn_already_changes_nothing(appearance, qtbot):
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.choose(Mode.LIGHT, 1.0)


def test_the_focus_stays_where_it_is(appearance, qtbot):
    field = QLineEdit()
    window = a_window(qtbot, field)
    window.activateWindow()
    field.setFocus()
    appearance.choose(Mode.DARK)
    assert window.focusWidget() is field


def test_buttons_and_fields_grow_with_the_scale(appearance, qtbot):
    field, button = QLineEdit(), QPushButton("Words")
    window = a_window(qtbot, field, button)
    small = (field.sizeHint().height(), button.sizeHint().height())
    appearance.choose(scale=2.0)
    large = (field.sizeHint().height(), button.sizeHint().height())
    assert window.isVisible()
    assert small == (Size.BUTTON, Size.BUTTON)
    assert min(large) >= 2 * Size.BUTTON - 2


def test_the_scale_stays_within_reason(appearance):
    appearance.choose(scale=9.0)
    assert appearance.scale == 3.0


def test_the_modes_are_those_of_the_settings():
    assert {mode.value for mode in Mode} == {"system", "light", "dark"}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_an_inactive_window_keeps_its_colours(tokens):
    colours = palette(tokens)
    for role in (ROLE.Window, ROLE.Base, ROLE.Text, ROLE.Highlight, ROLE.Accent):
        assert colours.color(GROUP.Inactive, role) == colours.color(GROUP.Active, role)


def test_disabled_words_take_the_colour_of_placeholders():
    disabled = palette(LIGHT).color(GROUP.Disabled, ROLE.ButtonText)
    assert disabled == LIGHT.surfaces["placeholder"]


def test_a_font_that_cannot_be_read_is_left_out_and_written_down(tmp_path, expected_warnings):
    expected_warnings.append("broken.ttf")
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    load_fonts(tmp_path)
