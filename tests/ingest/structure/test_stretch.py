"""How a stretch of text looks: its stops, its marks, its beginning."""

import pytest

from briefing_app.domain.passage import PassageKind, Span
from briefing_app.ingest.structure.stretch import (
    Stretch,
    begins_small,
    has_final_stop,
    has_sentence_break,
    join,
    without_marks,
)


@pytest.mark.parametrize(
    "text", ["Done.", "Who?", "As follows:", "“Done.”", "(Done.)", "**Go.**", "or;"]
)
def test_a_stop_behind_closing_marks_is_a_final_stop(text):
    assert has_final_stop(text)


@pytest.mark.parametrize("text", ["Executive summary", "increase from", "", "”", "and,"])
def test_words_without_a_stop_have_none(text):
    assert not has_final_stop(text)


def test_a_sentence_break_needs_a_word_a_stop_and_a_capital():
    assert has_sentence_break("The river rose. Roads closed")
    assert not has_sentence_break("Annex A. Agenda for the day")
    assert not has_sentence_break("J. Smith on rivers")


def test_words_are_said_without_label_and_marks():
    item = Stretch("2. **Rivers:** they rise", (Span(0, 24),), PassageKind.ITEM, label="2.")

    assert item.body == "**Rivers:** they rise"
    assert item.words == "Rivers: they rise"
    assert without_marks("## A `b` _c_") == "A b c"


def test_joining_keeps_both_places_and_what_the_first_was():
    first = Stretch("1. We ask that", (Span(0, 14),), PassageKind.ITEM, label="1.")
    second = Stretch("roads open.", (Span(16, 27),))

    joined = join([first, second])

    assert joined.text == "1. We ask that roads open."
    assert joined.spans == (Span(0, 14), Span(16, 27))
    assert (joined.kind, joined.label) == (PassageKind.ITEM, "1.")


def test_small_letters_of_both_languages_begin_small():
    assert begins_small("état")
    assert not begins_small("État")
    assert not begins_small("2022 and after")
