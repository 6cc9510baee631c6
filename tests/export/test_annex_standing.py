"""What of a cited thing may stand in an annex."""

from dataclasses import replace

from briefing_app.domain.marking import UNCLASSIFIED
from briefing_app.domain.source import Attribution
from briefing_app.export.annex_standing import (
    Readers,
    exact_words,
    handled,
    reliability,
    who_asks,
)
from tests.export.annex_note import ASKED
from tests.export.rich_note import ANNUAL, WHISPER, an_excerpt, some_evidence

CLOSED = replace(ANNUAL, attribution=Attribution.CHATHAM_HOUSE)


def test_words_of_a_source_that_may_not_be_named_stay_on_file():
    assert exact_words(some_evidence(0), WHISPER, "en").words == (
        "Passage on file; not for attribution."
    )


def test_a_name_under_the_chatham_house_rule_is_replaced():
    said = replace(
        some_evidence(0),
        speaker="Ann Speaker",
        excerpt=an_excerpt(CLOSED, 1, "Ann Speaker said that the pier would hold."),
    )
    assert "Speaker" not in exact_words(said, CLOSED, "en").words


def test_a_person_who_asks_under_the_rule_is_not_named():
    asked = replace(
        ASKED, asks="Ann Speaker", excerpt=an_excerpt(CLOSED, 1, "Ann Speaker said: mend them.")
    )
    assert who_asks(asked, CLOSED, "en") == "A participant"
    assert who_asks(asked, ANNUAL, "en") == "Ann Speaker"


def test_confidences_are_told_as_such():
    assert handled(replace(some_evidence(0), in_confidence=True), ANNUAL, "en") == (
        "given in confidence"
    )


def test_the_officers_own_rating_goes_before_the_sources():
    assert reliability(replace(some_evidence(0), reliability="2"), ANNUAL, "en") == "2"


def test_what_has_no_name_does_not_go_outside():
    outside = Readers(UNCLASSIFIED)
    assert not outside.may_see(some_evidence(0), WHISPER)
    assert outside.may_see(some_evidence(0), ANNUAL)
    assert Readers().may_see(some_evidence(0), WHISPER)
