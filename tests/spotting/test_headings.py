"""What a heading says, without its number."""

import pytest

from briefing_app.spotting.cue_words import cues_of
from briefing_app.spotting.headings import heading_words, is_called


@pytest.mark.parametrize(
    "heading",
    [
        "## 4.2 Recommendations:",
        "III. Recommendations",
        "B) Recommendations",
        "**Recommendations**",
    ],
)
def test_a_heading_is_known_without_its_number_and_marks(heading):
    assert heading_words(heading) == "recommendations"


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Recommendations"),
        ("en", "Chapter 10: Recommendations"),
        ("en", "Summary of recommendations"),
        ("en", "Conclusions and recommendations"),
        ("en", "Policy recommendations for the next parliament"),
        ("en", "What Canada should do"),
        ("fr", "Récapitulatif des recommandations"),
        ("fr", "Ce que le Canada devrait faire"),
        ("fr", "Nos propositions"),
    ],
)
def test_headings_of_demands_are_known(language, heading):
    assert is_called((heading,), cues_of(language).recommendation, "headings")


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Status of previous recommendations"),
        ("en", "What Canada did"),
        ("fr", "Suivi des recommandations"),
        ("fr", "Ce que le Canada a fait"),
    ],
)
def test_headings_of_what_was_asked_before_are_none(language, heading):
    assert not is_called((heading,), cues_of(language).recommendation, "headings")


def test_no_heading_is_called_anything():
    assert not is_called((), cues_of("en").recommendation, "headings")
