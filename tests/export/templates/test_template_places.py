"""Places of a template in words."""

import pytest

from briefing_app.export.templates.template_places import place_in_words
from briefing_app.wordfile.part_place import PartPlace


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (PartPlace("body", paragraph=4, words="To:"), "Text, paragraph 4: “To:”"),
        (PartPlace("header", "first", 1, 2), "Header of the first page, paragraph 2"),
        (PartPlace("footer", "even", 3, 1), "Footer of even pages, section 3, paragraph 1"),
        (PartPlace("body", table=1, row=2, column=3), "Text, table 1, row 2, column 3"),
    ],
)
def test_a_place_is_told_as_one_would_look_for_it(place, words):
    assert place_in_words(place) == words
