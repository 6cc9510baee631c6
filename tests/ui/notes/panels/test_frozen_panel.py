"""The report that was frozen with a note, in groups, with nothing to press but the hash."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from briefing_app.domain.drawn_on import DrawnOn
from briefing_app.domain.issue import Issued, IssueRow, ReportLine, hash_of
from briefing_app.ui.notes.panels.frozen_panel import FrozenPanel
from tests.builders import a_note

LINES = (
    ReportLine("LEN", "info", "A little long", "Twelve words over.", "Background"),
    ReportLine("NUM-SRC", "error", "No source", "4,711 has none.", "Issue, 1", "The Minister said"),
    ReportLine("DATE", "warning", "No date", "Give the date.", "Issue, 2"),
)
ROW = IssueRow("i", "n", "v", "2026-11-03T10:00:00+00:00", "A. Roy", "Note.docx", "f", hash_of("x"))


@pytest.fixture
def panel(qtbot, appearance):
    panel = FrozenPanel()
    qtbot.addWidget(panel)
    panel.resize(336, 600)
    panel.show()
    return panel


def record(*lines):
    return Issued(a_note(), ROW.issued_on, "A. Roy", "Note.docx", "f", DrawnOn(), lines)


def test_date_officer_file_and_hash_stand_above(panel):
    panel.show_issue(ROW)
    head, file, of_record, *_more = panel.words
    assert head.startswith("Issued on November 3, 2026")
    assert head.endswith("by A. Roy")
    assert file == "Note.docx"
    assert ROW.hash in of_record.replace(" ", "")


def test_lines_stand_in_groups_the_gravest_first_and_the_accepted_last(panel):
    panel.show_issue(ROW)
    panel.show_record(record(*LINES))
    warning, told, let_stand = panel.words[-3:]
    assert warning == "To look at. No date, Issue, 2. Give the date."
    assert told.startswith("For your information. A little long")
    assert let_stand == "Accepted with a reason. No source, Issue, 1. The Minister said"


def test_nothing_can_be_done_but_to_copy_the_hash(panel):
    panel.show_issue(ROW)
    panel.show_record(record(*LINES))
    buttons = [each.text() for each in panel.findChildren(QAbstractButton) if each.isVisible()]
    assert buttons == ["Copy the hash"]


def test_a_clean_report_says_so(panel):
    panel.show_issue(ROW)
    panel.show_record(record())
    assert panel.words[-1] == "The checks found nothing when the note went out."


def test_until_the_note_is_known_nothing_is_said(panel):
    panel.show_issue(ROW)
    panel.show_record(record(*LINES))
    panel.show_nothing()
    assert panel.words == ()


def test_another_note_leaves_nothing_behind(panel):
    panel.show_issue(ROW)
    panel.show_record(record(*LINES))
    panel.show_withdrawn()
    assert panel.words[0] == "Withdrawn"
    assert ROW.file_name not in panel.words
    assert ROW.hash not in " ".join(panel.words).replace(" ", "")
    assert not any("No date" in said for said in panel.words)
