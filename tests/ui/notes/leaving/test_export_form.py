"""In which form the note leaves."""

from dataclasses import replace

from briefing_app.checks.check_report import CheckReport
from briefing_app.operations.export_note import ExportOptions
from briefing_app.operations.page_layout import Office
from briefing_app.ui.notes.leaving.export_form import FormPart
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from tests.builders import a_note


def a_part(desk, qtbot, before):
    part = FormPart(ExportMatter(desk, a_note(), CheckReport(), before))
    qtbot.addWidget(part)
    return part


def test_it_begins_with_the_form_of_the_last_time_and_gives_the_one_chosen(desk, qtbot):
    part = a_part(desk, qtbot, ExportOptions(form="markdown"))
    assert part.applied(ExportOptions()).form == "markdown"
    part.choice.choose("pdf")
    assert part.applied(ExportOptions()).form == "pdf"


def test_a_pdf_is_said_to_be_tagged_or_not(desk, qtbot, tmp_path):
    untagged = a_part(desk, qtbot, ExportOptions(form="pdf"))
    assert "untagged" in untagged._said.text()
    with_office = replace(desk, layout=Office(tmp_path))
    tagged = a_part(with_office, qtbot, ExportOptions(form="pdf"))
    assert "tagged PDF" in tagged._said.text()
