"""Findings are gone to, mended, accepted with a reason, and taken back, all in one history."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from briefing_app.checks.check_report import CheckReport
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.fix import Fix, Replacement
from briefing_app.domain.ids import ParagraphId, SectionId
from briefing_app.operations.write_notes import open_note, take_version, version_note
from briefing_app.ui.notes.acts.note_menu import open_note_menu

HERE = Place(SectionId("issue"), ParagraphId("a"), 0, 3)
FIX = Fix("Write “1”", (Replacement(ParagraphId("a"), 0, 3, "1"),))
ONE = Finding("TYPO", Severity.WARNING, "A number in words", "Digits read faster.", HERE, fix=FIX)


@pytest.fixture
def looked(page):
    """The page as if a check had found the first word of its first paragraph."""

    def look(*findings, never=frozenset()):
        checker = page.at_hand.checker
        checker._take(page.session.now, CheckReport(findings, never=never))
        checker._pause.stop()
        QTest.qWait(0)
        return page

    return look


def words(page):
    return page.session.now.sections[0].body[0].text


def open_keys(page):
    return {(finding.check, finding.key) for finding in page.at_hand.checker.findings}


def test_the_key_of_the_fix_mends_it_and_one_undo_takes_it_back(looked):
    page = looked(ONE)
    page.perform("next_finding")
    assert page.can("mend_finding")
    page.perform("mend_finding")
    assert words(page) == "1 two."
    page.session.undo()
    assert words(page) == "One two."


def test_the_cursor_stays_in_its_words_when_something_is_mended(looked, put_cursor):
    page = looked(ONE)
    put_cursor(page.view.editor, "b", 0)
    page.findings.mend(ONE)
    assert page.view.editor.writing.point.line == "b"


def test_words_that_changed_since_are_not_mended_but_looked_at_again(looked, heard, put_cursor):
    page = looked(ONE)
    put_cursor(page.view.editor, "a", 0)
    page.view.editor.textCursor().insertText("No ")
    page.findings.mend(ONE)
    assert words(page) == "No One two."
    assert "looked at again" in heard.told[-1].words


def test_an_accepted_finding_is_kept_in_the_note_with_reason_officer_and_time(page, desk):
    desk.preferences.change(officer="Ana")
    finding = page.at_hand.checker.findings[0]
    desk.questions.answers.append("It comes with the docket")
    page.findings.accept(finding)
    (given,) = page.session.note.accepted
    assert (given.of, given.reason, given.by) == (
        (finding.check, finding.key),
        "It comes with the docket",
        "Ana",
    )
    assert given.on.startswith("20")
    assert given.of not in open_keys(page)
    assert [each.acceptance for each in page.at_hand.checker.report.accepted] == [given]
    page.at_hand.put_down()
    page.session.undo()
    assert page.session.note.accepted == ()


def test_an_acceptance_can_be_taken_back(page, desk):
    finding = page.at_hand.checker.findings[0]
    desk.questions.answers.append("A reason")
    page.findings.accept(finding)
    page.findings.take_back(page.at_hand.checker.report.accepted[0])
    assert page.session.note.accepted == ()
    assert (finding.check, finding.key) in open_keys(page)


def test_without_a_reason_nothing_is_accepted(page):
    page.findings.accept(page.at_hand.checker.findings[0])
    assert page.session.note.accepted == ()


def test_what_may_never_be_accepted_offers_no_command(looked):
    page = looked(ONE, never=frozenset({"TYPO"}))
    page.perform("next_finding")
    assert not page.can("accept_finding")
    assert page.can("mend_finding")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_on_a_mark_says_what_was_found_and_offers_the_fix(looked, place_of):
    page = looked(ONE)
    editor = page.view.editor
    QGuiApplication.clipboard().setText("words")
    at = place_of(editor, "a")
    at = editor.viewport().mapToGlobal(QPoint(editor.cursorRect().left() + 2, at.y()))
    menu = open_note_menu(page.view, page._offered, at, (page.findings, page.spelling))
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions()]
    assert offered[:3] == ["A number in words", "Write “1”", "Accept with reason"]
    menu.actions()[1].trigger()
    assert words(page) == "1 two."
    menu.close()


def test_the_next_finding_goes_round(looked, put_cursor):
    other = replace(ONE, place=replace(HERE, start=4, end=7), title="Another", fix=None)
    page = looked(ONE, other)
    put_cursor(page.view.editor, "b")
    for expected in ("One", "two", "One"):
        page.perform("next_finding")
        assert page.view.editor.textCursor().selectedText() == expected
    page.perform("previous_finding")
    assert page.view.editor.textCursor().selectedText() == "two"


def test_of_two_findings_in_the_same_words_each_has_its_turn(looked, put_cursor):
    other = replace(ONE, check="DATE", title="Another", fix=None)
    page = looked(ONE, other)
    put_cursor(page.view.editor, "b")
    titles = []
    for _turn in range(3):
        page.perform("next_finding")
        titles.append(page.findings.at_hand().title)
    assert titles == ["A number in words", "Another", "A number in words"]


def test_a_figure_without_a_source_leads_to_the_list_behind_its_words(looked, desk):
    figure = replace(ONE, check="NUM-SRC", fix=None)
    page = looked(figure)
    asked = []
    desk.action("cite").triggered.connect(lambda: asked.append(page.view.editor.writing.point))
    page.findings.link(figure)
    assert [(point.line, point.offset) for point in asked] == [("a", 3)]


def test_what_was_accepted_is_kept_with_the_note_and_its_versions(page, desk, workspace):
    desk.questions.answers.append("A reason")
    page.findings.accept(page.at_hand.checker.findings[0])
    page.at_hand.put_down()
    note = page.session.note
    kept = take_version(workspace, note.id, "Before review").value
    assert open_note(workspace, note.id).value.note.accepted == note.accepted
    assert version_note(workspace, kept.id).value.accepted == note.accepted


def test_nothing_is_accepted_in_a_closed_note_and_no_reason_is_asked_for(page, desk, qtbot):
    page.session.is_closed = True
    with qtbot.waitSignal(page.session.refused):
        page.findings.accept(page.at_hand.checker.findings[0])
    assert desk.questions.asked == []
    assert page.session.note.accepted == ()
