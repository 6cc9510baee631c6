"""How the note leaves."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefing_app.checks.check_report import AcceptedFinding, CheckReport
from briefing_app.checks.finding import Finding, Severity
from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import parse_marking
from briefing_app.ui.notes.leaving.export_citations import CitationsPart
from briefing_app.ui.notes.leaving.export_copies import CopiesPart
from briefing_app.ui.notes.leaving.export_dialog import ExportDialog, told_at_export
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from briefing_app.ui.parts.words_label import Words
from tests.builders import a_note

BLOCKING = Finding("HDR", Severity.ERROR, "No number", "A number is missing.")


@pytest.fixture
def host(qtbot, appearance):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    host.show()
    return host


def part(dialog, kind):
    return next(each for each in dialog.parts if isinstance(each, kind))


def choose(dialog, kind, value):
    choice = part(dialog, kind).choice
    choice.choose(value)
    choice.picked.emit(value)
    return choice


@pytest.fixture
def dialog_for(host, desk):
    return lambda report, note=None: ExportDialog(
        host, ExportMatter(desk, note or a_note(), report)
    )


def test_a_finding_that_blocks_stops_the_final_copy_only(dialog_for):
    dialog = dialog_for(CheckReport((BLOCKING,)))
    assert not dialog._go.isEnabled()
    choose(dialog, CopiesPart, "review")
    assert dialog._go.isEnabled()
    assert dialog.options().copy == "review"


def test_the_options_are_what_was_chosen(dialog_for, qtbot):
    dialog = dialog_for(CheckReport())
    choose(dialog, CitationsPart, "annex")
    dialog.ask()
    with qtbot.waitSignal(dialog.options_given) as given:
        dialog._go.click()
    assert (given.args[0].citations, given.args[0].copy) == ("annex", "final")


def test_what_can_be_changed_has_the_focus_where_something_blocks(host, dialog_for, qtbot):
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    dialog = dialog_for(CheckReport((BLOCKING,)))
    dialog.ask()
    assert part(dialog, CopiesPart).choice.hasFocus()


def test_enter_goes_on_from_any_choice(dialog_for, qtbot):
    dialog = dialog_for(CheckReport((BLOCKING,)))
    dialog.ask()
    copy = choose(dialog, CopiesPart, "review")
    with qtbot.waitSignal(dialog.options_given) as given:
        QTest.keyClick(copy, Qt.Key.Key_Return)
    assert given.args[0].copy == "review"


def test_what_was_accepted_and_lowered_is_told_and_stops_nothing(dialog_for):
    accepted = AcceptedFinding(BLOCKING, Acceptance("HDR", "HDR:1", "Comes with the docket"))
    lowered = Lowering(parse_marking("B", ""), parse_marking("A", ""), "The annex travels apart")
    note, report = replace(a_note(), lowered=(lowered,)), CheckReport(accepted=(accepted,))
    dialog = dialog_for(report, note)
    assert dialog._go.isEnabled()
    assert told_at_export(note, report) == (
        "1 finding was accepted with a reason: No number.",
        "Marking lowered from PROTECTED B to PROTECTED A: The annex travels apart",
    )
    assert set(told_at_export(note, report)) <= {each.text() for each in dialog.findChildren(Words)}


def test_what_blocks_is_one_press_away(dialog_for, desk, qtbot):
    dialog = dialog_for(CheckReport((BLOCKING,)))
    dialog.ask()
    with qtbot.waitSignal(desk.action("panel_findings").triggered):
        dialog.chosen.emit("findings")


def test_the_foot_says_what_will_be_written(dialog_for):
    dialog = dialog_for(CheckReport(), a_note(title="Piers"))
    assert dialog._summary.text().endswith("0 sources, UNCLASSIFIED")
    assert dialog._name.text() == "Piers.docx"
    choose(dialog, CopiesPart, "review")
    assert dialog._name.text() == "Piers - for review.docx"
