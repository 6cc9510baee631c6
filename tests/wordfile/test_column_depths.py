"""Columns that take room from others, so that rows are less deep."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.wordfile.column_depths import shallower


def test_room_goes_to_the_column_that_makes_rows_deep():
    rows = [("word " * 40, "2024", "B2")] * 6
    widths = shallower([3000, 3000, 3000], (1000, 1000, 1000), rows)
    assert sum(widths) == 9000
    assert widths[0] > 4500
    assert min(widths) >= 1000


def test_rows_of_one_line_stay_as_they_are():
    assert shallower([3000, 3000], (500, 500), [("a", "b")]) == [3000, 3000]


@given(
    st.lists(st.tuples(st.text(max_size=300), st.text(max_size=300)), min_size=1, max_size=90),
    st.tuples(st.integers(400, 4000), st.integers(400, 4000)),
)
def test_nothing_is_lost_and_none_falls_below_its_least(rows, least):
    start = [least[0] + 1500, least[1] + 900]
    widths = shallower(start, least, rows)
    assert sum(widths) == sum(start)
    assert all(width >= low for width, low in zip(widths, least, strict=True))
