"""The route of a note in a form: levels, consultations, dates worked back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.ids import NoteId
from briefing_app.domain.route import Consultation, Decision, Position
from briefing_app.operations.keep_route import keep_route
from briefing_app.operations.move_note import note_standing
from briefing_app.operations.routing_slip import routing_slip
from briefing_app.ui.notes.acts.slip_printing import slip_as_html

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def dialog(page):
    page.perform("note_route")
    return page.route.dialog


def kept(page, workspace):
    return note_standing(workspace, NoteId(page.session.note.id)).value.route


def give_day(dialog, day):
    dialog.needed.setFocus()
    dialog.needed.setText(day)
    QTest.keyClick(dialog.needed, Key.Key_Tab)


def test_a_day_of_need_gives_every_level_its_day(page, workspace, dialog):
    give_day(dialog, "2030-12-04")
    assert "begins by November 18, 2030" in dialog._begin.text()
    dialog._choose("keep")
    route = kept(page, workspace)
    assert route.needed == "2030-12-04"
    assert [each.due for each in route.approvals][-2:] == ["2030-12-02", "2030-12-04"]


def test_other_days_for_a_level_move_those_before_it(dialog):
    give_day(dialog, "2030-12-04")
    row = dialog._levels[-1][1]
    row._days.setFocus()
    row._days.selectAll()
    QTest.keyClicks(row._days, "4")
    assert [each.due for each in dialog.route().approvals][-2:] == ["2030-11-28", "2030-12-04"]


def test_a_decision_is_of_today_unless_said_otherwise(page, workspace, dialog):
    row = dialog._levels[0][1]
    row._decision.setFocus()
    QTest.keyClick(row._decision, Key.Key_Down)
    row._decide(row._decision.value())
    assert row.value().decision is Decision.APPROVED
    assert row.value().decided
    dialog._choose("keep")
    assert kept(page, workspace).next_approval == kept(page, workspace).approvals[1]


def test_a_level_is_taken_out_moved_up_and_added(dialog, questions):
    before = [each.level for each in dialog.route().approvals]
    dialog._levels[0][1]._remove.click()
    assert [each.level for each in dialog.route().approvals] == before[1:]
    dialog._levels[1][1]._up.click()
    assert [each.level for each in dialog.route().approvals][:2] == [before[2], before[1]]
    questions.answers = ["Head of mission"]
    dialog._add_own_level()
    assert dialog.route().approvals[-1].level == "Head of mission"


def test_who_is_consulted_is_written_down(page, workspace, dialog):
    dialog._ask_another()
    dialog._ask_another()
    QTest.keyClicks(dialog._asked[0].unit, "Legal services")
    dialog._asked[0]._position.choose(Position.OBJECTS.value)
    dialog._asked[0]._take_position(Position.OBJECTS.value)
    assert not dialog._asked[0]._remark.isHidden()
    dialog._choose("keep")
    (asked,) = kept(page, workspace).consultations
    assert (asked.unit, asked.position) == ("Legal services", Position.OBJECTS)
    assert asked.asked == asked.answered != ""


def test_whoever_is_late_is_shown_in_the_form_and_in_the_outline(page, workspace):
    route = kept(page, workspace)
    late = Consultation("Finance", asked="2020-01-02", due="2020-01-06")
    outcome = keep_route(workspace, page.session.note.id, type(route)("", (late,)))
    page.desk.feed.changed.emit(outcome.changes)
    assert page.view.outline.state._said.text() == "Overdue: Finance, since January 6, 2020"
    page.perform("note_route")
    assert page.route.dialog._asked[0]._late.isVisible()


def test_the_slip_is_saved_in_the_language_of_the_note(page, questions, tmp_path, dialog):
    questions.answers = [tmp_path / "slip"]
    dialog._choose("slip")
    assert (tmp_path / "slip.docx").exists()


def test_the_slip_on_paper_says_what_the_word_file_says(page, workspace):
    slip = routing_slip(workspace, page.session.note.id).value
    html = slip_as_html(slip)
    assert "Routing slip" in html
    assert "Closing the harbour" in html
    assert html.count("<tr>") == len(slip.fields) + sum(len(each.rows) for each in slip.tables)


def test_who_is_consulted_follows_the_day_of_need(page, workspace, dialog):
    dialog._ask_another()
    dialog._ask_another()
    for row, name in zip(dialog._asked, ("Legal services", "Finance"), strict=True):
        QTest.keyClicks(row.unit, name)
    give_day(dialog, "2030-12-04")
    assert [row.value().due for row in dialog._asked] == ["2030-11-18", "2030-11-18"]
    dialog._asked[1]._due.setFocus()
    dialog._asked[1]._due.setText("2030-11-11")
    QTest.keyClick(dialog._asked[1]._due, Key.Key_Tab)
    give_day(dialog, "2030-12-11")
    assert not dialog._asked[1]._stays.isHidden()
    dialog._choose("keep")
    dates = [(each.due, each.by_hand) for each in kept(page, workspace).consultations]
    assert dates == [("2030-11-25", False), ("2030-11-11", True)]


def test_what_is_no_date_is_said_before_the_route_is_kept(page, workspace, dialog):
    dialog.needed.setText("2030-13-04")
    dialog._choose("keep")
    assert dialog.isVisible()
    assert "year, month and day" in dialog.foot_words.text()
    assert dialog.needed.hasFocus()
    assert kept(page, workspace).needed == ""
    give_day(dialog, "2030-12-04")
    dialog._choose("keep")
    assert kept(page, workspace).needed == "2030-12-04"


def test_a_day_that_leaves_no_time_is_said(dialog):
    give_day(dialog, "2020-12-04")
    assert "had to begin by" in dialog._begin.text()
