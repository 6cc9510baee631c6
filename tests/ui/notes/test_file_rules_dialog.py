"""Every rule that a written file was held to, those that do not hold first."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.checks.finding import WHOLE_NOTE, Finding, Severity
from briefing_app.checks.written_rules import rules_held
from briefing_app.operations.inspect_export import FileReport
from briefing_app.ui.notes.file_rules_dialog import open_file_rules

BARE = Finding("DOCX", Severity.ERROR, "The written file", "No head row.", WHOLE_NOTE, "bare-table")


@pytest.fixture
def opened(qtbot, appearance):
    def open_with(*found, form="word"):
        host = QWidget()
        host.resize(1200, 760)
        qtbot.addWidget(host)
        host.show()
        report = FileReport(Path("note.docx"), form, found, 18, rules=rules_held(found, form))
        dialog = open_file_rules(host, report)
        dialog.held_by = host
        return dialog

    return open_with


def rows(dialog):
    cells = dialog.table.cells
    return [
        [" / ".join(said.spoken().strip() for said in cells.cell(cells.index(row, column)))
         for column in (0, 1)]
        for row in range(cells.rowCount())
    ]  # fmt: skip


def test_all_rules_are_listed(opened):
    shown = rows(opened())
    assert len(shown) == 18
    assert {standing for _rule, standing in shown} == {"Holds"}


def test_what_does_not_hold_stands_first_with_its_reason(opened):
    first, *others = rows(opened(BARE))
    assert first[0].endswith("/ No head row.")
    assert first[1] == "Does not hold"
    assert {standing for _rule, standing in others} == {"Holds"}


def test_it_closes_with_enter(opened, qtbot):
    dialog = opened()
    with qtbot.waitSignal(dialog.closed):
        dialog._choose("close")
