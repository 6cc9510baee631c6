"""The pages are looked at with keys and wheel, and say which of them is in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.reader.pdf_reading import a_page, a_source


@pytest.fixture
def view(desk, qtbot, workspace, tmp_path):
    page = a_page(desk, qtbot, a_source(workspace, tmp_path))
    yield page.pages.view
    page.pages.close()


def test_only_pages_in_sight_and_the_next_one_are_drawn(view):
    drawn = [number for number in (1, 2) if view._pictures.picture(number) is not None]

    assert 1 in drawn
    width = view._pictures.picture(1).width()
    assert abs(width - view.sheets.rect(1).width() * view.devicePixelRatioF()) <= 1


def test_plus_and_minus_change_the_size_and_nought_fits_it_again(view):
    usual = view.sheets.rect(1).width()

    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.sheets.rect(1).width() > usual
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.sheets.rect(1).width() < usual
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.sheets.rect(1).width() == usual


def test_the_page_in_sight_is_said_aloud(view):
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.accessibleDescription() == "page 2 of 2"

    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.accessibleDescription() == "page 1 of 2"


def test_escape_asks_for_the_text(view, qtbot):
    with qtbot.waitSignal(view.left, timeout=1000):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_a_place_in_sight_is_not_scrolled_to(view):
    view.show_place(1, 100)

    assert view.verticalScrollBar().value() == 0
