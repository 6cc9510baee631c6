import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from briefing_app.ui.notes.panels.page_sheets import SheetArea


class TwoSheets:
    def __init__(self):
        self.sizes = ((100.0, 200.0), (100.0, 200.0))
        self.painted = []

    def paint(self, _painter, number, sheet):
        self.painted.append((number, round(sheet.width())))


@pytest.fixture
def sheets():
    return TwoSheets()


@pytest.fixture
def area(qtbot, appearance, sheets):
    area = SheetArea("Pages")
    qtbot.addWidget(area)
    area.resize(220, 300)
    area.show()
    area.sheets.show_sheets(sheets)
    QTest.qWait(0)
    return area


def test_only_pages_in_sight_are_painted_as_wide_as_the_panel(area, sheets):
    area.grab()

    assert {number for number, _width in sheets.painted} == {1}
    assert {width for _number, width in sheets.painted} == {area.sheets.width() - 2}


def test_a_click_tells_the_page_and_the_place_on_it(area, qtbot):
    clicks = []
    area.sheets.clicked.connect(lambda page, place: clicks.append((page, place)))
    scale = (area.sheets.width() - 2) / 100

    high = area.sheets.heightForWidth(area.sheets.width())
    second = QPointF(50 * scale, high - 100 * scale)
    QTest.mouseClick(
        area.sheets, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, second.toPoint()
    )

    [(page, place)] = clicks
    assert page == 2
    assert place.x() == pytest.approx(50, abs=1)
    assert 90 < place.y() < 120


def test_pages_of_the_same_size_are_not_laid_out_again(area, monkeypatch):
    asked = []
    monkeypatch.setattr(area.sheets, "updateGeometry", lambda: asked.append(True))

    area.sheets.show_sheets(TwoSheets())
    assert asked == []

    longer = TwoSheets()
    longer.sizes *= 2
    area.sheets.show_sheets(longer)
    assert asked == [True]


def test_the_pages_follow_the_cursor_only_where_it_is_out_of_sight(area):
    bar = area.verticalScrollBar()

    area.follow((1, QRectF(10, 20, 50, 5)))
    near = bar.value()
    area.follow((2, QRectF(10, 150, 50, 5)))
    far = bar.value()
    area.follow((2, QRectF(10, 155, 50, 5)))

    assert near == 0
    assert far > 0
    assert bar.value() == far


def test_enter_goes_to_what_is_in_the_middle_of_the_view(area, press):
    pages = []
    area.sheets.clicked.connect(lambda page, _place: pages.append(page))

    press(area, Qt.Key.Key_Return)
    area.follow((2, QRectF(10, 150, 50, 5)))
    press(area, Qt.Key.Key_Return)

    assert pages == [1, 2]


def test_no_pages_take_no_room(area):
    area.sheets.show_sheets(type("None_", (), {"sizes": ()})())

    assert area.sheets.heightForWidth(200) == 0
    assert area.sheets.mark((1, QRectF())) is None
