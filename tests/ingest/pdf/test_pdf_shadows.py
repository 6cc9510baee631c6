"""Letters that are drawn twice are read once."""

import pypdfium2
import pytest

from briefing_app.ingest.pdf.pdf_letters import lines_of
from tests.ingest.pdf_maker import Words, pdf_file


def drawn(word, step):
    """Each letter twice, the second one some points to the right, and so on to the next letter."""
    letters = [
        Words(letter, 60 + 8 * at + aside, 700)
        for at, letter in enumerate(word)
        for aside in (0, step)
    ]
    document = pypdfium2.PdfDocument(pdf_file(letters))
    text = document[0].get_textpage()
    try:
        return "".join(line.text for line in lines_of(text, 1)).replace(" ", "")
    finally:
        text.close()
        document.close()


@pytest.mark.parametrize(("step", "read"), [(0.9, "Sauveur"), (4, "SSaauuvveeuurr")])
def test_letters_with_a_shadow_are_read_once(step, read):
    assert drawn("Sauveur", step) == read
