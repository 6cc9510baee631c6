"""Before a note goes out, the dialog says what stands in the way, and offers what comes next."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from briefing_app.checks.check_report import CheckReport
from briefing_app.checks.finding import Finding, Severity
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.shipped.note_states import load_states
from briefing_app.ui.notes.way.issue_dialog import AboutIssue, IssueDialog
from briefing_app.ui.style_choice import StyleChoice

RULES = load_states()
ABOUT = AboutIssue("Note.docx")


@pytest.fixture
def host(qtbot, appearance):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 800)
    host.show()
    return host


def standing(state):
    return NoteStanding(NoteId("n"), RULES.of(state), RULES.from_here(state))


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def buttons(dialog):
    return {button.text() for button in dialog.findChildren(QPushButton)}


def test_a_blocking_finding_leads_to_the_findings(host):
    report = CheckReport((Finding("HDR", Severity.ERROR, "A title", "A reason"),))
    dialog = IssueDialog(host, standing(NoteState.APPROVED), report, ABOUT)
    assert "1 finding blocks the issue" in said(dialog)
    assert "Show the findings" in buttons(dialog)
    assert "Issue" not in buttons(dialog)


def test_a_draft_is_recorded_as_approved_first(host):
    dialog = IssueDialog(host, standing(NoteState.DRAFTING), CheckReport(), ABOUT)
    assert "It can be issued once it is approved" in said(dialog)
    assert "Record as approved" in buttons(dialog)
    assert "Remark" not in said(dialog)


def test_an_approved_note_is_issued_with_the_wish_that_was_given(host, qtbot):
    dialog = IssueDialog(host, standing(NoteState.APPROVED), CheckReport(), ABOUT)
    dialog._remark.setText(" To the office ")
    with qtbot.waitSignal(dialog.wish_given) as given:
        dialog._choose("issue")
    wish = given.args[0]
    assert (wish.file_name, wish.citations, wish.remark) == (
        "Note.docx",
        "footnotes",
        "To the office",
    )


def test_words_that_were_not_approved_are_pointed_out(host):
    about = replace(ABOUT, differs=True)
    dialog = IssueDialog(host, standing(NoteState.APPROVED), CheckReport(), about)
    assert "changed since the note was approved" in said(dialog)


def test_the_citation_style_is_shown_and_another_goes_into_the_wish(host, desk, qtbot):
    dialog = IssueDialog(host, standing(NoteState.APPROVED), CheckReport(), ABOUT)
    styles = StyleChoice(desk.runner, desk.questions)
    dialog.offer_styles(styles)
    assert styles.value() == "government-notes"
    styles.choice.choose("chicago-notes")
    with qtbot.waitSignal(dialog.wish_given) as given:
        dialog._choose("issue")
    assert given.args[0].style == "chicago-notes"


def test_with_nothing_cited_there_is_no_style_to_choose(host, desk):
    dialog = IssueDialog(host, standing(NoteState.APPROVED), CheckReport(), ABOUT)
    styles = StyleChoice(desk.runner, desk.questions)
    dialog.offer_styles(styles)
    dialog._citations.picked.emit("none")
    assert not styles.isEnabled()


def test_what_stays_open_is_said_before_the_note_goes_out(host):
    open_ones = (
        Finding("LEN", Severity.WARNING, "Long", "A reason"),
        Finding("ONE-SRC", Severity.INFO, "One source", "A reason"),
    )
    dialog = IssueDialog(host, standing(NoteState.APPROVED), CheckReport(open_ones), ABOUT)
    assert "2 findings stay open; the report" in said(dialog)
    assert "Issue" in buttons(dialog)
