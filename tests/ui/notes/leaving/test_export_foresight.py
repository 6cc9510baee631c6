"""What will be written, told while one chooses."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from briefing_app.checks.check_report import CheckReport
from briefing_app.operations.export_note import ExportOptions
from briefing_app.operations.page_layout import Office, find_office
from briefing_app.ui.notes.leaving.export_foresight import Foresight
from briefing_app.ui.notes.leaving.export_part import ExportMatter


@pytest.fixture
def parent(qapp):
    return QObject()


def test_an_estimate_is_said_to_be_one(desk, shelf, parent):
    foresight = Foresight(ExportMatter(desk, shelf.note, CheckReport(), pages=1.4), parent)
    foresight.look(ExportOptions())
    assert foresight.in_words == "≈ 1.4 pages, 0 sources, UNCLASSIFIED"
    assert foresight.remark.startswith("An estimate: LibreOffice")


def test_markdown_has_no_pages_and_a_copy_without_citations_no_sources(desk, shelf, parent):
    foresight = Foresight(ExportMatter(desk, shelf.note, CheckReport(), pages=1.4), parent)
    foresight.look(ExportOptions(form="markdown", citations="none"))
    assert foresight.in_words == "UNCLASSIFIED"
    assert foresight.remark == "Markdown has no pages."


@pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed here")
def test_the_pages_are_laid_out_at_a_pause(desk, shelf, parent, qtbot):
    office = Office(find_office())
    matter = ExportMatter(replace(desk, layout=office), shelf.note, CheckReport(), pages=1.4)
    foresight = Foresight(matter, parent)
    foresight.look(ExportOptions())
    assert foresight.in_words.startswith("≈ 1.4 pages")
    qtbot.waitUntil(lambda: foresight.in_words.startswith("1 page,"), timeout=30_000)
    assert foresight.remark == "Exact: as LibreOffice lays the note out."
    office.close()
