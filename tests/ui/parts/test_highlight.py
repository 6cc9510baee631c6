"""Kinds are told apart in running text without their colours."""

import pytest
from PySide6.QtCore import QRectF

from briefing_app.ui.parts import highlight
from briefing_app.ui.tokens import LIGHT, Kind, Meaning

LINES = [QRectF(30, 10, 100, 20), QRectF(10, 35, 60, 20)]


def stretches(page, row, colour):
    """The runs of a colour along a row, as pairs of where and how long."""
    runs, start = [], None
    for x in range(page.image.width() + 1):
        same = x < page.image.width() and page.at(x, row) == colour.name()
        if same and start is None:
            start = x
        if not same and start is not None:
            runs.append((start, x - start))
            start = None
    return runs


def underlined(sheet, kind):
    page = sheet(160, 70)
    page.paint(lambda p: highlight.paint_highlight_line(p, LINES, kind))
    return page


def test_a_statistic_has_one_solid_line_of_two_pixels(sheet):
    page, ink = underlined(sheet, Kind.STATISTIC), LIGHT.kind(Kind.STATISTIC).text
    assert [stretches(page, row, ink) for row in (30, 31, 32)] == [[(30, 100)], [(30, 100)], []]


def test_a_precedent_has_dots_of_three_pixels(sheet):
    page, ink = underlined(sheet, Kind.PRECEDENT), LIGHT.kind(Kind.PRECEDENT).text
    dots = stretches(page, 32, ink)
    assert len(dots) == 17
    assert {length for _start, length in dots[:-1]} == {3}


def test_a_recommendation_has_dashes(sheet):
    page, ink = underlined(sheet, Kind.RECOMMENDATION), LIGHT.kind(Kind.RECOMMENDATION).text
    assert {length for _start, length in stretches(page, 31, ink)} == {6}


def test_a_quotation_has_two_lines_with_white_between(sheet):
    page = underlined(sheet, Kind.QUOTATION)
    painted = [bool(page.painted_columns(row)) for row in range(30, 36)]
    assert painted[0]
    assert painted[3]
    assert page.at(60, 30) != page.at(60, 32)


def test_other_kinds_have_a_thin_line(sheet):
    page, ink = underlined(sheet, Kind.FACT), LIGHT.kind(Kind.FACT).text
    assert stretches(page, 30, ink) == [(30, 100)]
    assert stretches(page, 31, ink) == []


def test_an_older_highlight_keeps_its_line_lower(sheet):
    page = sheet(160, 70)
    page.paint(
        lambda p: highlight.paint_highlight_line(p, LINES, Kind.STATISTIC, highlight.OVERLAP)
    )
    assert page.painted_columns(30) == []
    assert page.painted_columns(33) == list(range(30, 130))


def test_the_tint_covers_all_lines_and_the_room_of_the_letter(sheet):
    page = sheet(160, 70)
    page.paint(lambda p: highlight.paint_tint(p, LINES, Kind.STATISTIC))
    assert page.painted_columns(20) == list(range(30 - highlight.LETTER_ROOM, 130))
    assert page.painted_columns(40) == list(range(10, 70))


@pytest.mark.parametrize("kind", list(Kind))
def test_the_letter_stands_before_the_first_word(sheet, kind):
    page = sheet(160, 70)
    page.paint(lambda p: highlight.paint_letter(p, LINES, kind))
    assert max(x for row in range(70) for x in page.painted_columns(row)) < 30
    assert page.holds(LIGHT.kind(kind).text)


def test_nothing_is_painted_where_no_words_are_in_view(sheet):
    page = sheet(160, 70)
    page.paint(lambda p: highlight.paint_letter(p, [], Kind.FACT))
    page.paint(lambda p: highlight.paint_tint(p, [], Kind.FACT))
    assert all(page.painted_columns(row) == [] for row in range(70))


def test_the_outline_of_several_lines_is_one_shape():
    path = highlight.outline_of([QRectF(30, 10, 100, 20), QRectF(10, 34, 60, 20)], 2)
    assert len(path.toSubpathPolygons()) == 1


def test_a_proposal_is_outlined_and_not_tinted(sheet):
    page = sheet(160, 70)
    page.paint(lambda p: highlight.paint_proposal(p, LINES[:1], Kind.STATISTIC))
    page.paint(lambda p: highlight.paint_proposal_at_hand(p, LINES[1:]))
    assert page.at(60, 20) == "#ff00ff"
    assert page.holds(LIGHT.surfaces["focus"])


@pytest.mark.parametrize("meaning", list(Meaning))
def test_only_errors_and_warnings_tint_the_words(sheet, meaning):
    page = sheet(160, 70)
    page.paint(lambda p: highlight.paint_finding_tint(p, LINES, meaning))
    assert bool(page.painted_columns(20)) == (meaning in (Meaning.ERROR, Meaning.WARNING))


def test_the_wave_of_a_finding_goes_up_and_down_under_the_words(sheet):
    page = sheet(160, 70)
    page.paint(lambda p: highlight.paint_finding_wave(p, LINES[:1], Meaning.WARNING))
    rows = [row for row in range(70) if page.painted_columns(row)]
    assert rows[0] >= 29
    assert len(rows) >= 3


def test_spelling_is_dotted(sheet):
    page = sheet(160, 70)
    page.paint(lambda p: highlight.paint_spelling(p, LINES[:1]))
    assert len(stretches(page, 31, LIGHT.surfaces["error"])) == 25


def test_the_parked_cursor_is_a_bar_with_a_triangle(sheet):
    page = sheet(160, 70)
    page.paint(lambda p: highlight.paint_parked_cursor(p, QRectF(50, 20, 0, 20)))
    assert page.painted_columns(35) == [50, 51]
    assert len(page.painted_columns(19)) > 4


def test_words_found_are_selected_and_the_one_at_hand_is_framed(sheet):
    page = sheet(160, 70)
    page.paint(lambda p: highlight.paint_search_hit(p, LINES[:1], current=True))
    assert page.at(60, 20) == LIGHT.surfaces["selection"].name()
    assert page.at(60, 10) == LIGHT.surfaces["focus"].name()
