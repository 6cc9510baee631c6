"""Versions of the open note, through the panel."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from briefing_app.domain.query import ThingKind
from briefing_app.operations.collect_evidence import set_evidence_aside
from briefing_app.operations.write_notes import note_versions
from briefing_app.ui.notes.editor.drop_zone import Payload
from briefing_app.ui.notes.way.version_compare import SINCE

Key = Qt.Key


def keep(page, questions, *names):
    for name in names:
        questions.answers = [name]
        page.perform("take_version")
    page.perform("panel_history")


def test_two_versions_are_laid_side_by_side_the_older_one_left(page, questions, put_cursor):
    keep(page, questions, "First")
    put_cursor(page.view.editor, "b")
    QTest.keyClicks(page.view.editor, "Later words")
    keep(page, questions, "Second")
    panel = page.view.side.history
    QTest.keyClick(panel.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.perform("compare_versions")
    left, right = (side.findChild(QTextEdit) for side in page.versions.dialog.view._sides)
    assert page.versions.dialog.view.count == 1
    assert "Later words" not in left.toPlainText()
    assert "Later words" in right.toPlainText()


def test_what_has_changed_since_a_version_is_told(page, shelf, workspace, questions, put_cursor):
    put_cursor(page.view.editor, "b")
    page.links.placing.place_payload(Payload(ThingKind.EVIDENCE, shelf.statistic.id))
    keep(page, questions, "First")
    set_evidence_aside(workspace, (shelf.statistic.id,), aside=True)
    (version,) = note_versions(workspace, page.session.note.id).value
    page.versions._decide(version, SINCE)
    assert page.versions.dialog.list.value().id == shelf.statistic.id
