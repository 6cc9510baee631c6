"""Forms name their fields and say what is wrong beside them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from briefing_app.ui.parts.form import (
    Choice,
    ChoiceFace,
    FormRow,
    TextArea,
    align_labels,
    text_field,
)

STATES = (ChoiceFace("open", "Open", "circle-dashed"), ChoiceFace("part", "In part"))


def test_a_label_names_its_field(qtbot):
    row = FormRow("Claim", text_field("words"))
    qtbot.addWidget(row)
    seen = QAccessible.queryAccessibleInterface(row.field)
    assert seen.text(QAccessible.Text.Name) == "Claim"


def test_a_fault_is_shown_below_and_described_aloud(qtbot):
    row = FormRow("As of", QLineEdit())
    qtbot.addWidget(row)
    row.show()
    row.show_fault("Write the year.")
    assert row.field.accessibleDescription() == "Write the year."
    assert any(label.text() == "Write the year." for label in row.findChildren(QLabel))
    row.show_fault("")
    assert row.field.accessibleDescription() == ""


def test_labels_beside_end_at_the_same_place(qtbot):
    rows = [FormRow(words, QLineEdit(), beside=True) for words in ("To", "Objet en français")]
    align_labels(rows)
    for row in rows:
        qtbot.addWidget(row)
        row.resize(400, 40)
        row.show()
    assert rows[0].field.x() == rows[1].field.x()


def test_a_choice_tells_only_what_a_person_picked(qtbot):
    choice = Choice(STATES, "part")
    qtbot.addWidget(choice)
    assert choice.value() == "part"
    with qtbot.assertNotEmitted(choice.picked):
        choice.choose("open")
    choice.show()
    with qtbot.waitSignal(choice.picked) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert told.args == ["part"]


@pytest.mark.parametrize(("value", "shown"), [("nobody knows", "open"), ("part", "part")])
def test_an_unknown_value_leaves_the_first_choice(qtbot, value, shown):
    choice = Choice(STATES, value)
    qtbot.addWidget(choice)
    assert choice.value() == shown


def test_a_choice_without_choices_has_no_value(qtbot):
    choice = Choice()
    qtbot.addWidget(choice)
    assert choice.value() == ""


def test_the_wheel_over_a_choice_moves_the_page_instead(qtbot):
    choice = Choice(STATES, "open")
    qtbot.addWidget(choice)
    choice.show()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, turn)
    assert choice.value() == "open"


def test_tab_leaves_a_text_area(qtbot):
    area = TextArea(3)
    qtbot.addWidget(area)
    area.show_text("Several lines")
    assert area.tabChangesFocus()
    assert area.textCursor().atStart()
    assert area.minimumSizeHint().height() == area.sizeHint().height()


def test_choices_grow_with_the_scale(qtbot, appearance):
    choice = Choice(STATES)
    qtbot.addWidget(choice)
    before = choice.sizeHint().height()
    appearance.choose(scale=2.0)
    assert choice.sizeHint().height() == 2 * before
