"""Values survive the way into columns and back."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.imprint import FIELDS, imprint_of
from briefing_app.storage.columns import (
    packed,
    packed_imprint,
    pressed,
    sorts_as,
    storable,
    unpacked,
    unpacked_imprint,
    unpressed,
)


@given(words=st.lists(st.text()))
def test_words_come_out_of_a_column_as_they_went_in(words):
    assert unpacked(packed(words)) == tuple(words)


@given(told=st.dictionaries(st.sampled_from(FIELDS), st.text()))
def test_what_a_reference_tells_comes_out_of_its_column_as_it_went_in(told):
    imprint = imprint_of(told)
    assert unpacked_imprint(packed_imprint(imprint)) == imprint


@given(content=st.binary())
def test_content_comes_out_pressed_and_back(content):
    assert unpressed(pressed(content)) == content


def test_what_is_compressed_already_is_kept_as_it_is():
    noise = Random(3).randbytes(200_000)  # noqa: S311  # no secret
    assert len(noise) < len(pressed(noise)) < len(noise) + 100
    assert unpressed(pressed(noise)) == noise
    assert len(pressed(noise[:100_000] + bytes(100_000))) < 110_000


@pytest.mark.parametrize(
    ("words", "key"), [("Été", "ete"), ("“Quoted”", "quoted”"), ("« Cité »", "cite »"), ("", "")]
)
def test_a_list_sorts_by_letters_alone(words, key):
    assert sorts_as(words) == key


@given(words=st.text())
def test_whole_characters_are_kept_as_they_are(words):
    assert storable(words) == words


def test_half_a_character_becomes_a_question_mark():
    assert storable("ice \ud83d") == "ice ?"
