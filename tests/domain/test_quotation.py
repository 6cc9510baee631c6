"""Folding, the seal, and comparing letter by letter."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.quotation import Seal, compare, fold, seal_of

SOURCE = "Canada will train thirty-five officers each year, and report to Parliament in 2025."
letters = st.text("abc déÉ.,'\u2019“”«»-\u2013…\u00a0\u00ad\n", max_size=30)


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("a  b\n\tc", "a b c"),
        ("l\u2019été", "l'été"),
        ("“one” \u2018two\u2019", "\"one\" 'two'"),
        ("«\u00a0deux\u00a0»", '"deux"'),
        ("1999\u20132004 — so", "1999-2004 - so"),
        ("co\u00adop\u200berate", "cooperate"),
        ("so…", "so..."),
        (" Ends ", "Ends"),
    ],
)
def test_spaces_dashes_and_marks_are_made_alike(words: str, folded: str):
    assert fold(words) == folded


@settings(max_examples=50, deadline=None)
@given(letters)
def test_folding_twice_folds_once(words: str):
    assert fold(fold(words)) == fold(words)


@settings(max_examples=50, deadline=None)
@given(letters, letters)
def test_seals_agree_exactly_when_the_folded_words_do(one: str, other: str):
    assert (seal_of(one) == seal_of(other)) == (fold(one) == fold(other))


def test_a_seal_shows_no_word():
    assert len(seal_of(SOURCE)) == 32
    assert int(seal_of(SOURCE), 16) > 0


@pytest.mark.parametrize(
    "quoted",
    [
        SOURCE,
        "train thirty-five officers",
        "train thirty\u2013five\nofficers",
        "Canada",
        "Parliament in 2025",
    ],
)
def test_words_that_stand_there_are_exact(quoted: str):
    assert compare(quoted, SOURCE) is Seal.EXACT


@pytest.mark.parametrize(
    "quoted",
    [
        "train … officers",
        "train [...] each year",
        "Canada will train ... and report",
        "… each year …",
        "train [many] officers",
        "[T]rain thirty-five officers",
        "train thirty-five offi[cers] each year",
        "[They] will train [...] officers",
        "Canada will train [over] thirty-five",
    ],
)
def test_words_with_gaps_and_brackets_are_shortened(quoted: str):
    assert compare(quoted, SOURCE) is Seal.SHORTENED


@pytest.mark.parametrize(
    "quoted",
    [
        "",
        "…",
        "[...]",
        "train forty-five officers",
        "Train thirty-five officers",
        "rain thirty-five officers",
        "train thirty-five office",
        "officers … train",
        "each year … each year",
        "train … ministers",
        "rain … officers",
        "in 202",
    ],
)
def test_other_words_are_altered(quoted: str):
    assert compare(quoted, SOURCE) is Seal.ALTERED


def test_a_source_with_its_own_brackets_and_dots_is_quoted_exactly():
    assert compare("he said ... [inaudible] no", "So he said ... [inaudible] no more") is Seal.EXACT


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(SOURCE.split()), min_size=1, max_size=6), st.data())
def test_any_run_of_whole_words_is_exact_and_any_gap_shortens(
    words: list[str], data: st.DataObject
):
    whole = " ".join(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    assert compare(" ".join(words[first : last + 1]), whole) is Seal.EXACT
    gapped = " ".join([*words[: first + 1], "…", *words[last:]])
    if last > first:
        assert compare(gapped, whole) in (Seal.SHORTENED, Seal.EXACT)
