"""What was cut short can be read in the tooltip; what is whole needs none."""

import pytest

from briefing_app.ui.parts.faces import CardFace, HeadingFace, LineFace, RowFace, Sign
from briefing_app.ui.parts.hidden_words import hidden_words

LONG = "Build the law into planning at every level and hold commanders to it " * 4


@pytest.mark.parametrize("face", [RowFace(LONG), CardFace(LONG), LineFace(LONG), HeadingFace(LONG)])
def test_words_that_were_cut_short_stand_whole_in_the_tooltip(appearance, face):
    assert hidden_words(face, 300, ()) == LONG


@pytest.mark.parametrize(
    "face",
    [RowFace("Adopt a plan", "Report"), CardFace("Adopt a plan"), LineFace("Sources", right="5")],
)
def test_words_that_are_in_sight_need_no_tooltip(appearance, face):
    assert hidden_words(face, 300, ()) == ""


def test_a_second_line_gives_way_to_the_signs_beside_it(appearance):
    face = RowFace("Adopt", "Roundtable report 2024", (Sign("circle-dashed", "Being studied"),))

    assert hidden_words(face, 240, ()) == "Roundtable report 2024"
    assert hidden_words(face, 400, ()) == ""
