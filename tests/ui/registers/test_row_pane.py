"""A row of a list: its remarks, its day, and whether it goes out."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.domain.register import RegisterRow, Remark
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.registers.row_pane import RowPane

ROW = RegisterRow(
    (), "A-1", "Ports", "2026-10-02", (), (Remark("a", "missing"),), (Remark("b", "look"),)
)


@pytest.fixture
def pane(qtbot, appearance):
    pane = RowPane()
    qtbot.addWidget(pane)
    pane.show()
    pane.offer_reasons(("s. 13", "s. 15"))
    pane.show_row(ROW)
    return pane


def told(pane):
    return [each.text() for each in pane._told.findChildren(Words) if not each.isHidden()]


def test_it_tells_what_is_missing_and_what_to_look_at(pane):
    assert told(pane)[-2:] == ["missing", "look"]
    assert pane.received.text() == "2026-10-02"


def test_a_day_is_given_when_the_field_is_left(pane, qtbot):
    pane.received.selectAll()
    qtbot.keyClicks(pane.received, "2026-10-09")
    with qtbot.waitSignal(pane.received_given) as given:
        qtbot.keyClick(pane.received, Qt.Key.Key_Return)
    assert given.args == ["2026-10-09"]


def test_nothing_is_left_out_without_a_reason(pane, qtbot):
    assert not pane.out.isEnabled()
    qtbot.keyClicks(pane.words, "the ally asked")
    assert pane.out.isEnabled()
    pane.reason.choose("s. 13")
    with qtbot.waitSignal(pane.withheld_given) as given:
        pane.out.click()
    assert given.args == ["s. 13; the ally asked"]


def test_what_is_left_out_says_why_and_can_be_put_in_again(pane, qtbot):
    pane.show_row(RegisterRow((), "A-1", "Ports", "", (), withheld="s. 15"))
    assert "Left out: s. 15" in told(pane)
    with qtbot.waitSignal(pane.withheld_given) as given:
        pane.out.click()
    assert given.args == [""]


def test_without_a_row_nothing_can_be_done(pane):
    pane.show_row(None)
    assert not pane.isEnabled()
