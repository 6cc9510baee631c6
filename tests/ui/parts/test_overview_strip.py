"""The strip shows where things are and takes one there."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from briefing_app.ui.parts.overview_strip import LANES, OverviewStrip, StripMark, mark_name
from briefing_app.ui.tokens import LIGHT, Kind


@pytest.fixture
def strip(qtbot):
    made = OverviewStrip()
    qtbot.addWidget(made)
    made.resize(36, 428)
    made.show_marks(
        [
            StripMark(Kind.STATISTIC, 0.5, 0.5, "Statistic, paragraph 11"),
            StripMark(Kind.FACT, 0.8, 0.8, "Fact, paragraph 20"),
        ]
    )
    made.show()
    return made


def test_a_click_jumps_to_that_part_of_the_text(strip, qtbot):
    with qtbot.waitSignal(strip.jumped) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(30, 124))
    assert told.args[0] == pytest.approx(0.25)


def test_a_click_on_a_mark_jumps_to_its_beginning(strip, qtbot):
    with qtbot.waitSignal(strip.jumped) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(6, 228))
    assert told.args == [0.5]


def test_dragging_along_the_strip_scrolls(strip, qtbot):
    heard = []
    strip.jumped.connect(heard.append)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    qtbot.mouseMove(strip, QPoint(30, 424))
    assert heard[0] < 0.05


def test_clicks_beyond_the_ends_stay_in_the_text(strip, qtbot):
    with qtbot.waitSignal(strip.jumped) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(30, 2))
    assert told.args == [0.0]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_hovering_names_the_place(strip):
    here = QPoint(6, 228)
    kind = QHelpEvent.Type.ToolTip
    QApplication.sendEvent(strip, QHelpEvent(kind, here, strip.mapToGlobal(here)))
    assert QToolTip.text() == "Statistic, paragraph 11"
    QToolTip.hideText()


def test_the_wheel_is_given_to_the_text(strip, qtbot):
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.waitSignal(strip.wheel_turned):
        QApplication.sendEvent(strip, turn)


def test_each_kind_has_its_lane(strip):
    image = strip.grab().toImage()
    assert image.pixelColor(6, 228) == LIGHT.kind(Kind.STATISTIC).text
    assert len(LANES) == 4


def test_the_frame_shows_what_is_in_view(strip):
    strip.show_view(0.25, 0.5)
    image = strip.grab().toImage()
    assert image.pixelColor(30, 174) == LIGHT.surfaces["hover"]
    assert image.pixelColor(30, 300) == LIGHT.surfaces["panel"]


def test_a_mark_is_named_by_kind_and_place():
    assert mark_name(Kind.STATISTIC, "paragraph 11, page 3") == "Statistic, paragraph 11, page 3"
