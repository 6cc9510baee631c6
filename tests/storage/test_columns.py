"""Values survive the way into columns and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.storage.columns import packed, pressed, sorts_as, storable, unpacked, unpressed


@given(words=st.lists(st.text()))
def test_words_come_out_of_a_column_as_they_went_in(words):
    assert unpacked(packed(words)) == tuple(words)


@given(content=st.binary())
def test_content_comes_out_pressed_and_back(content):
    assert unpressed(pressed(content)) == content


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
