"""The words of a source stand in one column, as wide as its room allows."""

from briefing_app.ui.look import look
from briefing_app.ui.reader.flow import COLUMN, GUTTER, Flow
from tests.builders import a_passage


def flow_in(room):
    return Flow((a_passage("The harbour froze again and again. " * 20),), 1.0, room)


def test_the_words_are_no_wider_than_they_read_well(appearance):
    assert flow_in(2000).column == look().px(COLUMN)


def test_the_words_follow_a_narrow_room_and_take_more_lines(appearance):
    narrow = flow_in(400)

    assert narrow.column == 400 - look().px(GUTTER)
    assert narrow.laid(0).height > flow_in(2000).laid(0).height
