"""Two wordings beside each other, word by word."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.word_difference import Stretch, differences

wordings = st.lists(st.sampled_from(["a", "b", "c", "d.", "\n"]), max_size=8).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(wordings, wordings, st.none() | wordings)
def test_both_wordings_are_told_whole(left: str, right: str, origin: str | None):
    found = differences(left, right, origin)
    assert "".join(stretch.left for stretch in found) == left
    assert "".join(stretch.right for stretch in found) == right


@settings(max_examples=40, deadline=None)
@given(wordings, wordings, st.none() | wordings)
def test_whatever_differs_was_changed_by_someone(left: str, right: str, origin: str | None):
    for stretch in differences(left, right, origin):
        assert stretch.differs == (stretch.own or stretch.theirs)
        if not stretch.differs:
            assert stretch.left.split() == stretch.right.split()


def test_the_same_words_do_not_differ():
    assert differences("one two", "one two") == (Stretch("one two", "one two"),)
    assert differences("", "") == ()


def test_without_an_origin_what_differs_is_theirs():
    (same, changed) = differences("one two", "one three")
    assert same == Stretch("one", "one")
    assert changed == Stretch(" two", " three", differs=True, theirs=True)


def test_what_i_changed_since_the_origin_is_mine():
    found = differences("one mine three", "one two three", "one two three")
    (changed,) = [stretch for stretch in found if stretch.differs]
    assert (changed.own, changed.theirs, changed.clash) == (True, False, False)


def test_what_both_changed_is_a_clash():
    found = differences("one mine three", "one yours three", "one two three")
    (changed,) = [stretch for stretch in found if stretch.differs]
    assert changed.clash


def test_words_that_i_took_out_are_my_change():
    found = differences("one three", "one two three", "one two three")
    (changed,) = [stretch for stretch in found if stretch.differs]
    assert changed == Stretch("", " two", differs=True, own=True)
