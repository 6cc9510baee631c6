"""Lengths as Word files give them."""

import pytest

from briefing_app.wordfile.lengths import twips
from briefing_app.wordfile.tree import elements


@pytest.mark.parametrize(
    ("written", "length"),
    [("12240", 12240), ("8.5in", 12240), ("612pt", 12240), ("2.54cm", 1440), ("", 0), ("wide", 0)],
)
def test_numbers_and_numbers_with_units_are_understood(written, length):
    assert twips(elements(f'<w:pgSz w:w="{written}"/>')[0], "w") == length
