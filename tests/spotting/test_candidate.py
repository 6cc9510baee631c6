"""A proposal keeps the place of its words in the source's text."""

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.spotting.candidate import (
    CandidateKind,
    Ground,
    Strength,
    propose,
    readable,
    sentences_of,
)

BROKEN = Passage(
    3, PassageKind.PARAGRAPH, "It rose. Towns must act now.", (Span(10, 24), Span(30, 43))
)


def test_a_sentence_across_a_page_end_has_its_places_in_the_source():
    second = sentences_of(BROKEN, "en")[1]

    found = propose(CandidateKind.RECOMMENDATION, second, Ground("Why.", Strength.FAIR))

    assert found.quote == "Towns must act now."
    assert (found.start, found.end, found.paragraph) == (19, 43, 3)
    assert (found.reason, found.strength, found.reported) == ("Why.", Strength.FAIR, False)


def test_sentences_are_counted_in_their_passage():
    assert [sentence.ordinal for sentence in sentences_of(BROKEN, "en")] == [0, 1]


def test_what_is_set_aside_and_notes_are_not_read():
    aside = Passage(1, PassageKind.FURNITURE, "Share", (Span(0, 5),), aside=True)
    note = Passage(2, PassageKind.NOTE, "1. See", (Span(6, 12),), label="1.")

    assert list(readable((aside, note, BROKEN))) == [BROKEN]
