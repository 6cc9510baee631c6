"""A lowered marking in words."""

from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import parse_marking
from briefing_app.ui.notes.lowering_words import lowering_in_words

A, B = parse_marking("A", ""), parse_marking("B", "")


def test_it_says_from_what_to_what_why_by_whom_and_when():
    said = lowering_in_words(Lowering(B, A, "The annex travels apart", "Ana", "2026-01-02"))
    assert said == (
        "Marking lowered from PROTECTED B to PROTECTED A: The annex travels apart "
        "(Ana, January 2, 2026)"
    )


def test_what_is_not_known_is_left_out():
    said = lowering_in_words(Lowering(B, A, "The annex travels apart"))
    assert said.endswith("PROTECTED A: The annex travels apart")
