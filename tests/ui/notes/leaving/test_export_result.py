"""What became of an export, where the progress stood."""

from pathlib import Path

from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.written_rules import rules_held
from briefing_app.operations.inspect_export import FileReport
from briefing_app.ui.notes.leaving.export_result import ExportResult

BARE = Finding("DOCX", Severity.ERROR, "The written file", "1 table has no head row.")


def shown(qtbot, report):
    result = ExportResult()
    qtbot.addWidget(result)
    result.show_report(report)
    return result


def test_a_sound_file_is_told_in_two_lines(qtbot, appearance):
    result = shown(qtbot, FileReport(Path("a/note.docx"), "word", (), 14))
    assert result.words == "Saved note.docx\nRead again: 14 rules for the file hold."
    assert "14 rules" in result.accessibleName()
    result._cross.click()
    assert result.words == ""


def test_what_does_not_hold_is_told_with_its_reason(qtbot, appearance):
    result = shown(qtbot, FileReport(Path("note.docx"), "word", (BARE,), 1))
    assert result.words.splitlines() == [
        "Saved note.docx",
        "Read again: 1 rule for the file holds. 1 does not; before the file goes out:",
        "1 table has no head row.",
    ]


def test_the_file_and_its_folder_are_one_press_away(qtbot, appearance):
    result = shown(qtbot, FileReport(Path("note.docx"), "word", (), 3))
    with qtbot.waitSignals([result.open_asked, result.folder_asked]):
        result._open.click()
        result._folder.click()


def test_the_rules_are_one_press_away_where_there_are_any(qtbot, appearance):
    rules = rules_held((), "word")
    result = shown(qtbot, FileReport(Path("note.docx"), "word", (), 18, rules=rules))
    with qtbot.waitSignal(result.rules_asked):
        result._rules.click()
    assert shown(qtbot, FileReport(Path("note.docx"), "word", (), 3))._rules.isHidden()
