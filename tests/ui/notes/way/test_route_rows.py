"""One line of the route's form: what is written in it is what it gives."""

import pytest
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
