"""Characters of a page become lines with places."""

import pypdfium2
import pytest

from briefing_app.ingest.pdf.pdf_letters import lines_of, signs_of
from tests.ingest.pdf_maker import Words, pdf_file


@pytest.fixture
def page_text():
    opened = []

    def text_of(*words):
        document = pypdfium2.PdfDocument(pdf_file(words))
        opened.append((document[0].get_textpage(), document))
        return opened[-1][0]

    yield text_of
    for text, document in opened:
        text.close()
        document.close()


def test_every_character_that_is_counted_has_its_sign(page_text):
    text = page_text(Words("The river, 1½ m", 60, 700), Words("rose.", 60, 687))
    signs = signs_of(text)

    assert len(signs) == text.count_chars()
    assert signs.split("\r\n") == ["The river, 1½ m", "rose."]


def test_lines_know_their_place_size_and_weight(page_text):
    first, second = lines_of(
        page_text(Words("The river", 60, 700, 12), Words("rose", 80, 680, 9, bold=True)), 4
    )

    assert (first.text, round(first.left), first.bottom, first.size) == ("The river", 60, 700, 12)
    assert (second.text, round(second.left), second.size) == ("rose", 81, 9)
    assert (first.is_bold, second.is_bold) == (False, True)
    assert {first.page, second.page} == {4}
    assert first.right > first.left


def test_what_stands_far_apart_is_parted_and_small_figures_above_are_raised(page_text):
    words = (Words("Towns", 60, 700), Words("2", 89, 704, 6), Words("far", 300, 700))

    assert [line.text for line in lines_of(page_text(*words), 1)] == ["Towns²", "far"]


def test_a_page_without_characters_has_no_lines(page_text):
    assert lines_of(page_text(), 1) == ()


def test_a_heavy_word_does_not_make_a_heavy_line(page_text):
    words = (
        Words("It stood in the ", 60, 700),
        Words("Register", 128, 700, bold=True),
        Words("of towns", 172, 700),
    )
    (line,) = lines_of(page_text(*words), 1)

    assert (line.text, line.is_bold) == ("It stood in the Register of towns", False)


def test_signs_that_stand_for_no_letters_are_left_to_the_eye(page_text):
    unknown = page_text(Words("\x01\x04\x05" * 20 + " MARK", 60, 700))
    few = page_text(Words("The river rose \x01\x04\x05", 60, 700))

    assert lines_of(unknown, 1) == ()
    assert [line.text for line in lines_of(few, 1)] == ["The river rose"]


def test_drawings_of_a_symbol_font_before_a_line_mark_an_item():
    """The letter "~" is told to be the first drawing of the font, as Word writes its lists."""
    told = "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <7E> <F0B7> endbfchar"
    font = (
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
        " /ToUnicode 90 0 R >>"
    )
    stream = f"<< /Length {len(told)} >>\nstream\n{told}\nendstream"
    lines = [Words("Do this:", 60, 700), Words("~ Widen it", 60, 680), Words("a ~ b", 60, 660)]
    document = pypdfium2.PdfDocument(pdf_file(lines, extra={3: font, 90: stream}))
    text = document[0].get_textpage()

    assert [line.text for line in lines_of(text, 1)] == ["Do this:", "• Widen it", "a \uf0b7 b"]
    text.close()
    document.close()
