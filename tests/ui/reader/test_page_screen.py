"""The pages of a PDF beside its text: shown when wanted, remembered, and honest where they fail."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from briefing_app.ui.reader.reading_text import Point
from tests.ui.reader.pdf_reading import a_page, a_source


@pytest.fixture
def page(desk, qtbot, workspace, tmp_path):
    page = a_page(desk, qtbot, a_source(workspace, tmp_path))
    yield page
    page.pages.close()


def spot(view, passage, offset):
    """Where in the viewport a letter is."""
    words = view._pictures.words(2)
    box = words.lines(passage, offset, offset + 1)[0]
    rect = view.sheets.rect(2)
    x = rect.x() + (box.left + box.right) / 2 * view.sheets.scale
    y = rect.y() + (box.top + box.bottom) / 2 * view.sheets.scale
    return QPointF(x, y - view.verticalScrollBar().value())


def travellers(page):
    (found,) = page.column.reading.find("travellers")
    return found


def test_the_pages_stand_beside_the_text_and_the_key_hides_and_shows_them(page, desk):
    assert page.pages.pane.isVisible()
    assert page.pages.pictures.picture(1) is not None

    page.perform("page_view")

    assert not page.pages.pane.isVisible()
    assert desk.preferences.settings.page_view is False
    page.perform("page_view")
    assert page.pages.pane.isVisible()
    assert page.pages.view.sheets.count == 2


def test_a_text_has_no_pages_and_no_button(desk, qtbot, workspace, tmp_path):
    source = a_source(workspace, tmp_path, "pier.txt", b"The council asked for a wider pier.\n")
    page = a_page(desk, qtbot, source)

    assert page.pages.button.isHidden()
    assert not page.pages.pane.isVisible()
    assert not page.can("page_view")


def test_what_is_pointed_to_in_the_text_is_brought_to_sight_on_its_page(page):
    found = travellers(page)
    page.column.select(Point(found.passage, found.start), Point(found.passage, found.end))
    page.pages.following.bring_page()

    assert page.pages.view.page == 2


def test_a_place_found_in_the_text_is_brought_to_sight_too(page):
    page.head.find_field.setText("33,443")
    page.head.find_field.ask_now()
    page.pages.following.bring_page()

    assert page.pages.view.page == 2


def test_a_click_on_words_of_the_page_goes_to_these_words(page):
    found = travellers(page)
    passage = page.column.reading.passages[found.passage].number
    page.pages.following.bring_text()
    page.pages.view.show_place(2, 0, at_top=True)
    page.pages.view.repaint()

    meant = []
    page.column.clicked_at.connect(meant.append)
    place = spot(page.pages.view, passage, found.start + 2)
    QTest.mouseClick(page.pages.view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())

    assert meant == [Point(found.passage, found.start + 2)]
    assert page.column.caret.passage == found.passage


def test_words_selected_in_the_text_are_tinted_on_the_page(page):
    found = travellers(page)
    view = page.pages.view
    view.show_place(2, 0, at_top=True)
    view.repaint()
    before = view.viewport().grab().toImage()

    page.column.select(Point(found.passage, found.start), Point(found.passage, found.end))
    passage = page.column.reading.passages[found.passage].number
    place = spot(view, passage, found.start).toPoint()
    after = view.viewport().grab().toImage()

    assert before.pixelColor(place.x() - 1, place.y() - 4) != after.pixelColor(
        place.x() - 1, place.y() - 4
    )


def test_scrolling_the_pages_brings_the_text_along(page):
    page.resize(1300, 300)
    view = page.pages.view
    view.show_place(2, 60, at_top=True)
    view.repaint()
    page.column.verticalScrollBar().setValue(0)

    view.moved_by_hand.emit()

    (found,) = page.column.reading.find("Ferries")
    box = page.column.flow.top(found.passage)
    assert page.column.verticalScrollBar().value() > 0 or box < page.column.viewport().height()


def test_a_file_that_is_locked_asks_for_its_password_and_opens_with_it(
    desk, qtbot, workspace, tmp_path
):
    page = a_page(desk, qtbot, a_source(workspace, tmp_path))
    page.pages.pane.say("pier.pdf asks for a password.", asks_password=True)
    assert page.pages.pane._field.isVisible()
    page.pages.pane._field.setText("secret")

    QTest.keyClick(page.pages.pane._field, Qt.Key.Key_Return)

    assert page.pages.pane.sentence == ""
    assert page.pages.view.sheets.count == 2
    page.pages.close()
