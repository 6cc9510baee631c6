"""For whom the copy is that leaves."""

from briefing_app.checks.check_report import CheckReport
from briefing_app.checks.finding import Finding, Severity
from briefing_app.operations.export_note import ExportOptions
from briefing_app.ui.notes.export_copies import CopiesPart
from briefing_app.ui.notes.export_part import ExportMatter
from tests.builders import a_note

BLOCKING = Finding("HDR", Severity.ERROR, "No number", "A number is missing.")


def test_what_blocks_stops_a_final_copy_and_no_other(desk, qtbot):
    part = CopiesPart(ExportMatter(desk, a_note(), CheckReport((BLOCKING,))))
    qtbot.addWidget(part)
    assert part.stops(ExportOptions()).startswith("1 finding blocks")
    assert part.stops(ExportOptions(copy="review")) == ""


def test_it_begins_with_the_copy_of_the_last_time(desk, qtbot):
    before = ExportOptions(copy="fact-check")
    part = CopiesPart(ExportMatter(desk, a_note(), CheckReport(), before))
    qtbot.addWidget(part)
    assert part.applied(ExportOptions()).copy == "fact-check"
