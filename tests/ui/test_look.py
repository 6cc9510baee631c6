"""Sizes grow with the scale, fonts are those of the program."""

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QRawFont

from briefing_app.ui.look import Look, look
from briefing_app.ui.tokens import DARK, LIGHT, Kind, Use


def test_pixels_are_multiplied_by_the_scale():
    assert Look(LIGHT, 1.5).px(12) == 18


def test_colours_are_asked_by_name_by_kind_or_as_they_are():
    dark = Look(DARK)
    assert dark.colour("accent") == DARK.surfaces["accent"]
    assert dark.colour(Kind.STATISTIC) == DARK.kinds["statistic"].text
    assert dark.colour(QColor("red")) == QColor("red")


@pytest.mark.parametrize("use", [Use.PLAIN, Use.VALUE, Use.STRONG, Use.MARKING])
def test_every_weight_comes_from_the_fonts_of_the_program(appearance, use):
    raw = QRawFont.fromFont(look().font(use))
    assert raw.familyName() == "Inter"
    assert raw.weight() == use.weight


def test_figures_in_columns_have_one_width(appearance):
    metrics = QFontMetricsF(look().font(Use.LABEL, tabular=True))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_a_font_may_be_changed_by_whoever_asked_for_it(appearance):
    look().font(Use.PLAIN).setItalic(True)
    assert not look().font(Use.PLAIN).italic()


def test_line_heights_follow_the_scale():
    assert Look(LIGHT, 2.0).line(Use.PLAIN) == 40
