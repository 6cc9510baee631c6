"""The check as a page that is read."""

import pytest

from briefing_app.operations.check_template import Standing, TemplateLine, TemplateReport
from briefing_app.ui.templates.check_page import CheckPage


@pytest.fixture
def page(qtbot, appearance):
    page = CheckPage()
    qtbot.addWidget(page)
    return page


def test_what_matters_most_stands_first_and_words_are_data(page):
    lines = (
        TemplateLine(Standing.HAS, "Filled: To"),
        TemplateLine(Standing.UNKNOWN, "“<b>” is no field", ("Text, paragraph 1",)),
    )
    page.show_report(TemplateReport("x.docx", lines))
    words = page.toPlainText()
    assert words.index("Fields that are not known") < words.index("What it has")
    assert "“<b>” is no field" in words
    assert "Text, paragraph 1" in words


def test_what_stands_in_the_way_is_said_at_once(page):
    page.show_report(TemplateReport("x.docx", (TemplateLine(Standing.STOPS, "It is damaged."),)))
    assert page.toPlainText().startswith("A note cannot go out in this template yet.")
