"""The words spotting goes by are data."""

import pytest

from briefing_app.spotting.cue_words import cue_words, fold


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_language_has_all_its_cues(language):
    cues = cue_words(language)

    assert cues.abbreviations
    assert cues.imperatives
    assert cues.units
    assert cues.strong.pattern != cues.fair.pattern


def test_cues_are_whole_words():
    strong = cue_words("en").strong

    assert strong.search("the towns must act")
    assert not strong.search("the mustard is good")


def test_folding_keeps_the_length():
    for words in ("L\u2019EAU\u00a0", "İstanbul", "Œuvre"):
        assert len(fold(words)) == len(words)
