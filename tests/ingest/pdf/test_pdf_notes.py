"""Notes at the foot of a page."""

from dataclasses import replace

import pytest

from briefing_app.ingest.pdf.pdf_notes import (
    is_unfinished,
    mark_of_note,
    notes_apart,
    part_notes,
    with_raised_mark,
)
from briefing_app.ingest.pdf.pdf_page import PdfLine

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
    [
        ("¹ See", "¹"),
        ("12 See", "12"),
        ("* See", "*"),
        ("3. See", "3"),
        ("3 \u2018See", "3"),
        ("60th birthday", ""),
        ("2019", ""),
        ("See", ""),
    ],
)
def test_marks_are_told_from_figures(text, mark):
    assert mark_of_note(text) == mark


def test_a_note_is_called_as_in_the_text():
    assert with_raised_mark("12. See there.") == ("¹²", "¹² See there.")
    assert with_raised_mark("See there.") == ("", "See there.")


def lines(*texts, page=1):
    return [PdfLine(text, 60, 300, 100 - 9 * at, 8, page=page) for at, text in enumerate(texts)]


def heaps(*rows):
    return [[line.text for line in heap] for heap in notes_apart(rows)]


def test_numbers_of_notes_go_on_and_other_figures_begin_none():
    read = heaps(
        *lines("7 See there, written for her", "60 birthdays", "8 See", "9th of May", "10 A")
    )

    assert read == [
        ["7 See there, written for her", "60 birthdays"],
        ["8 See", "9th of May"],
        ["10 A"],
    ]


def test_notes_of_a_new_page_may_begin_again():
    read = heaps(*lines("7 See there."), *lines("1 See here.", page=2))

    assert read == [["7 See there."], ["1 See here."]]


def test_a_note_goes_on_over_the_end_of_its_page():
    first, second = small("as was said there.", 90), small("2 See.", 80)
    above = lines("1 See the survey, in so far")

    assert is_unfinished(above)
    assert not is_unfinished(lines("1 See."))
    assert part_notes([TEXT, first, second], 10, unfinished=True) == ((TEXT,), (first, second))
    assert heaps(*above, *(replace(line, page=2) for line in (first, second))) == [
        ["1 See the survey, in so far", "as was said there."],
        ["2 See."],
    ]


def test_notes_stand_at_the_foot_of_their_own_column():
    beside = [PdfLine("More text", 320, 560, at, 10) for at in (400, 200, 50)]
    note = small("1 See there.", 90)
    above = PdfLine("2 Above its text", 320, 560, 300, 8)

    assert part_notes([TEXT, note, *beside, above], 10) == ((TEXT, *beside, above), (note,))
