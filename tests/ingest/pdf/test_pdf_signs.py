"""What a page says of one of its characters."""

import pypdfium2
import pytest

from briefing_app.ingest.pdf.pdf_signs import PdfSigns
from tests.ingest.pdf_maker import Words, pdf_file


@pytest.fixture
def signs():
    document = pypdfium2.PdfDocument(
        pdf_file((Words("River", 60, 700, 12), Words("rose", 80, 680, 9, bold=True)))
    )
    text = document[0].get_textpage()
    yield PdfSigns(text)
    text.close()
    document.close()


def test_a_character_has_a_place_across_the_page_and_a_line_it_stands_on(signs):
    assert 60 < signs.left(0) < signs.right(0) <= signs.left(1)
    assert (signs.bottom(0), signs.bottom(7)) == (700, 680)


def test_a_character_has_a_size_and_a_weight(signs):
    assert (signs.size(0), signs.size(7)) == (12, 9)
    assert (signs.is_bold(0), signs.is_bold(7)) == (False, True)
