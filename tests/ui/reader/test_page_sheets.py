"""Pages lie below each other, as wide as there is room."""

from briefing_app.ui.reader.page_sheets import APART, Sheets

SHEETS = Sheets([(600, 800), (600, 800), (300, 400)], 624, 1.0)


def test_at_first_the_widest_page_takes_the_room():
    assert SHEETS.scale == 1
    assert SHEETS.rect(1).width() == 600
    assert SHEETS.rect(1).y() == APART
    assert SHEETS.rect(2).y() == 2 * APART + 800


def test_a_smaller_page_stands_in_the_middle():
    rect = SHEETS.rect(3)

    assert rect.center().x() == SHEETS.width / 2
    assert rect.width() == 300


def test_a_height_leads_to_its_page_and_a_place_to_its_points():
    assert [SHEETS.at(y) for y in (0, 400, 830, 99_999)] == [1, 1, 2, 3]
    assert SHEETS.place(12 + 100, 12 + 50) == (1, 100, 50)
    assert list(SHEETS.between(0, 900)) == [1, 2]


def test_larger_pages_are_wider_than_the_room():
    larger = Sheets([(600, 800)], 624, 2.0)

    assert larger.width > 624
    assert larger.rect(1).height() == 1600


def test_a_document_without_pages_has_none():
    assert list(Sheets([], 600, 1.0).between(0, 500)) == []
