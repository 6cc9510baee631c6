import pytest
from PySide6.QtCore import QPointF

from briefing_app.ui.notes.panels import pages_panel
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


def a_long_note(sections):
    words = "Ferry words " * 60
    return a_note(*(section(f"s{n}", paragraph(f"p{n}", words)) for n in range(sections)))


def height(panel):
    return panel.area.sheets.heightForWidth(200)


def test_many_pages_are_estimated_in_turns(panel, qtbot, monkeypatch):
    monkeypatch.setattr(pages_panel, "_TURN", 0.0)
    panel.begin()
    before = height(panel)

    panel.show_note(a_long_note(20), None, 8)
    assert height(panel) == before, "nothing half made is shown"

    qtbot.waitUntil(lambda: height(panel) > before)
    panel.area.grab()
    went = []
    panel.went.connect(lambda line, offset: went.append((line, offset)))
    number, line = EstimatedPages.at_once(a_long_note(20)).place_of("p1", 3)
    assert number == 1
    panel.area.sheets.clicked.emit(1, line.center())
    assert [line for line, _offset in went] == ["p1"]


def test_pages_that_come_later_show_the_line_at_the_cursor(panel, qtbot, monkeypatch):
    monkeypatch.setattr(pages_panel, "_TURN", 0.0)
    panel.begin()
    before = height(panel)
    panel.show_note(a_long_note(20), None, 8)
    panel.follow("p19", 3)

    qtbot.waitUntil(lambda: height(panel) > before)

    page, _place = EstimatedPages.at_once(a_long_note(20)).place_of("p19", 3)
    assert page > 1
    qtbot.waitUntil(lambda: panel.area.verticalScrollBar().value() > 0)
    assert f"page {page} of" in panel.area.accessibleDescription()


def test_an_estimate_under_way_gives_way_to_a_newer_note(panel, qtbot, monkeypatch):
    monkeypatch.setattr(pages_panel, "_TURN", 0.0)
    panel.begin()
    before = height(panel)

    panel.show_note(a_long_note(20), None, 8)
    panel.show_note(NOTE, None, 0.4)

    panel.follow("a", 0)
    qtbot.waitUntil(lambda: panel.area.accessibleDescription().endswith("of 1."))
    qtbot.wait(100)
    assert height(panel) == before


def test_nothing_of_another_note_stays(panel):
    panel.begin()

    panel.follow("a", 0)
    panel.area.sheets.clicked.emit(1, QPointF(100, 140))

    assert panel.exact_count(a_note()) == 0


def test_the_pages_in_sight_can_be_printed_at_once(panel, qtbot):
    with qtbot.waitSignal(panel.print_asked):
        panel.print.click()
