"""Boxes, words and lines land where they should and stay inside."""

from PySide6.QtCore import QRect

from briefing_app.ui.parts.painting import (
    ELLIPSIS,
    border,
    box,
    lines_of,
    paragraph,
    ring,
    width_of,
    words,
    words_right,
)
from briefing_app.ui.tokens import LIGHT, Use

LONG = "Some words that go on and on so that they need several lines in any narrow place"


def test_a_box_stays_within_its_rectangle(sheet):
    page = sheet(40, 20)
    page.paint(lambda p: box(p, QRect(5, 5, 30, 10), 4, "base", border("edge")))
    assert page.painted_columns(10) == list(range(5, 35))


def test_a_ring_stands_outside_the_thing_it_is_around(sheet):
    page = sheet(60, 40)
    page.paint(lambda p: ring(p, QRect(10, 10, 40, 20), 6))
    assert page.painted_columns(20) == [6, 7, 52, 53]


def test_words_are_elided_when_they_do_not_fit(sheet):
    used = sheet(60, 20).paint(lambda p: words(p, QRect(0, 0, 60, 20), LONG, Use.PLAIN))
    assert 30 < used <= 60.5


def test_words_from_the_right_end_at_the_right(sheet):
    page = sheet(100, 20)
    page.paint(lambda p: words_right(p, QRect(0, 0, 90, 20), "123", Use.LABEL))
    columns = [x for row in range(20) for x in page.painted_columns(row)]
    assert min(columns) > 60
    assert max(columns) < 91


def test_lines_break_at_words_and_lose_none():
    lines = lines_of(LONG, Use.PLAIN, 150)
    assert len(lines) > 2
    assert " ".join(lines) == LONG


def test_the_last_of_the_lines_allowed_is_elided():
    lines = lines_of(LONG, Use.PLAIN, 150, most=2)
    assert len(lines) == 2
    assert lines[1].endswith(ELLIPSIS)
    assert width_of(lines[1], Use.PLAIN) <= 150.5


def test_text_that_fits_is_not_elided():
    assert lines_of("Short", Use.PLAIN, 150, most=1) == ("Short",)


def test_a_paragraph_tells_how_high_it_is(sheet):
    height = sheet(150, 200).paint(
        lambda p: paragraph(p, QRect(0, 0, 150, 200), LONG, Use.PLAIN, "text")
    )
    assert height == len(lines_of(LONG, Use.PLAIN, 150)) * Use.PLAIN.line


def test_a_dashed_border_lets_the_ground_through(sheet):
    page = sheet(80, 20)
    page.paint(lambda p: box(p, QRect(0, 0, 80, 20), 0, None, border("edge", dashed=True)))
    assert 0 < len(page.painted_columns(0)) < 80
    assert page.at(40, 10) == "#ff00ff"
    assert LIGHT.surfaces["edge"].name() == "#86827a"


def test_a_paragraph_begins_on_a_line_of_its_own(appearance):
    assert lines_of("It ran.\n\nIt stopped\nthere.", Use.PLAIN, 500) == (
        "It ran.",
        "It stopped there.",
    )
    assert lines_of("It ran.\n\nIt stopped.", Use.PLAIN, 500, most=1) == ("It ran. It stopped.",)
