import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from briefing_app.domain.page_place import DrawnPage, PageBox, PageWords, PlacedLetters
from briefing_app.domain.printed_pages import PrintedLine, PrintedPages
from briefing_app.domain.text import Words
from briefing_app.ui.notes.panels.exact_pages import ExactPages

BLUE = bytes((255, 0, 0, 0))


class Laid:
    """Pages as they come from the printing, without a file behind them."""

    def __init__(self):
        words = PageWords(1, {1: PlacedLetters((0, 1), (PageBox(10, 20, 15, 30),) * 2)})
        line = PrintedLine("p", (Words("ab"),))
        self.pages = PrintedPages(((612.0, 792.0),), (line,), (words,), 1)


def painted(exact):
    image = QImage(60, 80, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    exact.paint(painter, 1, QRectF(0, 0, 60, 80))
    painter.end()
    return image.pixelColor(30, 40).name()


@pytest.fixture
def wanted():
    return []


@pytest.fixture
def exact(qapp, wanted):
    return ExactPages(Laid(), lambda *asked: wanted.append(asked[1:]), None)


def test_a_page_that_is_seen_is_asked_for_once_in_its_size(exact, wanted):
    assert painted(exact) == "#ffffff"
    painted(exact)

    assert wanted == [(1, 60)]


def test_a_picture_that_came_is_shown_and_stays_until_the_next_pages_have_theirs(exact, wanted):
    exact.take(DrawnPage(1, 2, 2, BLUE * 4))

    following = ExactPages(Laid(), lambda *asked: wanted.append(asked[1:]), exact)

    assert painted(exact) == painted(following) == "#0000ff"
    assert len(wanted) == 2


def test_places_are_those_of_the_printed_page(exact):
    assert exact.place_of("p", 1) == (1, QRectF(10, 20, 5, 10))
    assert exact.place_of("q", 0) is None
    assert exact.at(1, QPointF(12, 25)) == ("p", 0)
