"""Dates are typed or picked, and may be missing."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QMenu

from briefing_app.ui.parts.date_field import DateField


@pytest.fixture
def field(qtbot):
    made = DateField(date(2024, 6, 17))
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_date_is_shown_as_year_month_and_day(field):
    assert field.text() == "2024-06-17"


def test_a_typed_date_is_told_when_the_field_is_left(field, qtbot):
    field.setText("2026-11-03")
    with qtbot.waitSignal(field.date_changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [date(2026, 11, 3)]


def test_the_same_date_is_not_told_again(field, qtbot):
    with qtbot.assertNotEmitted(field.date_changed):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_an_empty_field_is_right_and_means_no_date(field, qtbot):
    field.clear()
    with qtbot.waitSignal(field.date_changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [None]
    assert field.is_right()


@pytest.mark.parametrize("words", ["2024-02-30", "June", "17.6.2024"])
def test_what_is_no_date_is_said_and_not_told(field, qtbot, words):
    field.setText(words)
    with qtbot.assertNotEmitted(field.date_changed):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not field.is_right()
    assert "2024-06-17" in field.toolTip()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_day_can_be_picked_in_the_calendar(field, qtbot):
    field.actions()[0].trigger()
    calendar = field.findChild(QMenu).findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2024, 6, 17)
    with qtbot.waitSignal(field.date_changed) as told:
        calendar.clicked.emit(QDate(2024, 7, 1))
    assert told.args == [date(2024, 7, 1)]
