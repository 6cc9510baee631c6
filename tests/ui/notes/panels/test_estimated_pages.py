import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.text import Paragraph, ParagraphKind, Table, Words
from briefing_app.ui.notes.panels.estimated_pages import EstimatedPages
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section


@pytest.fixture
def pages(qapp, appearance):
    bullet = Paragraph(ParagraphId("dot"), ParagraphKind.BULLET, (Words("A point to be made"),))
    table = Table(ParagraphId("t"), ((paragraph("x", "One"), paragraph("y", "Two")),))
    many = [paragraph(f"p{n}", "Ferries carry travellers. " * 12) for n in range(40)]
    return EstimatedPages.at_once(a_note(section("issue", bullet, table, *many)))


@pytest.mark.parametrize(("line", "offset"), [("issue", 2), ("dot", 3), ("p0", 100), ("p39", 250)])
def test_a_place_leads_to_the_page_and_back(pages, line, offset):
    page, rect = pages.place_of(line, offset)

    found, at = pages.at(page, rect.center())

    assert found == line
    assert at >= 0


def test_the_last_paragraph_is_on_the_last_page_and_cells_stand_in_their_row(pages):
    assert pages.place_of("p39", 0)[0] == len(pages.sizes) > 2
    first, second = pages.place_of("x", 0), pages.place_of("y", 0)
    assert first[1].top() == second[1].top()
    assert first[1].left() < second[1].left()
    assert pages.place_of("elsewhere", 0) is None


def test_a_page_is_painted_in_black_on_the_paper(pages):
    image = QImage(200, 260, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    pages.paint(painter, 1, QRectF(0, 0, 200, 260))
    painter.end()

    dark = sum(image.pixelColor(x, y).lightness() < 128 for x in range(200) for y in range(260))
    assert dark > 100
