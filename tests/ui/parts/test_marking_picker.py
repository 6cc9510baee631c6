"""A marking is a step on each ladder, and caveats."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.form import Choice, ChoiceFace
from briefing_app.ui.parts.marking_picker import MarkingChoice, MarkingLadders, MarkingPicker

LADDERS = MarkingLadders(
    (ChoiceFace("", "None"), ChoiceFace("A", "PROTECTED A"), ChoiceFace("B", "PROTECTED B")),
    (ChoiceFace("", "None"), ChoiceFace("S", "SECRET")),
    (ChoiceFace("n", "Not for attribution"),),
)


@pytest.fixture
def picker(qtbot):
    made = MarkingPicker(LADDERS, MarkingChoice("A"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_shows_the_marking_it_was_given(picker):
    assert picker.value() == MarkingChoice("A", "", ())


def test_a_step_on_a_ladder_is_told(picker, qtbot):
    with qtbot.waitSignal(picker.picked) as told:
        qtbot.keyClick(picker.findChildren(Choice)[0], Qt.Key.Key_Down)
    assert told.args == [MarkingChoice("B")]


def test_a_caveat_is_told(picker, qtbot):
    with qtbot.waitSignal(picker.picked) as told:
        picker.findChild(Chip).click()
    assert told.args == [MarkingChoice("A", "", ("n",))]


def test_showing_a_marking_is_not_picking_one(picker, qtbot):
    with qtbot.assertNotEmitted(picker.picked):
        picker.show_value(MarkingChoice("", "S", ("n",)))
    assert picker.value() == MarkingChoice("", "S", ("n",))


def test_both_ladders_are_named(picker):
    assert [choice.accessibleName() for choice in picker.findChildren(Choice)] == [
        "Protected",
        "Classified",
    ]
