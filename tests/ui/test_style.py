"""Fusion in our dress: measures, hints, and where the parts of compound controls lie."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QMenu,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
)

from briefing_app.ui.appearance import Mode
from briefing_app.ui.tokens import Size


@pytest.fixture(autouse=True)
def light(appearance):
    appearance.choose(Mode.LIGHT, 1.0)
    yield
    appearance.choose(Mode.LIGHT, 1.0)


def test_measures_follow_the_scale(appearance, qapp):
    appearance.choose(scale=2.0)
    assert qapp.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) == 2 * Size.CHECK


def test_nothing_moves_by_itself(qapp):
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert qapp.style().styleHint(hint) == 0


def test_a_combo_box_is_as_high_as_a_button_and_lower_in_a_bar(qtbot):
    plain, in_bar = QComboBox(), QComboBox()
    in_bar.setProperty("bar", "true")
    for box in (plain, in_bar):
        box.addItem("Paragraph")
        qtbot.addWidget(box)
    assert (plain.sizeHint().height(), in_bar.sizeHint().height()) == (32, 28)


def test_the_words_of_a_combo_box_have_room(qtbot):
    box = QComboBox()
    box.addItem("Paragraphe en retrait")
    qtbot.addWidget(box)
    words = box.fontMetrics().horizontalAdvance("Paragraphe en retrait")
    assert box.sizeHint().width() >= words + 9 + 28


def a_scroll_bar(qtbot, value):
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setRange(0, 900)
    bar.setPageStep(100)
    bar.setValue(value)
    bar.resize(12, 200)
    return bar


def part(bar, which):
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    return bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, which, bar)


@pytest.mark.parametrize(("value", "top"), [(0, 0), (900, 168)])
def test_the_thumb_of_a_scroll_bar_goes_all_the_way(qtbot, value, top):
    slider = part(a_scroll_bar(qtbot, value), QStyle.SubControl.SC_ScrollBarSlider)
    assert slider == QRect(0, top, 12, 32)


def test_a_scroll_bar_has_no_arrows(qtbot):
    assert part(a_scroll_bar(qtbot, 0), QStyle.SubControl.SC_ScrollBarAddLine).isEmpty()


def test_a_click_beside_the_thumb_goes_on_by_a_page(qtbot):
    bar = a_scroll_bar(qtbot, 0)
    bar.show()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(6, 150))
    assert bar.value() == 100


def test_the_line_between_groups_of_a_menu_takes_less_room_than_a_command(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    command, line = menu.addAction("Save now"), menu.addSeparator()
    menu.addAction("Quit")
    menu.adjustSize()
    assert menu.actionGeometry(line).height() < menu.actionGeometry(command).height() / 2
