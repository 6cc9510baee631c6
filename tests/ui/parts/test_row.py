"""Rows align their signs, show their state and mark what was matched."""

import pytest
from PySide6.QtCore import QRect

from briefing_app.ui.parts.faces import HeadingFace, LineFace, RowFace, Sign, State
from briefing_app.ui.parts.row import column_widths, paint_heading, paint_line, paint_row
from briefing_app.ui.tokens import LIGHT

OPEN, STUDIED = Sign("circle-dashed", "Open"), Sign("hourglass-medium", "Being studied")
FACE = RowFace("Adopt a joint plan", "Roundtable report 2024", (None, OPEN))
PLACE = QRect(0, 0, 400, 58)


def test_columns_are_as_wide_as_their_widest_sign():
    narrow, wide = column_widths((FACE,)), column_widths((FACE, RowFace("b", "", (OPEN, STUDIED))))
    assert narrow[0] == 0
    assert wide[1] > narrow[1]
    assert column_widths(()) == ()


@pytest.mark.parametrize(
    ("state", "fill"),
    [
        (State(), "base"),
        (State(hovered=True), "hover"),
        (State(pressed=True), "line"),
        (State(chosen=True), "accent_tint"),
    ],
)
def test_every_state_of_a_row_has_its_fill(sheet, state, fill):
    page = sheet(400, 58)
    page.paint(lambda p: paint_row(p, PLACE, FACE, state))
    assert page.at(390, 5) == LIGHT.surfaces[fill].name()


def test_the_chosen_row_has_a_bar_and_the_ring_lies_inside(sheet):
    page = sheet(400, 58)
    page.paint(lambda p: paint_row(p, PLACE, FACE, State(chosen=True, focused=True)))
    assert page.at(0, 30) == LIGHT.surfaces["accent"].name()
    assert page.at(200, 1) == LIGHT.surfaces["focus"].name()


def test_signs_begin_at_the_same_place_in_every_row(sheet):
    columns = column_widths((FACE, RowFace("b", "", (OPEN, STUDIED))))
    ink = LIGHT.surfaces["text"].name()

    def first_sign(face):
        page = sheet(400, 58)
        page.paint(lambda p: paint_row(p, PLACE, face, State(), columns))
        return min(x for x in range(200, 400) for y in range(32, 50) if page.at(x, y) == ink)

    assert first_sign(FACE) == pytest.approx(first_sign(RowFace("b", "", (None, STUDIED))), abs=3)


def test_a_chosen_line_is_tinted_with_a_filled_icon(sheet):
    face = LineFace("Sources", "files", right="5", key="Ctrl 1")
    plain, chosen = sheet(300, 32), sheet(300, 32)
    plain.paint(lambda p: paint_line(p, QRect(0, 0, 300, 32), face, State(hovered=True)))
    chosen.paint(
        lambda p: paint_line(p, QRect(0, 0, 300, 32), face, State(chosen=True, focused=True))
    )
    assert plain.at(150, 4) == LIGHT.surfaces["hover"].name()
    assert chosen.at(150, 4) == LIGHT.surfaces["accent_tint"].name()


def test_matched_stretches_are_underlined(sheet):
    face = LineFace("Adopt a plan today", bold=((8, 12),), small=True)
    page = sheet(300, 32)
    page.paint(lambda p: paint_line(p, QRect(0, 0, 300, 32), face, State()))
    ink = LIGHT.surfaces["text"].name()
    assert any(all(page.at(x + n, 24) == ink for n in range(20)) for x in range(250))


def test_a_heading_shows_its_name_and_its_count(sheet):
    page = sheet(300, 32)
    page.paint(
        lambda p: paint_heading(p, QRect(0, 0, 300, 32), HeadingFace("Blocks export", "2", "error"))
    )
    assert page.holds(LIGHT.surfaces["error"])
    assert max(x for row in range(32) for x in page.painted_columns(row)) > 280
