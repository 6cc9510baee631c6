"""Things posed in a state, for looking at."""

from PySide6.QtCore import QSize

from briefing_app.ui.gallery_plates import Plate, PosedButton, Ringed, paint_colours
from briefing_app.ui.parts.button import Variant
from briefing_app.ui.parts.faces import State
from briefing_app.ui.tokens import LIGHT


def test_a_posed_button_keeps_its_state(appearance, qtbot):
    pressed = PosedButton("Compare", Variant.NORMAL, State(pressed=True))
    qtbot.addWidget(pressed)
    pressed.resize(pressed.sizeHint())
    assert pressed.grab().toImage().pixelColor(3, 16) == LIGHT.surfaces["line"]


def test_a_ring_can_be_shown_without_the_focus(appearance, qtbot):
    ringed = Ringed(PosedButton("Compare", Variant.NORMAL, State()))
    qtbot.addWidget(ringed)
    ringed.resize(ringed.sizeHint())
    middle = ringed.width() // 2
    assert ringed.grab().toImage().pixelColor(middle, 0) == LIGHT.surfaces["focus"]


def test_a_plate_has_the_size_it_was_given(appearance, qtbot):
    plate = Plate("Colours", 300, 152, paint_colours)
    qtbot.addWidget(plate)
    plate.resize(plate.sizeHint())
    assert plate.sizeHint() == QSize(300, 152)
    assert plate.grab().toImage().pixelColor(30, 66) == LIGHT.surfaces["text"]
