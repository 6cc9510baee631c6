"""The test window shows everything, in both modes, large and small."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget

from briefing_app.ui.appearance import Mode
from briefing_app.ui.gallery import Gallery, main
from briefing_app.ui.tokens import DARK, LIGHT


@pytest.fixture(autouse=True)
def light_again(appearance):
    appearance.choose(Mode.LIGHT, 1.0)
    yield
    appearance.choose(Mode.LIGHT, 1.0)


@pytest.fixture
def gallery(appearance, qtbot):
    window = Gallery()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


def name_of(widget):
    seen = QAccessible.queryAccessibleInterface(widget)
    return seen.text(QAccessible.Text.Name) if seen is not None else ""


def test_everything_that_takes_the_focus_has_a_name(gallery):
    reached = [
        widget
        for widget in gallery.findChildren(QWidget)
        if widget.isVisibleTo(gallery)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
    ]
    assert len(reached) > 40
    assert [widget for widget in reached if not name_of(widget)] == []


def test_lists_fields_and_buttons_are_all_named(gallery):
    named = (QAbstractItemView, QLineEdit, QAbstractButton)
    shown = [w for kind in named for w in gallery.findChildren(kind) if w.isVisibleTo(gallery)]
    assert [w for w in shown if not name_of(w)] == []


@pytest.mark.parametrize(("words", "tokens"), [([], LIGHT), (["--dark"], DARK)])
def test_the_window_can_be_written_as_a_picture(appearance, tmp_path, words, tokens):
    picture = tmp_path / "gallery.png"
    assert main([*words, "--shot", str(picture), "--size", "1440x900"]) == 0
    assert QImage(str(picture)).pixelColor(2, 2) == tokens.surfaces["window"]


def test_at_twice_the_size_everything_still_stands_under_each_other(appearance, qtbot):
    appearance.choose(scale=2.0)
    window = Gallery()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    assert window.widget().height() > 2 * 1800
