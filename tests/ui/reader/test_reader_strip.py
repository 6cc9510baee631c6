"""Hollow marks are proposals, full ones are collected."""

import pytest
from PySide6.QtCore import QPoint

from briefing_app.ui.look import look
from briefing_app.ui.parts.overview_strip import StripMark
from briefing_app.ui.reader.reader_strip import ReaderStrip
from briefing_app.ui.tokens import Kind

HOLLOW = StripMark(Kind.RECOMMENDATION, 0.5, 0.5, "Recommendation, ¶ 9")
FULL = StripMark(Kind.RECOMMENDATION, 0.5, 0.5, "Recommendation, ¶ 9, p. 2")


@pytest.fixture
def strip(qtbot, appearance):
    strip = ReaderStrip()
    qtbot.addWidget(strip)
    strip.resize(strip.sizeHint().width(), 400)
    return strip


def colours(strip):
    """At the edge and in the middle of the mark."""
    rect = strip._place(HOLLOW)
    image = strip.grab().toImage()
    inner = rect.center()
    return image.pixelColor(rect.x(), inner.y()), image.pixelColor(inner)


def test_a_proposal_is_an_outline_in_the_colour_of_its_kind(strip):
    strip.show_proposals([HOLLOW])

    edge, inner = colours(strip)

    assert edge == look().colour(Kind.RECOMMENDATION)
    assert inner != edge


def test_where_something_is_collected_the_mark_is_full(strip):
    strip.show_marks([FULL])
    strip.show_proposals([HOLLOW])

    edge, inner = colours(strip)

    assert edge == inner == look().colour(Kind.RECOMMENDATION)


def test_the_pointer_over_a_proposal_names_its_place(strip):
    strip.show_proposals([HOLLOW])

    assert strip.mark_at(strip._place(HOLLOW).center()) == HOLLOW
    assert strip.mark_at(QPoint(2, 390)) is None


def test_after_another_size_the_marks_stand_elsewhere(strip):
    strip.show_proposals([HOLLOW])
    before = strip._place(HOLLOW)
    strip.show()

    strip.resize(strip.width(), 800)

    assert strip._place(HOLLOW).y() > before.y()
