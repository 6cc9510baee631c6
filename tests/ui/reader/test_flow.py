"""Passages are laid out where they come into sight, as wide as the room allows."""

import pytest

from briefing_app.domain.passage import PassageKind
from briefing_app.ui.look import look
from briefing_app.ui.reader.flow import COLUMN, NARROWEST, Flow, column_in
from tests.builders import a_passage

WORDS = "Plain words follow each other here so that there are several lines of them. " * 5
PASSAGES = [a_passage(WORDS, number, 1000 * number) for number in range(1, 40)]


@pytest.fixture
def flow(appearance):
    return Flow(PASSAGES, 1.0)


def test_the_column_is_as_designed_where_there_is_room_and_gives_way_where_there_is_none(
    appearance,
):
    assert column_in(2000, 1.0) == look().px(COLUMN)
    assert look().px(NARROWEST) < column_in(400, 1.0) < look().px(COLUMN)
    assert column_in(50, 1.0) == look().px(NARROWEST)


def test_a_narrow_column_has_more_lines(flow):
    narrow = Flow(PASSAGES, 1.0, 360)

    assert narrow.laid(0).height > flow.laid(0).height
    assert all(rect.right() <= 360 for rect in narrow.rects(0, 0, len(WORDS)))


def test_an_item_deep_inside_keeps_half_of_a_narrow_column(appearance):
    deep = a_passage(WORDS, kind=PassageKind.ITEM, level=20)

    assert Flow([deep], 1.0, 360).laid(0).x <= 360 / 2 + look().px(60)


def test_only_what_is_asked_for_is_laid_out(flow):
    flow.laid(3)

    assert list(flow._laid) == [3]
    assert flow.at(flow.top(20) + 1) == 20


def test_where_letters_need_other_room_only_these_passages_are_laid_out_anew(flow):
    first, second = flow.laid(0), flow.laid(1)

    flow.keep_room(lambda at: (6,) if at == 0 else ())

    assert flow.laid(1) is second
    assert flow.laid(0) is not first
    assert flow.laid(0).rooms == (6,)
