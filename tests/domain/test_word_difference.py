"""Where two wordings differ, and who changed what."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.word_difference import differences

words = st.lists(st.sampled_from(["one", "two", "\nthree", "four,"]), max_size=8).map(" ".join)


@given(words, words, st.none() | words)
def test_each_side_gives_its_wording_back(left, right, origin):
    stretches = differences(left, right, origin)
    assert "".join(s.left for s in stretches) == left
    assert "".join(s.right for s in stretches) == right


@given(words, words)
def test_the_same_wording_has_no_difference(left, origin):
    assert not any(s.differs for s in differences(left, left, origin))


def test_without_an_origin_every_difference_is_theirs():
    (same, other) = differences("one two", "one three")
    assert (same.differs, other.differs, other.own, other.theirs) == (False, True, False, True)


def test_only_mine_only_theirs_and_both():
    stretches = differences("a b c d e", "a x c y e", "a q c y e")
    assert [(s.own, s.theirs) for s in stretches if s.differs] == [(True, True), (True, False)]
    assert [s.clash for s in stretches if s.differs] == [True, False]


def test_words_left_out_count_for_who_left_them_out():
    stretches = differences("a c", "a b c", "a b c")
    assert [(s.left, s.right, s.own) for s in stretches if s.differs] == [("", " b", True)]


def test_lines_that_stand_on_both_sides_stay_whole():
    stretches = differences("one two\nthree\nfour", "one two\nfour five\nthree\nfour")
    assert [(s.left, s.right) for s in stretches] == [
        ("one two", "one two"),
        ("", "\nfour five"),
        ("\nthree\nfour", "\nthree\nfour"),
    ]


@given(words, words)
def test_no_two_stretches_beside_each_other_are_alike(left, right):
    alike = [stretch.differs for stretch in differences(left, right)]
    assert all(one is not other for one, other in pairwise(alike))
