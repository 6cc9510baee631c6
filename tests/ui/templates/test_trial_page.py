"""The trial: pages are asked for as they are seen, and turned."""

import pytest
from PySide6.QtCore import QCoreApplication

from briefing_app.domain.page_place import DrawnPage
from briefing_app.ui.templates.trial_page import TrialPage


class Pages:
    """Two pages as the operation gives them."""

    sizes = ((612.0, 792.0), (612.0, 792.0))

    def __init__(self):
        self.is_open = True

    def close(self):
        self.is_open = False


@pytest.fixture
def page(qtbot, appearance):
    page = TrialPage("fr")
    qtbot.addWidget(page)
    page.resize(400, 500)
    page.show()
    return page


def test_pages_are_asked_for_and_turned(page):
    asked = []
    page.wanted.connect(lambda number, width: asked.append((number, width > 100)))
    page.show_pages(Pages())
    assert not page.before.isEnabled()
    page.behind.click()
    assert asked == [(1, True), (2, True)]
    assert page.said.text().startswith("Page 2 of 2")
    assert not page.behind.isEnabled()


def test_a_picture_of_the_page_at_hand_is_shown(page):
    page.show_pages(Pages())
    page.take(DrawnPage(1, 2, 2, b"\xff\x00\x00\xff" * 4))
    shown = page.sheet.grab().toImage()
    middle = shown.pixelColor(shown.width() // 2, shown.height() // 3)
    assert middle.blue() > 200
    assert middle.red() < 60


def test_a_page_is_as_wide_as_there_is_room_and_scrolled_through(page):
    page.resize(400, 300)
    page.show_pages(Pages())
    page.take(DrawnPage(1, 2, 2, b"\xff\x00\x00\xff" * 4))
    QCoreApplication.processEvents()
    shown = page.sheet.page()
    assert shown.width() > 350
    assert page.sheet.height() >= shown.height() > page.height()


def test_the_pages_before_are_closed(page):
    first = Pages()
    page.show_pages(first)
    page.show_words("Why there is none.")
    assert not first.is_open
    assert page.said.text() == "Why there is none."
    assert page.language.value() == "fr"
