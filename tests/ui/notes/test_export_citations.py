"""How sources are named in what leaves."""

from briefing_app.checks.check_report import CheckReport
from briefing_app.operations.export_note import ExportOptions
from briefing_app.ui.notes.export_citations import CitationsPart
from briefing_app.ui.notes.export_part import ExportMatter
from tests.builders import a_note


def test_it_begins_with_the_form_of_the_last_time_and_gives_the_one_chosen(desk, qtbot):
    before = ExportOptions(citations="annex", copy="review")
    part = CitationsPart(ExportMatter(desk, a_note(), CheckReport(), before))
    qtbot.addWidget(part)
    assert part.applied(ExportOptions()).citations == "annex"
    part.choice.choose("in-text")
    assert part.applied(before) == ExportOptions(citations="in-text", copy="review")
