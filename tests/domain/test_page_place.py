"""Words on a page: their lines, and from a place back to the words."""

import pytest

from briefing_app.domain.page_place import PageBox, PageBoxes, PageWords, PlacedLetters


def boxes(*corners):
    return tuple(PageBox(left, top, left + 8, top + 10) for left, top in corners)


TWO_LINES = PlacedLetters(
    (0, 1, 3, 4, 5), boxes((10, 100), (20, 101), (40, 100), (10, 114), (20, 114))
)
HEADING = PlacedLetters((0, 1), boxes((10, 50), (20, 50)))
PAGE = PageWords(3, {7: TWO_LINES, 6: HEADING})


def test_boxes_held_close_together_are_the_same_boxes():
    close = PageBoxes.of(TWO_LINES.boxes)

    assert tuple(close) == TWO_LINES.boxes
    assert tuple(close[1:3]) == TWO_LINES.boxes[1:3]
    assert tuple(close[:0]) == ()
    assert close[-1] == TWO_LINES.boxes[-1]
    assert tuple(close.picked((4, 0))) == (TWO_LINES.boxes[4], TWO_LINES.boxes[0])
    with pytest.raises(IndexError):
        close[5]


def test_a_character_that_is_not_to_be_seen_takes_no_room():
    close = PageBoxes.of((PageBox(0, 0, 0, 0), PageBox(0, 0, 8, 10)))

    assert [close.takes_room(at) for at in range(2)] == [False, True]


def test_letters_on_one_height_are_one_box_and_the_next_line_another():
    assert PAGE.lines(7, 0, 6) == (PageBox(10, 100, 48, 111), PageBox(10, 114, 28, 124))
    assert PAGE.lines(7, 3, 4) == (PageBox(40, 100, 48, 110),)
    assert PAGE.lines(7, 2, 3) == ()


def test_a_passage_that_is_not_certain_to_be_there_has_no_boxes():
    assert PAGE.lines(8, 0, 6) == ()
    assert PAGE.top(8, 0) is None


def test_what_goes_back_to_the_left_on_the_same_height_is_another_line():
    columns = PageWords(1, {1: PlacedLetters((0, 1), boxes((300, 20), (10, 21)))})

    assert len(columns.lines(1, 0, 2)) == 2


def test_the_letter_nearest_to_a_place_is_found_and_none_far_away():
    assert PAGE.at(23, 105) == (7, 1)
    assert PAGE.at(12, 48) == (6, 0)
    assert PAGE.at(500, 700) is None


def test_a_letter_knows_how_far_down_it_is_and_a_height_its_first_letter():
    assert PAGE.top(7, 2) == 100
    assert PAGE.top(7, 99) == 114
    assert PAGE.from_top(60) == (7, 0)
    assert PAGE.from_top(0) == (6, 0)
    assert PAGE.from_top(500) is None
