"""A part of the export dialog that asks nothing."""

from briefing_app.checks.check_report import CheckReport
from briefing_app.operations.export_note import ExportOptions
from briefing_app.ui.notes.leaving.export_part import ExportMatter, ExportPart
from tests.builders import a_note


def test_a_part_that_asks_nothing_leaves_the_options_and_stops_nothing(desk, qtbot):
    part = ExportPart(ExportMatter(desk, a_note(), CheckReport()))
    qtbot.addWidget(part)
    options = ExportOptions(citations="annex", copy="review")
    assert part.applied(options) == options
    assert part.stops(options) == ""
