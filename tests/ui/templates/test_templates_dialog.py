"""The list of templates and what is known of the one that is chosen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.domain.kind_library import KindOrigin
from briefing_app.operations.check_template import Standing, TemplateLine, TemplateReport
from briefing_app.operations.keep_templates import TemplateShelf, WordTemplate
from briefing_app.ui.templates.templates_dialog import CHECK, TemplatesDialog

OWN = WordTemplate(Path("own.docx"), KindOrigin.OWN)
SHARED = WordTemplate(Path("shared.docx"), KindOrigin.SHARED)
GONE = WordTemplate(Path("gone.docx"), KindOrigin.OWN, is_removed=True)


@pytest.fixture
def dialog(qtbot, appearance):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 800)
    host.show()
    dialog = TemplatesDialog(host)
    dialog.ask(dialog.list)
    yield dialog
    dialog.close_over()


def test_only_ones_own_can_be_removed(dialog):
    dialog.show_shelf(TemplateShelf((OWN, SHARED, GONE)), (), SHARED.path)
    assert dialog.template == SHARED
    assert not dialog.remove.isEnabled()
    dialog.list.choose_row(0)
    asked = []
    dialog.remove_asked.connect(asked.append)
    dialog.remove.click()
    assert asked == [OWN]


def test_a_removed_one_is_taken_back(dialog):
    dialog.show_shelf(TemplateShelf((OWN, GONE)), (), GONE.path)
    asked = []
    dialog.back_asked.connect(asked.append)
    assert not dialog.remove.isVisible()
    dialog.back.click()
    assert asked == [GONE]


def test_the_tab_shows_how_many_fields_are_unknown(dialog):
    dialog.show_shelf(TemplateShelf((OWN,)), (), None)
    dialog.show_report(TemplateReport("own.docx", (TemplateLine(Standing.UNKNOWN, "x"),)))
    assert "1" in dialog.tabs.accessibleTabName(CHECK)
    dialog.show_report(TemplateReport("own.docx", ()))
    assert "1" not in dialog.tabs.accessibleTabName(CHECK)
