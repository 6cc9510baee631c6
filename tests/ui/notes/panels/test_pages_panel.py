import pytest
from PySide6.QtCore import QPointF

from briefing_app.ui.notes.panels.estimated_pages import EstimatedPages
from briefing_app.ui.notes.panels.pages_panel import PagesPanel
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section

NOTE = a_note(section("issue", paragraph("a", "Some words")))


@pytest.fixture
def panel(qtbot, appearance):
    panel = PagesPanel()
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    panel.explain("The exact pages follow at a pause.")
    panel.show_note(NOTE, None, 0.4)
    return panel


def test_an_estimate_is_called_one_and_says_what_follows(panel):
    assert panel.count.text().startswith("\u2248 0.4")
    assert panel.how.text() == "An estimate. The exact pages follow at a pause."
    assert panel.exact is None


def test_a_place_that_is_clicked_names_the_line_of_the_note(panel):
    went = []
    panel.went.connect(lambda line, offset: went.append((line, offset)))

    number, line = EstimatedPages.at_once(NOTE).place_of("a", 3)
    panel.area.sheets.clicked.emit(number, line.center())

    assert [line for line, _offset in went] == ["a"]


def test_nothing_of_another_note_stays(panel):
    panel.begin()

    panel.follow("a", 0)
    panel.area.sheets.clicked.emit(1, QPointF(100, 140))

    assert panel.exact_count(a_note()) == 0


def test_the_pages_in_sight_can_be_printed_at_once(panel, qtbot):
    with qtbot.waitSignal(panel.print_asked):
        panel.print.click()
