"""What a source demands follows into what is collected from it."""

from dataclasses import replace

import pytest

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.handling import (
    evidence_held_like,
    first_attribution,
    first_speaker,
    keeps_a_name,
    recommendation_held_like,
    speaker_told,
    spoken_as_allowed,
    without_speakers,
)
from briefing_app.domain.marking import Classified, Marking, Protected
from briefing_app.domain.source import Attribution
from tests.builders import a_document, a_recommendation, a_source, some_evidence

HELD = a_source(marking=Marking(Protected.B), in_confidence=True)


@pytest.mark.parametrize(
    ("given", "hold"),
    [(some_evidence, evidence_held_like), (a_recommendation, recommendation_held_like)],
)
def test_marking_and_confidence_follow_and_never_fall(given, hold):
    held = hold(given(marking=Marking(classified=Classified.SECRET)), HELD)
    assert held.marking == Marking(Protected.B, Classified.SECRET)
    assert held.in_confidence
    free = hold(given(marking=Marking(Protected.A), in_confidence=True), a_source())
    assert (free.marking, free.in_confidence) == (Marking(Protected.A), True)


@pytest.mark.parametrize(
    ("rule", "attributable"),
    [
        (Attribution.FREE, True),
        (Attribution.CHATHAM_HOUSE, False),
        (Attribution.NOT_FOR_ATTRIBUTION, False),
    ],
)
def test_new_evidence_names_nobody_where_its_source_forbids_it(rule, attributable):
    evidence = first_attribution(some_evidence(), a_source(attribution=rule))
    assert evidence.attributable is attributable


def test_evidence_that_names_nobody_stays_so():
    evidence = first_attribution(some_evidence(attributable=False), a_source())
    assert not evidence.attributable


CLOSED = a_source(attribution=Attribution.CHATHAM_HOUSE)


def test_under_the_chatham_house_rule_a_name_becomes_a_participant():
    evidence = some_evidence(speaker="Anna Lindqvist")
    assert spoken_as_allowed(evidence, CLOSED).speaker == "a participant"


def test_the_participant_is_named_in_the_language_of_the_claim():
    evidence = some_evidence(speaker="Anna Lindqvist", language="fr")
    assert spoken_as_allowed(evidence, CLOSED).speaker == "un participant"


def test_a_quotation_under_the_rule_has_a_participant_for_its_first_speaker():
    quotation = some_evidence(kind=EvidenceKind.QUOTATION)
    assert first_speaker(quotation, CLOSED).speaker == "a participant"
    assert first_speaker(quotation, a_source()).speaker == ""
    assert first_speaker(some_evidence(), CLOSED).speaker == ""


def test_an_officer_may_leave_the_speaker_of_a_quotation_open():
    assert spoken_as_allowed(some_evidence(kind=EvidenceKind.QUOTATION), CLOSED).speaker == ""


def test_what_stands_for_a_speaker_is_kept_as_it_is():
    evidence = some_evidence(speaker="one speaker")
    assert spoken_as_allowed(evidence, CLOSED).speaker == "one speaker"


def test_elsewhere_a_speaker_is_kept_by_name():
    evidence = some_evidence(speaker="Anna Lindqvist")
    assert spoken_as_allowed(evidence, a_source()).speaker == "Anna Lindqvist"


def test_a_name_kept_before_the_rule_is_never_told():
    evidence = some_evidence(speaker="Anna Lindqvist")
    assert keeps_a_name(evidence, CLOSED)
    assert speaker_told(evidence, CLOSED) == "a participant"
    assert not keeps_a_name(evidence, a_source())


def test_what_may_not_be_attributed_tells_no_speaker():
    evidence = some_evidence(speaker="Anna Lindqvist")
    quiet = a_source(attribution=Attribution.NOT_FOR_ATTRIBUTION)
    assert speaker_told(evidence, quiet) == ""
    assert speaker_told(replace(evidence, attributable=False), a_source()) == ""
    assert speaker_told(evidence, a_source()) == "Anna Lindqvist"


def test_exact_words_go_out_without_the_name_of_a_speaker():
    said = "Anna Lindqvist said that the pier sinks."
    excerpt = a_document(said).excerpt(said)
    assert without_speakers(excerpt, CLOSED) == "[a participant] said that the pier sinks."
    assert without_speakers(excerpt, a_source()) == said
    assert without_speakers(excerpt, None) == said
