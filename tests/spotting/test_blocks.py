"""Somebody's words as a block of their own."""

import pytest

from briefing_app.domain.passage import PassageKind
from briefing_app.spotting.blocks import with_blocks
from briefing_app.spotting.cue_words import cues_of
from tests.spotting.texts import heading, item, passage

WORDS = "I think that small pieces go further than large ones, and nobody looks for them."


def kind_below(line, below, language="en"):
    _above, found = with_blocks([line, below], cues_of(language).quotation)
    return found.kind


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Professor Horne said:", "en"),
        ("She told the Committee:", "en"),
        ("He put it in these words:", "en"),
        ("Le maire a déclaré ceci :", "fr"),
        ("Elle s'exprime en ces termes :", "fr"),
    ],
)
def test_a_block_below_a_line_that_names_who_speaks_is_a_quotation(line, language):
    assert kind_below(passage(line), passage(WORDS), language) is PassageKind.QUOTATION


@pytest.mark.parametrize(
    ("line", "below"),
    [
        (passage("Professor Horne said:"), passage("It rose.")),
        (passage("Professor Horne said."), passage(WORDS)),
        (passage("There were three reasons:"), passage(WORDS)),
        (heading("What she said:"), passage(WORDS)),
        (passage("Professor Horne said:"), item(WORDS)),
        (passage("Professor Horne said:"), passage(f"“{WORDS}”")),
    ],
)
def test_other_lines_and_what_is_short_listed_or_marked_stay_as_they_are(line, below):
    assert kind_below(line, below) is below.kind
