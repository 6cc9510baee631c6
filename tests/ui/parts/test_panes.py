"""A thin line with a wide grip."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from briefing_app.ui.parts.panes import Panes
from briefing_app.ui.tokens import LIGHT


@pytest.fixture
def panes(qtbot):
    made = Panes(QLabel("left"), QLabel("right"))
    qtbot.addWidget(made)
    made.resize(401, 200)
    made.setSizes([200, 200])
    made.show()
    return made


def test_only_one_pixel_lies_between_the_panes(panes):
    assert panes.widget(1).x() - panes.widget(0).geometry().right() - 1 == 1


def test_eight_pixels_can_be_taken_hold_of(panes):
    assert panes.handle(1).width() == 8


def test_the_line_is_drawn_between_the_panes(panes):
    x = panes.widget(0).geometry().right() + 1
    assert panes.grab().toImage().pixelColor(x, 100) == LIGHT.surfaces["line"]


def test_a_drag_moves_the_line(panes, qtbot):
    handle = panes.handle(1)
    before = panes.sizes()[0]
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(4, 50))
    qtbot.mouseMove(handle, QPoint(64, 50))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(4, 50))
    assert panes.sizes()[0] > before
    assert panes.handle(1).width() == 8


def test_panes_stand_under_each_other_too(qtbot):
    made = Panes(QLabel("above"), QLabel("below"), orientation=Qt.Orientation.Vertical)
    qtbot.addWidget(made)
    made.resize(200, 401)
    made.show()
    assert made.handle(1).height() == 8


def test_the_pane_that_stretches_gives_way_and_the_others_keep_their_size(qtbot):
    panes = Panes(QLabel(""), QLabel(""), QLabel(""))
    qtbot.addWidget(panes)
    panes.setStretchFactor(1, 1)
    panes.resize(1200, 200)
    panes.show()
    panes.setSizes([200, 638, 360])

    panes.resize(900, 200)

    assert panes.sizes() == [200, 338, 360]


def test_sizes_wished_too_early_come_true_when_there_is_room(qtbot):
    panes = Panes(QLabel(""), QLabel(""), QLabel(""))
    qtbot.addWidget(panes)
    panes.setStretchFactor(1, 1)
    panes.resize(300, 200)
    panes.show()
    panes.setSizes([200, 638, 360])

    panes.resize(1200, 200)

    assert panes.sizes() == [200, 638, 360]
