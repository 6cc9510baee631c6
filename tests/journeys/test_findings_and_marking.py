"""Findings and the marking of a note in the real window, by keyboard alone."""

from dataclasses import replace
from time import monotonic

import pytest
from PySide6.QtCore import Qt, QTimer

from briefing_app.domain.marking import parse_marking
from briefing_app.domain.query import Query, ThingKind
from briefing_app.operations.collect_evidence import change_evidence
from briefing_app.operations.library_lists import list_evidence
from briefing_app.operations.write_notes import open_note
from briefing_app.ui.parts.dialog import Dialog
from briefing_app.ui.place import Place
from tests.journeys.officer import CONTROL, SHIFT

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
A, B = parse_marking("A", ""), parse_marking("B", "")
WITHIN = 1.6
"""Seconds from the last key to the findings: a pause of 0.6, and a second under the tests' load."""


def found(page, check):
    return next((f for f in page.at_hand.checker.findings if f.check == check), None)


def answer_line(officer, words):
    """The next dialog gets these words, and Enter."""
    timer = QTimer(officer.house, interval=10)

    def answer():
        shown = [d for d in officer.house.shell.findChildren(Dialog) if d.isVisible()]
        if shown and shown[0].isAncestorOf(officer.focus()):
            timer.stop()
            officer.type(words)
            officer.keys(Key.Key_Return)

    timer.timeout.connect(answer)
    timer.start()


@pytest.mark.timed
def test_a_finding_appears_at_the_pause_moves_nothing_and_is_mended_by_a_key(officer, notes):
    officer.type("Two  spaces stand here.")
    cursor, scroll = (
        notes.view.editor.textCursor().position(),
        notes.view.editor.verticalScrollBar(),
    )
    stood, typed = scroll.value(), monotonic()
    officer.wait(lambda: found(notes, "TYPO") is not None)
    assert monotonic() - typed < WITHIN
    assert (notes.view.editor.textCursor().position(), scroll.value()) == (cursor, stood)
    notes.findings.go_to(found(notes, "TYPO"))
    officer.wait(officer.house.window.actions_("mend_finding").isEnabled)
    officer.keys(Key.Key_Period, CONTROL)
    line = notes.view.line().element
    assert line.text == "Two spaces stand here."
    officer.keys(Key.Key_Z, CONTROL)
    officer.wait(lambda: notes.view.line().element.text == "Two  spaces stand here.")


def test_a_finding_accepted_with_a_reason_stays_accepted_when_the_note_is_opened_again(
    officer, notes
):
    officer.type("About 45% of them left.")
    officer.wait(lambda: found(notes, "NUM-SRC") is not None)
    notes.findings.go_to(found(notes, "NUM-SRC"))
    officer.wait(officer.house.window.actions_("accept_finding").isEnabled)
    answer_line(officer, "Our own sum")
    officer.keys(Key.Key_A, CONTROL | SHIFT)
    officer.wait(lambda: found(notes, "NUM-SRC") is None)
    note = notes.session.note.id
    notes.show_list()
    workspace = officer.house._workspace
    officer.wait(lambda: open_note(workspace, note).value.note.accepted != ())
    (given,) = open_note(workspace, note).value.note.accepted
    assert (given.check, given.reason) == ("NUM-SRC", "Our own sum")
    officer.house.window.go(Place("notes", ThingKind.NOTE, note))
    officer.wait(lambda: bool(notes.at_hand.checker.report.accepted))
    assert found(notes, "NUM-SRC") is None


def test_a_marked_figure_raises_the_note_which_is_lowered_only_for_a_reason(officer, notes):
    workspace = officer.house._workspace
    rows = list_evidence(workspace, Query(), 0, 300).value.rows
    figure = next(row.evidence for row in rows if row.evidence.measure.value == "33443")
    change_evidence(workspace, replace(figure, marking=B))
    notes.links.placing.place(
        next(r for r in list_evidence(workspace, Query(), 0, 300).value.rows
             if r.evidence.id == figure.id)
    )  # fmt: skip
    officer.wait(lambda: notes.session.note.marking == B)
    officer.keys(Key.Key_M, CONTROL | ALT)
    dialog = officer.dialog()
    assert dialog is notes.marking.dialog
    dialog.picker.setFocus()
    officer.keys(Key.Key_Up)
    officer.wait(lambda: dialog.marking() == A)
    dialog.picker.picked.emit(dialog.picker.value())
    dialog.reason.setFocus()
    officer.type("The annex travels apart")
    officer.keys(Key.Key_Return, CONTROL)
    officer.wait(lambda: notes.session.note.marking == A)
    (lowering,) = notes.session.note.lowered
    assert (lowering.contained, lowering.reason) == (B, "The annex travels apart")
    officer.wait(lambda: found(notes, "MARK-MAX") is not None)
    assert found(notes, "MARK-MAX") not in notes.at_hand.checker.report.blocking
