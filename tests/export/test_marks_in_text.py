"""No mark of a source begins a line or a sentence, and none stands two spaces apart."""

import pytest

from briefing_app.export.marks_in_text import bound, with_marks
from briefing_app.export.planned import NoteMark, PlannedWords, SourceMark, text_of

NB = "\u00a0"


def said(*pieces):
    return text_of(bound(tuple(PlannedWords(p) if isinstance(p, str) else p for p in pieces)))


@pytest.mark.parametrize("before", ["It rose.", "It rose. ", f"Il monta\u00a0:{NB}", "12\u00a0%"])
def test_a_number_is_bound_to_the_words_before_it(before):
    assert said(before, SourceMark(12), " Then.") == f"{before.rstrip()}{NB}[12] Then."


def test_numbers_are_bound_to_each_other():
    assert said("It rose.", SourceMark(1), " ", SourceMark(2)) == f"It rose.{NB}[1]{NB}[2]"


@pytest.mark.parametrize("before", ["(", "«\u00a0", "\u201c", "One line\n"])
def test_a_number_behind_an_opening_sign_stands_close(before):
    assert said(before, SourceMark(3), ")") == f"{before}[3])"


def test_a_number_with_nothing_before_it_has_no_space():
    assert said(SourceMark(1), " says so") == "[1] says so"
    assert said(" ", SourceMark(1)) == "[1]"


def test_footnotes_stay_as_they_are():
    pieces = (PlannedWords("It rose. "), NoteMark(1))
    assert bound(pieces) == pieces


@pytest.mark.parametrize(
    ("before", "mark", "shown"),
    [
        ("It rose.", " (Quay)", "It rose (Quay)."),
        ("It rose ", " (Quay)", "It rose (Quay)"),
        ("It rose", " (Quay)", "It rose (Quay)"),
        ("It rose ", f"{NB}[4]", f"It rose{NB}[4]"),
        ("It rose. ", f"{NB}[4]", f"It rose{NB}[4]. "),
    ],
)
def test_brackets_stand_before_the_mark_that_ends_the_sentence(before, mark, shown):
    pieces = with_marks((PlannedWords(before),), (PlannedWords(mark),))
    assert text_of(pieces).rstrip() == shown.rstrip()


def test_a_raised_number_stands_behind_it_and_close():
    raised = PlannedWords("4", raised=True)
    assert text_of(with_marks((PlannedWords("It rose. "),), (raised,))) == "It rose.4"
