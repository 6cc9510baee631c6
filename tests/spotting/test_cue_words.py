"""The words and patterns spotting goes by are data."""

import pytest

from briefing_app.spotting.cue_words import any_of, cues_of, fold


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_language_has_all_its_cues(language):
    cues = cues_of(language)

    assert cues.sentences.words["abbreviation_words"]
    assert cues.recommendation.patterns["strong"].pattern
    assert cues.statistic.words["unit_words"]


def test_both_languages_have_lists_of_the_same_names():
    english, french = cues_of("en"), cues_of("fr")

    for section in english.__dataclass_fields__:
        ours, theirs = getattr(english, section), getattr(french, section)
        assert ours.words.keys() == theirs.words.keys(), section
        assert ours.patterns.keys() == theirs.patterns.keys(), section


def test_a_language_without_a_file_is_read_as_english():
    assert cues_of("de").sentences == cues_of("en").sentences


def test_patterns_are_whole_words():
    strong = cues_of("en").recommendation.patterns["strong"]

    assert strong.search("the towns must act")
    assert not strong.search("the mustard is good")


def test_a_space_in_a_pattern_stands_for_one_or_more():
    assert any_of(["call on"]).search("we call   on you")
    assert any_of(["(?<!to )call on"]).search("we call  on you")


def test_an_empty_list_finds_nothing():
    assert not any_of([]).search("words")


def test_folding_keeps_the_length():
    for words in ("L\u2019EAU\u00a0", "İstanbul", "Œuvre"):
        assert len(fold(words)) == len(words)
