from PySide6.QtWidgets import QScrollBar, QWidget

from briefing_app.ui.library.detail_pane import WIDEST
from briefing_app.ui.library.thing import Shelf


def test_the_same_thing_after_a_change_keeps_its_place(page, library, qtbot):
    page.list_in_front.view.choose_row(0)
    bar: QScrollBar = page.right.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(200)
    before = page.right.column

    page.right.rebuild()

    assert page.right.column is not before
    assert bar.value() == 200


def test_another_thing_begins_at_its_top(page, qtbot):
    page.list_in_front.view.choose_row(0)
    bar = page.right.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(200)

    page.list_in_front.view.choose_row(1)

    assert bar.value() == 0


def test_in_a_large_window_the_detail_stays_readable(page):
    page.resize(1848, 1012)
    page.column.choose(Shelf.EVIDENCE)

    column = page.right.column
    assert column.width() == WIDEST
    assert column.mapTo(page.right, column.rect().topLeft()).x() == 0
    assert page.right.findChild(QWidget, "title").width() < WIDEST
