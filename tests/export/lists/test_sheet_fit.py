"""How high a row is and over how many pages a table goes."""

from datetime import date

import pytest

from briefing_app.export.lists.sheet_fit import head_height, pages_across, row_height
from briefing_app.export.lists.sheet_plan import Column, Linked

COLUMNS = (Column("Claim", 20), Column("Passage", 10))


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        (("short", None), 1),
        ((None, date(2026, 11, 22)), 1),
        (("one\ntwo\nthree", None), 3),
        (("x" * 20, "x" * 11), 2),
        (("word " * 8, None), 3),
        ((Linked("x" * 60, "https://example.org"), None), 3),
        ((), 1),
    ],
)
def test_the_longest_cell_gives_the_height(row, lines):
    assert row_height(row, COLUMNS) == 15 * lines


def test_a_label_that_needs_two_lines_has_them():
    assert head_height((Column("Claim", 20), Column("As of", 12))) == 15
    assert head_height((Column("Claim", 20), Column("First date", 12))) == 30
    assert head_height((Column("Very narrow", 2),)) == 15 * 13


def test_no_row_is_higher_than_the_program_allows():
    assert row_height(("x" * 40_000, None), COLUMNS) == 409


@pytest.mark.parametrize(("widths", "pages"), [((44, 60), 1), ((44, 200), 2), ((30,) * 16, 3)])
def test_a_wide_table_goes_over_pages_beside_each_other(widths, pages):
    assert pages_across([Column("", width) for width in widths]) == pages
