"""What the window says of a note that stays as it is: what was frozen, and nothing to do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.query import Query
from briefing_app.domain.text import Words
from briefing_app.operations.check_note import look_over
from briefing_app.operations.issue_note import IssueWish, issue_note
from briefing_app.operations.keep_workspace import add_starter
from briefing_app.operations.move_note import move_note, note_standing
from briefing_app.operations.write_notes import create_note, list_notes, open_note, save_note
from briefing_app.ui.notes.panels.side_panels import FINDINGS
from briefing_app.ui.notes.text.page_points import Point

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def points(page, workspace):
    """Talking points that a check finds fault with: a word nobody should write, a blind figure."""
    add_starter(workspace)
    rows = list_notes(workspace, Query()).value
    name = NoteId(next(row.id for row in rows if row.kind == "talking_points"))
    note = open_note(workspace, name).value.note
    section = note.sections[0]
    body = list(section.body)
    at = next(n for n, each in enumerate(body) if each.text)
    runs = (*body[at].runs, Words(" We will leverage 4,711 partners going forward."))
    body[at] = replace(body[at], runs=runs)
    sections = (replace(section, body=tuple(body)), *note.sections[1:])
    save_note(workspace, replace(note, sections=sections))
    return name


def accepted(workspace, name):
    """Every finding that may be is accepted."""
    note = open_note(workspace, name).value.note
    report = look_over(workspace, note).value
    given = tuple(
        Acceptance(each.check, each.key, "Said so by the Minister", "R. Roy", "2026-11-02T10:00:00")
        for each in report.open
        if report.may_accept(each)
    )
    assert given
    save_note(workspace, replace(note, accepted=given))


@pytest.fixture
def issued(page, workspace, points):
    accepted(workspace, points)
    move_note(workspace, points, NoteState.APPROVED)
    issue_note(workspace, points, IssueWish("Points.docx"))
    page.open(points)
    return page


def facts(page):
    return [fact.words for fact in page.facts()]


def test_an_open_note_with_findings_tells_them(page, points):
    page.open(points)
    assert page.at_hand.checker.findings
    assert any("finding" in words for words in facts(page))


def test_an_issued_note_tells_when_and_what_was_found_then(issued):
    told = [fact for fact in issued.facts() if fact.command == "panel_findings"]
    assert [fact.look for fact in told] == ["plain", "plain"]
    assert told[0].words.startswith("Issued on ")
    assert told[1].words == "Nothing found at issue"
    assert not any(words.startswith(("Saved", "Not checked")) for words in facts(issued))


def test_nothing_live_stands_beside_an_issued_note(issued):
    view = issued.view
    issued.at_hand.checker.check_now()
    assert issued.at_hand.checker.findings == ()
    assert view.editor.scene.waves == ()
    assert view.editor.scene.guidance == {}
    assert not issued.can("next_finding")
    assert all(not row.limit and row.badge is None for row in view.outline.list._rows)
    signs = view.editor.scene.blocks.values()
    assert not any(face.master_moved_on or face.can_compare or face.review_due for face in signs)


def test_the_panel_shows_the_frozen_report_and_its_hash(issued, workspace):
    issued.view.side.show_tab(FINDINGS)
    frozen = issued.view.side.frozen
    assert frozen.isVisible()
    assert not issued.view.side.findings.isVisible()
    issue = note_standing(workspace, NoteId(issued.session.note.id)).value.issue
    said = " ".join(frozen.words)
    assert "Points.docx" in said
    assert issue.hash in said.replace(" ", "")
    assert "Said so by the Minister" in said
    assert "Accepted with a reason" in said


def test_the_hash_goes_to_the_clipboard(issued, workspace, heard):
    issued.view.side.show_tab(FINDINGS)
    QTest.keyClick(issued.view.side.frozen.focusProxy(), Qt.Key.Key_Space)
    issue = note_standing(workspace, NoteId(issued.session.note.id)).value.issue
    assert QGuiApplication.clipboard().text() == issue.hash
    assert heard.told[-1].words == "The hash is on the clipboard"


def test_a_withdrawn_draft_is_at_rest_and_wakes_again(page, workspace, points):
    page.open(points)
    page.view.side.show_tab(FINDINGS)
    standing = move_note(workspace, points, NoteState.WITHDRAWN).value
    page.way.show(standing)
    assert page.at_hand.checker.findings == ()
    assert page.view.side.frozen.isVisible()
    assert facts(page)[0] == "Withdrawn"
    page.way.show(move_note(workspace, points, NoteState.DRAFTING).value)
    assert page.at_hand.checker.findings
    assert page.view.side.findings.isVisible()


def test_nothing_is_offered_for_an_issued_note_and_its_header_is_only_shown(issued):
    fitting = issued.links.commands.fitting
    editor = issued.view.editor
    cited = next(p for p in issued.session.note.paragraphs() if p.citations)
    editor.go_to(Point(cited.id, 1))
    fitting.ask_now()
    assert fitting.things == ()
    assert issued.view.header.strip._face.is_closed
    editor.go_to(Point(issued.session.note.sections[0].id))
    issued.view.side.sources.show_things((), closed=True)
    assert issued.view.side.sources._head.text() == "Nothing is cited in this paragraph."


def test_the_next_note_has_its_own_findings(issued, shelf):
    issued.view.side.show_tab(FINDINGS)
    issued.open(shelf.note.id)
    assert issued.view.side.findings.isVisible()
    assert any("finding" in words for words in facts(issued))
    assert not issued.view.header.strip._face.is_closed


def test_cards_beside_an_issued_note_do_not_say_how_to_place_them(issued, workspace, points):
    def said():
        cards = issued.view.side.library.list.model()
        rows = range(cards.rowCount())
        return {key.does for row in rows for key in getattr(cards.face_at(row), "keys", ())}

    assert said() <= {"show passage"}
    another = create_note(workspace, "talking_points", "en").value.note
    issued.open(another.id)
    assert "place at the mark" in said()
