"""Full marks are collected, hollow ones proposed, short lines were left, crosses are lost."""

import pytest
from PySide6.QtCore import QPoint

from briefing_app.ui.look import look
from briefing_app.ui.reader.edge_marks import EdgeMark, Standing
from briefing_app.ui.reader.reader_strip import ReaderStrip
from briefing_app.ui.tokens import Kind


def a_mark(standing, at=0.5, name="Recommendation, ¶ 9"):
    return EdgeMark(Kind.RECOMMENDATION, at, at, standing, lambda: name)


HOLLOW, FULL = a_mark(Standing.OPEN), a_mark(Standing.COLLECTED, name="Recommendation, ¶ 9, p. 2")


@pytest.fixture
def strip(qtbot, appearance):
    strip = ReaderStrip()
    qtbot.addWidget(strip)
    strip.resize(strip.sizeHint().width(), 400)
    return strip


def colours(strip):
    """At the edge and in the middle of the mark."""
    rect = strip._rect(HOLLOW).toRect()
    image = strip.grab().toImage()
    inner = rect.center()
    return image.pixelColor(rect.x(), inner.y()), image.pixelColor(inner)


def test_a_proposal_is_an_outline_in_the_colour_of_its_kind(strip):
    strip.show_edge(Standing.OPEN, [HOLLOW])

    edge, inner = colours(strip)

    assert edge == look().colour(Kind.RECOMMENDATION)
    assert inner != edge


def test_where_something_is_collected_the_mark_is_full(strip):
    strip.show_edge(Standing.COLLECTED, [FULL])
    strip.show_edge(Standing.OPEN, [HOLLOW])

    edge, inner = colours(strip)

    assert edge == inner == look().colour(Kind.RECOMMENDATION)


def test_what_was_left_is_a_line_and_what_is_lost_a_cross_in_the_colour_of_errors(strip):
    strip.show_edge(Standing.LEFT, [a_mark(Standing.LEFT)])
    assert colours(strip)[1] != look().colour(Kind.RECOMMENDATION)
    seen = strip.grab().toImage()

    strip.show_edge(Standing.LOST, [a_mark(Standing.LOST)])

    rect = strip._rect(HOLLOW).toRect()
    image = strip.grab().toImage()
    middle = image.pixelColor(rect.x() + 3, rect.y() + 4)
    assert image != seen
    assert middle.red() > middle.green()


def test_the_pointer_over_a_mark_names_what_it_is_and_over_the_letters_what_marks_mean(strip):
    strip.show_edge(Standing.OPEN, [HOLLOW])

    assert strip.mark_at(strip._rect(HOLLOW).center().toPoint()).name == "Recommendation, ¶ 9"
    assert strip.mark_at(QPoint(2, 390)) is None
    assert "hollow" in strip.mark_at(QPoint(2, 4)).name


def test_of_two_marks_at_a_place_the_collected_one_is_named(strip):
    strip.show_edge(Standing.COLLECTED, [FULL])
    strip.show_edge(Standing.OPEN, [HOLLOW])

    assert strip.mark_at(strip._rect(HOLLOW).center().toPoint()).name == FULL.naming()


def test_after_another_size_the_marks_stand_elsewhere(strip):
    strip.show_edge(Standing.OPEN, [HOLLOW])
    before = strip._rect(HOLLOW)
    strip.show()

    strip.resize(strip.width(), 800)

    assert strip._rect(HOLLOW).y() > before.y()


def test_the_strip_says_how_many_there_are_of_each(strip):
    strip.show_edge(Standing.COLLECTED, [FULL, FULL])
    strip.show_edge(Standing.LEFT, [a_mark(Standing.LEFT)])

    assert strip.accessibleDescription() == "2 collected, 1 left"
