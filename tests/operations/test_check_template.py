"""A template is looked over, and its pages are tried."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.operations.check_template import Trial, check_template, draw_trial, try_template
from briefing_app.operations.page_layout import Office, find_office
from tests.foreign_templates import foreign_templates

OFFICE = find_office()


def test_the_report_names_the_file(workspace, tmp_path):
    path = foreign_templates(tmp_path)["controls"]
    report = check_template(workspace, path).value
    assert (report.name, report.can_be_used) == ("harbours.docx", True)


def test_without_libreoffice_there_is_no_trial_and_one_sentence(workspace, tmp_path):
    path = foreign_templates(tmp_path)["controls"]
    with pytest.raises(CannotRead, match="LibreOffice is not installed"):
        try_template(workspace, Office(None), Trial(path, "en"))


def test_a_template_that_has_gone_costs_one_sentence(workspace, tmp_path):
    with pytest.raises(CannotRead, match="no file gone"):
        try_template(workspace, Office(None), Trial(tmp_path / "gone.docx", "en"))


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed here")
def test_a_trial_page_can_be_looked_at(workspace, tmp_path):
    path = foreign_templates(tmp_path)["french"]
    office = Office(OFFICE)
    pages = try_template(workspace, office, Trial(path, "fr")).value
    drawn = draw_trial(workspace, pages, 1, 300).value
    assert drawn.width == 300
    assert len(pages.sizes) >= 1
    pages.close()
    office.close()
