"""What chosen or proposed words become before the officer looks them over."""

import pytest

from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.overview import ReadingCopy
from briefing_app.domain.recommendation import Voice
from briefing_app.domain.source import Attribution
from briefing_app.operations.decide_proposals import Candidate
from briefing_app.spotting.candidate import CandidateKind, Demand, Strength
from briefing_app.ui.reader.collecting import (
    evidence_from,
    excerpt_of,
    names_somebody,
    persons_of,
    thing_from,
)
from tests.builders import a_document

WORDS = "The council asked the ministry to widen the eastern pier before the next season."


def a_copy(**given):
    made = a_document(author="The harbour office", **given)
    return ReadingCopy(made.source, made.edition, made.text, made.passages, (), ())


def proposed(copy, words=WORDS, kind=CandidateKind.RECOMMENDATION, demand=None):
    start = copy.text.index(words)
    end = start + len(words)
    return Candidate(kind, words, start, end, 3, "It asks.", Strength.STRONG, demand or Demand())


def test_a_proposed_demand_knows_who_asks_whom_and_its_number():
    copy = a_copy()
    demand = Demand("The council", ("The ministry",), "7")

    asked = thing_from(copy, proposed(copy, demand=demand))

    assert (asked.asks, asked.addressees, asked.number) == ("The council", ("The ministry",), "7")
    assert asked.excerpt.words == WORDS
    assert asked.voice is Voice.OWN


def test_where_nobody_is_said_to_ask_the_author_of_the_source_does():
    copy = a_copy()

    assert thing_from(copy, proposed(copy)).asks == "The harbour office"


def test_a_reported_demand_is_kept_as_reported():
    copy = a_copy()
    demand = Demand("The council", reported=True)

    asked = thing_from(copy, proposed(copy, demand=demand))

    assert asked.voice is Voice.REPORTED
    assert asked.asks == "The council"


def test_under_the_chatham_house_rule_whoever_is_reported_to_ask_is_a_participant():
    copy = a_copy(attribution=Attribution.CHATHAM_HOUSE)
    demand = Demand("Dr. A. Writer", reported=True)

    assert thing_from(copy, proposed(copy, demand=demand)).asks == "A participant"


@pytest.mark.parametrize("kind", ["statistic", "quotation", "precedent", "commitment"])
def test_every_other_proposal_becomes_evidence_of_its_kind(kind):
    copy = a_copy()

    evidence = thing_from(copy, proposed(copy, kind=CandidateKind(kind)))

    assert isinstance(evidence, Evidence)
    assert evidence.kind is EvidenceKind(kind)


def test_evidence_from_a_source_that_may_not_be_named_is_not_attributable():
    copy = a_copy(attribution=Attribution.NOT_FOR_ATTRIBUTION)

    assert not evidence_from(copy, excerpt_of(copy, 0, 20)).attributable


SAID = "Anna Lindqvist argued that the pier must grow before the ice comes back."


def spoken_copy(**given):
    made = a_document(SAID, author="The harbour office", **given)
    return ReadingCopy(made.source, made.edition, made.text, made.passages, (), ())


def quotation(copy):
    return thing_from(copy, proposed(copy, SAID, CandidateKind.QUOTATION))


def test_the_speaker_of_a_quotation_is_guessed_from_the_words_around():
    made = a_document("\u201cWe keep the pier\u201d, said Anna Lindqvist.")
    copy = ReadingCopy(made.source, made.edition, made.text, made.passages, (), ())
    candidate = proposed(copy, "\u201cWe keep the pier\u201d", CandidateKind.QUOTATION)
    assert thing_from(copy, candidate).speaker == "Anna Lindqvist"


def test_a_figure_has_no_speaker():
    copy = spoken_copy()
    assert thing_from(copy, proposed(copy, SAID, CandidateKind.STATISTIC)).speaker == ""


def test_under_the_rule_the_speaker_is_a_participant_and_the_named_are_known():
    copy = spoken_copy(attribution=Attribution.CHATHAM_HOUSE)
    evidence = quotation(copy)
    assert evidence.speaker == "a participant"
    assert persons_of(copy, evidence.excerpt) == ("Anna Lindqvist",)
    assert names_somebody(copy, evidence)


def test_where_the_rule_does_not_hold_everybody_may_be_named():
    copy = spoken_copy()
    evidence = quotation(copy)
    assert persons_of(copy, evidence.excerpt) == ()
    assert not names_somebody(copy, evidence)
