"""One line of the route's form: what is written in it is what it gives."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.route import Approval, Consultation, Decision, Position
from briefing_app.ui.notes.way.route_rows import ApprovalRow, ConsultationRow


@pytest.fixture
def level(qtbot, appearance):
    row = ApprovalRow(Approval("dg", "M. Okafor", 2, "2026-12-02"), "Director General")
    qtbot.addWidget(row)
    return row


@pytest.fixture
def asked(qtbot, appearance):
    row = ConsultationRow(Consultation("Finance", "R. Singh", "2026-11-10", "2026-11-13"))
    qtbot.addWidget(row)
    return row


def test_an_untouched_line_gives_what_it_was_given(level, asked):
    assert level.value() == Approval("dg", "M. Okafor", 2, "2026-12-02")
    assert asked.value() == Consultation("Finance", "R. Singh", "2026-11-10", "2026-11-13")


def test_days_are_whole_numbers(level, qtbot):
    level._days.selectAll()
    with qtbot.waitSignal(level.changed):
        QTest.keyClicks(level._days, "x3")
    assert level.value().days == 3
    level._days.clear()
    assert level.value().days == 0


def test_a_day_that_has_passed_is_said(level):
    level.show_due("2026-12-02", late=True)
    assert level._due.text() == "December 2, 2026, overdue"


def test_what_is_sent_back_asks_for_words(level):
    level._decision.choose(Decision.RETURNED.value)
    level._decide(Decision.RETURNED.value)
    assert not level._remark.isHidden()
    assert level.value().decided
    level._decision.choose(Decision.WAITING.value)
    level._decide(Decision.WAITING.value)
    assert level.value().decided == ""


def test_no_response_has_no_day(asked):
    asked._position.choose(Position.CONCURS.value)
    asked._take_position(Position.CONCURS.value)
    assert asked.value().answered
    asked._position.choose(Position.NO_RESPONSE.value)
    asked._take_position(Position.NO_RESPONSE.value)
    assert asked.value().answered == ""


def test_whoever_is_late_is_marked(asked):
    asked.show_late("2026-11-13")
    assert asked._late.isHidden()
    asked.show_late("2026-11-14")
    assert not asked._late.isHidden()


def test_every_field_has_a_name_for_a_screen_reader(level, asked):
    assert level._person.accessibleName() == "Director General, Name"
    assert asked._due.accessibleName() == "Finance Due on"


def test_a_due_date_follows_the_day_of_need_until_it_is_set_by_hand(qtbot, appearance):
    row = ConsultationRow(Consultation("Legal"))
    qtbot.addWidget(row)
    row.show()
    row.show_start("2030-11-18")
    assert (row.value().due, row.value().by_hand) == ("2030-11-18", False)
    assert not row._stays.isVisible()
    row._due.setText("2030-11-11")
    QTest.keyClick(row._due, Qt.Key.Key_Return)
    row.show_start("2030-11-25")
    assert (row.value().due, row.value().by_hand) == ("2030-11-11", True)
    assert row._stays.isVisible()
    row._let_follow.click()
    assert (row.value().due, row.value().by_hand) == ("2030-11-25", False)
    assert not row._stays.isVisible()


def test_whoever_empties_the_due_date_lets_it_follow(qtbot, appearance):
    row = ConsultationRow(Consultation("Legal", due="2030-11-11", by_hand=True))
    qtbot.addWidget(row)
    row.show_start("2030-11-18")
    row._due.clear()
    QTest.keyClick(row._due, Qt.Key.Key_Return)
    assert (row.value().due, row.value().by_hand) == ("2030-11-18", False)


def test_what_is_being_typed_is_not_written_over(qtbot, appearance):
    row = ConsultationRow(Consultation("Legal"))
    qtbot.addWidget(row)
    row.show_start("2030-11-18")
    row._due.setText("2030-11-")
    row.show_start("2030-11-25")
    assert row._due.text() == "2030-11-"


def test_whoever_has_answered_keeps_the_date(qtbot, appearance):
    row = ConsultationRow(Consultation("Legal", due="2030-11-11", position=Position.CONCURS))
    qtbot.addWidget(row)
    row.show_start("2030-11-18")
    assert row.value().due == "2030-11-11"
