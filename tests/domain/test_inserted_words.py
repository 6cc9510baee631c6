"""The same characters are found again wherever words were put in."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.inserted_words import Inserted, moved, moved_stretch

TEXT = "abcdefghij"
PLACES = st.integers(0, len(TEXT))


def test_words_put_in_before_a_place_move_it_and_words_behind_it_do_not():
    inserted = (Inserted(2, 3), Inserted(8, 5))

    assert [moved(at, inserted) for at in (0, 1, 2, 7, 8)] == [0, 1, 5, 10, 16]
    assert moved_stretch(0, 2, inserted) == (0, 2)
    assert moved_stretch(2, 2, inserted) == (5, 5)


@given(st.dictionaries(PLACES, st.integers(1, 5)), PLACES, PLACES)
def test_a_stretch_that_is_not_parted_keeps_its_characters(lengths, one, other):
    start, end = sorted((one, other))
    inserted = [Inserted(at, length) for at, length in sorted(lengths.items())]
    grown, last = "", 0
    for each in inserted:
        grown += TEXT[last : each.at] + "-" * each.length
        last = each.at
    grown += TEXT[last:]

    begin, stop = moved_stretch(start, end, inserted)

    assert grown[begin:stop].replace("-", "") == TEXT[start:end]
    if not any(start < each.at < end for each in inserted):
        assert grown[begin:stop] == TEXT[start:end]
