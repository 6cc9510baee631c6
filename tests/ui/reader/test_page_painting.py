"""Marks are painted over a page where its words are, in the colours of paper."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from briefing_app.ui.reader.column_painting import Mark, Shown
from briefing_app.ui.reader.page_painting import paint_over_page
from briefing_app.ui.tokens import LIGHT, Kind

LINE = QRectF(10, 10, 60, 12)


def painted(shown, *lines):
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(LIGHT.colour("base"))
    painter = QPainter(image)
    paint_over_page(painter, lambda _start, _end: list(lines), shown)
    painter.end()
    return image


def test_collected_words_are_tinted_and_underlined_by_kind(appearance):
    image = painted(Shown(marks=(Mark(Kind.STATISTIC, 0, 5),)), LINE)

    assert image.pixelColor(30, 15) == LIGHT.kind(Kind.STATISTIC).tint
    assert image.pixelColor(30, 22) == LIGHT.kind(Kind.STATISTIC).text


def test_an_older_mark_under_a_newer_one_keeps_its_line_and_its_tint_where_it_is_free(appearance):
    older = Mark(Kind.STATISTIC, 0, 9, under=1)
    newer = Mark(Kind.PRECEDENT, 0, 5)
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(LIGHT.colour("base"))
    painter = QPainter(image)
    half, whole = QRectF(10, 10, 30, 12), LINE
    shown = Shown(marks=(older, newer))
    paint_over_page(painter, lambda _start, end: [half if end == 5 else whole], shown)
    painter.end()

    assert image.pixelColor(30, 15) == LIGHT.kind(Kind.PRECEDENT).tint
    assert image.pixelColor(60, 15) == LIGHT.kind(Kind.STATISTIC).tint
    assert image.pixelColor(60, 25) == LIGHT.kind(Kind.STATISTIC).text


def test_found_words_are_tinted_and_the_current_ones_ringed(appearance):
    image = painted(Shown(found=((0, 5),), current=(0, 5)), LINE)

    assert image.pixelColor(30, 15) == LIGHT.colour("selection")
    assert image.pixelColor(8, 15) == LIGHT.colour("focus")


def test_where_the_place_of_words_is_not_certain_nothing_is_painted(appearance):
    shown = Shown(marks=(Mark(Kind.STATISTIC, 0, 5),), at_hand=(0, 5), selected=(0, 5))

    assert painted(shown) == painted(Shown())
