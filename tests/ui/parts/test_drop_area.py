"""Files are dropped where it says so."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from briefing_app.ui.parts.button import primary_button
from briefing_app.ui.parts.drop_area import DropArea, StepFace, Steps
from briefing_app.ui.parts.empty_state import EmptyFace
from briefing_app.ui.tokens import LIGHT


@pytest.fixture
def area(qtbot):
    made = DropArea(EmptyFace("file-plus-light", "Add the documents"), primary_button("Choose"))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def files(*names):
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(name) for name in names])
    return carried


def entered(area, carried):
    event = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(area, event)
    return event


def shown(area):
    return [label.text() for label in area.findChildren(QLabel) if label.isVisible()]


def test_hovering_files_are_counted(area):
    event = entered(area, files("/a.txt", "/b.pdf"))
    assert event.isAccepted()
    assert shown(area) == ["Drop to add 2 files"]
    assert area.grab().toImage().pixelColor(300, 60) == LIGHT.surfaces["accent_tint"]


def test_one_file_is_one_file(area):
    carried = files("/a.txt")
    entered(area, carried)
    assert shown(area) == ["Drop to add 1 file"]


def test_leaving_puts_everything_back(area):
    entered(area, files("/a.txt"))
    QApplication.sendEvent(area, QDragLeaveEvent())
    assert "Add the documents" in shown(area)


def test_dropped_files_are_told_as_paths(area, qtbot):
    carried = files("/a.txt", "/folder")
    entered(area, carried)
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    with qtbot.waitSignal(area.dropped) as told:
        QApplication.sendEvent(area, event)
    assert told.args == [(Path("/a.txt"), Path("/folder"))]


def test_what_is_not_a_file_is_refused(area):
    carried = QMimeData()
    carried.setText("words")
    assert not entered(area, carried).isAccepted()


def test_the_first_button_takes_the_focus(area):
    area.take_focus()
    assert area.focusWidget() is not None


def test_steps_stand_beside_each_other_at_the_same_width(qtbot):
    steps = Steps([StepFace("files", f"{number}. Step", "Words") for number in (1, 2, 3)])
    qtbot.addWidget(steps)
    steps.resize(660, 80)
    steps.show()
    lefts = sorted(label.x() for label in steps.findChildren(QLabel) if "Step" in label.text())
    assert lefts[1] - lefts[0] == pytest.approx(lefts[2] - lefts[1], abs=1)
