"""The styles of a template, one row for each thing a note is made of."""

import pytest

from briefing_app.operations.check_template import TemplateReport, TemplateStyle
from briefing_app.ui.templates.styles_page import StylesPage

FOUND = TemplateStyle("Quote", "Quotation", "Citation", "by its name")


def report(*styles, names=("Citation", "Corps")):
    return TemplateReport("x.docx", (), styles, names)


@pytest.fixture
def page(qtbot, appearance):
    page = StylesPage()
    qtbot.addWidget(page)
    return page


def test_what_was_found_stands_first_and_can_be_changed(page):
    page.show_report(report(FOUND))
    told = []
    page.picked.connect(lambda ours, theirs: told.append((ours, theirs)))
    choice = page.choices["Quote"]
    assert choice.currentText() == "As found: Citation"
    assert choice.accessibleName() == "Quotation"
    choice.choose("Corps")
    choice.picked.emit(choice.value())
    assert told == [("Quote", "Corps")]


def test_a_choice_is_shown_and_can_be_given_up(page):
    page.show_report(report(TemplateStyle("Quote", "Quotation", "Corps", "chosen here", True)))
    choice = page.choices["Quote"]
    assert choice.value() == "Corps"
    assert choice.itemText(0) == "As the program finds it"


def test_another_template_brings_its_own_styles(page):
    page.show_report(report(FOUND))
    page.show_report(report(FOUND, names=("Other",)))
    choice = page.choices["Quote"]
    assert [choice.itemText(at) for at in range(choice.count())] == ["As found: Citation", "Other"]
