"""Things fill line after line."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app.ui.parts.flow_layout import FlowLayout


@pytest.fixture
def holder(qtbot):
    made = QWidget()
    flow = FlowLayout(10, made)
    for _number in range(3):
        label = QLabel()
        label.setFixedSize(100, 20)
        flow.addWidget(label)
    qtbot.addWidget(made)
    return made


def test_what_fits_stands_in_one_line(holder):
    assert holder.layout().heightForWidth(320) == 20
    assert holder.layout().sizeHint().width() == 320


def test_what_does_not_fit_begins_a_new_line(holder):
    assert holder.layout().heightForWidth(319) == 50
    holder.resize(220, 100)
    holder.show()
    places = [(label.x(), label.y()) for label in holder.findChildren(QLabel)]
    assert places == [(0, 0), (110, 0), (0, 30)]


def test_hidden_things_take_no_room(holder):
    holder.findChildren(QLabel)[0].hide()
    assert holder.layout().sizeHint().width() == 210


def test_the_narrowest_is_the_widest_thing(holder):
    assert holder.layout().minimumSize().width() == 100


def test_all_can_be_taken_away(holder, qtbot):
    holder.layout().clear()
    assert holder.layout().count() == 0
    qtbot.waitUntil(lambda: not holder.findChildren(QLabel))


def test_items_are_counted_from_nought(holder):
    flow = holder.layout()
    assert flow.itemAt(3) is None
    assert flow.takeAt(9) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 2


def test_a_row_still_measures_after_other_windows_with_rows_are_gone(holder, qtbot):
    flow = holder.layout()
    before = flow.heightForWidth(120)

    gone = []
    for _turn in range(50):
        other = QWidget()
        other.destroyed.connect(lambda: gone.append(1))
        row = FlowLayout(parent=other)
        for words in ("one", "two", "three"):
            row.addWidget(QLabel(words))
        row.heightForWidth(80)
        row.clear()
        other.deleteLater()
    qtbot.waitUntil(lambda: len(gone) == 50)

    assert flow.heightForWidth(120) == before
