"""Two signs of a placed block, which can both hold."""

import pytest
from PySide6.QtCore import QRectF

from briefing_app.ui.parts.placed_block import (
    PlacedBlockFace,
    changed_sign,
    paint_block_bar,
    paint_block_line,
)
from briefing_app.ui.tokens import LIGHT

BOTH = PlacedBlockFace("A name", 3, changed_here=True, master_moved_on=True, can_compare=True)


def test_it_is_read_with_both_signs():
    assert BOTH.spoken() == "Block A name, version 3, Changed here, Master moved on"


def test_words_as_placed_have_a_solid_bar_and_changed_ones_a_dashed_one(sheet):
    solid, dashed = sheet(10, 60), sheet(10, 60)
    place = QRectF(2, 5, 3, 50)
    solid.paint(lambda p: paint_block_bar(p, place, changed_here=False))
    dashed.paint(lambda p: paint_block_bar(p, place, changed_here=True))
    rows = range(5, 55)
    assert all(solid.painted_columns(row) == [2, 3, 4] for row in rows)
    assert 0 < sum(bool(dashed.painted_columns(row)) for row in rows) < 50
    assert dashed.painted_columns(56) == []


def test_the_place_of_compare_is_told_so_that_a_page_can_make_it_a_link(sheet):
    page = sheet(560, 24)
    link = page.paint(lambda p: paint_block_line(p, QRectF(0, 2, 560, 20), BOTH))
    assert link.width() > 40
    assert link.right() <= 560
    assert page.holds(LIGHT.surfaces["warning_tint"])


def test_without_anything_to_compare_there_is_no_link(sheet):
    face = PlacedBlockFace("A name", 4)
    link = sheet(560, 24).paint(lambda p: paint_block_line(p, QRectF(0, 2, 560, 20), face))
    assert link.isEmpty()


def test_a_long_name_gives_way_before_the_signs_do(sheet):
    face = PlacedBlockFace("A long name " * 20, 3, True, True, True)
    page = sheet(560, 24)
    link = page.paint(lambda p: paint_block_line(p, QRectF(0, 2, 560, 20), face))
    assert page.holds(LIGHT.surfaces["warning_tint"])
    assert link.right() <= 562


@pytest.mark.parametrize(("room", "words"), [(300, "Changed here"), (40, "Changed")])
def test_the_long_words_are_used_where_there_is_room(room, words):
    assert changed_sign(room).words == words
