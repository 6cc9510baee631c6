"""Notes at the foot of a page."""

import pytest

from briefing_app.ingest.pdf_notes import mark_of_note, part_notes, with_raised_mark
from briefing_app.ingest.pdf_page import PdfLine

TEXT = PdfLine("Words of the text", 60, 300, 400, 10)


def small(text, bottom):
    return PdfLine(text, 60, 300, bottom, 8)


def test_small_lines_below_the_text_are_notes_from_the_first_mark_on():
    source, first, more = small("Source: survey", 120), small("1 See there.", 90), small("on", 80)

    assert part_notes([TEXT, source, first, more], 10) == ((TEXT, source), (first, more))


def test_small_lines_above_the_text_or_without_a_mark_are_text():
    above, below = small("1 Above.", 500), small("Below", 80)

    assert part_notes([above, TEXT, below], 10) == ((above, TEXT, below), ())


@pytest.mark.parametrize(
    ("text", "mark"),
    [("¹ See", "¹"), ("12 See", "12"), ("* See", "*"), ("3. See", "3"), ("2019", ""), ("See", "")],
)
def test_marks_are_told_from_figures(text, mark):
    assert mark_of_note(text) == mark


def test_a_note_is_called_as_in_the_text():
    assert with_raised_mark("12. See there.") == ("¹²", "¹² See there.")
    assert with_raised_mark("See there.") == ("", "See there.")
