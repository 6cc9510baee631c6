"""Both languages in one document, where there is a twin."""

from briefing_app.checks.check_report import CheckReport
from briefing_app.export.options import ExportOptions
from briefing_app.operations.twin_notes import begin_twin
from briefing_app.operations.write_notes import save_note
from briefing_app.ui.notes.leaving.export_languages import BothLanguages
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from tests.builders import a_note


def test_without_a_twin_there_is_no_choice(desk, qtbot, workspace):
    note = a_note()
    save_note(workspace, note)
    part = BothLanguages(ExportMatter(desk, note, CheckReport(), ExportOptions(bilingual=True)))
    qtbot.addWidget(part)
    qtbot.waitUntil(lambda: "no twin" in part.box.text())
    assert not part.wanted()
    assert not part.box.isEnabled()


def test_with_one_it_is_told_what_is_to_be_translated(desk, qtbot, workspace):
    note = a_note()
    save_note(workspace, note)
    begin_twin(workspace, note.id)
    part = BothLanguages(ExportMatter(desk, note, CheckReport()))
    qtbot.addWidget(part)
    qtbot.waitUntil(part.box.isEnabled)
    assert not part.wanted()
    with qtbot.waitSignal(part.changed):
        part.box.setChecked(True)
    assert part.wanted()
    assert "to be translated" in part.said.text()
