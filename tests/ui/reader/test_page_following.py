"""Text and pages stay at the same place, whichever is moved."""

import pytest

from briefing_app.ui.reader.reading_text import Point
from tests.ingest.pdf_maker import column, pdf_file
from tests.ui.reader.pdf_reading import a_page, a_source

WORDS = (
    "The council of harbour {at} asked the ministry to widen the pier before winter {at} begins",
    "and the ministry of port {at} answered that it would do so when the ice of year {at} is gone.",
)


@pytest.fixture
def page(desk, qtbot, workspace, tmp_path):
    pages = [
        column(*(line.format(at=f"{n}{k}") for k in range(12) for line in WORDS), pitch=18)
        for n in range(1, 6)
    ]
    page = a_page(desk, qtbot, a_source(workspace, tmp_path, content=pdf_file(*pages)))
    yield page
    page.pages.close()


def words_of(page, number):
    while page.pages.pictures.words(number) is None:
        pass


def test_scrolling_the_text_brings_its_page(page):
    last = len(page.column.reading.passages) - 1
    page.column.scroll_to(Point(last, 0))
    page.pages.following.bring_page()

    assert page.pages.view.page in (4, 5)


def test_at_the_end_of_the_text_its_last_words_are_in_sight_on_the_page(page):
    last = page.column.reading.passages[-1]
    words_of(page, last.page)
    bar = page.column.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.pages.following.bring_page()

    view = page.pages.view
    top = page.pages.pictures.words(last.page).top(last.number, 0)
    there = view.sheets.rect(last.page).y() + top * view.sheets.scale
    assert 0 <= there - view.verticalScrollBar().value() <= view.viewport().height()


def test_scrolling_the_pages_brings_the_text(page):
    page.pages.view.show_place(4, 100, at_top=True)
    words_of(page, 4)

    page.pages.view.moved_by_hand.emit()

    top = page.column.reading.passages[page.column.top_point().passage]
    assert top.page in (3, 4)


def test_the_text_that_was_led_does_not_lead_back(page):
    page.pages.view.show_place(3, 300, at_top=True)
    words_of(page, 3)
    before = page.pages.view.verticalScrollBar().value()

    page.pages.view.moved_by_hand.emit()

    assert not page.pages.following._soon.isActive()
    assert page.pages.view.verticalScrollBar().value() == before
