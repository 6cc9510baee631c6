"""Lengths of one argument are laid beside each other by what they cite."""

from dataclasses import replace

import pytest

from briefing_app.domain.argument import length_of, missing_evidence
from briefing_app.domain.block import Length
from tests.builders import a_block, some_evidence


def test_what_another_length_cites_is_missing_here():
    one, two = some_evidence(), some_evidence()
    line, page = a_block(one), a_block(one, two)
    assert missing_evidence((line, page)) == {line.id: (two.id,)}


def test_lengths_that_cite_the_same_miss_nothing():
    one = some_evidence()
    assert missing_evidence((a_block(one), a_block(one), a_block(one))) == {}


@pytest.mark.parametrize(
    ("words", "length"), [(10, Length.LINE), (90, Length.PARAGRAPH), (400, Length.PAGE)]
)
def test_the_words_tell_the_length_where_none_is_given(words, length):
    block = a_block(text="word " * words)
    assert length_of(block) is length
    assert length_of(replace(block, length=Length.LINE)) is Length.LINE
