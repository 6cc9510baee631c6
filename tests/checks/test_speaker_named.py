"""SPEAKER: nobody is named whose words were said under the Chatham House rule."""

from briefing_app.checks.finding import Severity
from briefing_app.checks.speaker_named import check_speakers
from briefing_app.domain.source import Attribution
from tests.checks.case_builder import evidence, found, materials, source

CLOSED = source("closed", attribution=Attribution.CHATHAM_HOUSE)


def drawn(**of_e3: object):
    return materials(CLOSED, evidence("e3", of="closed", **of_e3))


def test_a_name_kept_before_the_rule_was_known_is_found():
    text = "As Lindqvist said, the pier sinks.[@e3]"
    (finding,) = found(check_speakers, text, drawn=drawn(speaker="Anna Lindqvist"))
    assert finding.severity is Severity.ERROR
    assert text[finding.place.start : finding.place.end] == "Lindqvist"
    assert "The closed" in finding.reason


def test_a_name_in_the_passage_is_found():
    words = "Anna Lindqvist said that the pier sinks."
    text = "Anna Lindqvist fears for the pier.[@e3]"
    assert len(found(check_speakers, text, drawn=drawn(words=words))) == 1


def test_a_participant_is_in_order():
    known = drawn(speaker="Anna Lindqvist")
    assert found(check_speakers, "A participant fears for the pier.[@e3]", drawn=known) == []


def test_a_source_without_the_rule_may_be_named():
    known = materials(evidence("e1", speaker="Anna Lindqvist"))
    assert found(check_speakers, "Anna Lindqvist fears.[@e1]", drawn=known) == []


def test_where_it_is_not_cited_the_name_is_nobodys_secret():
    known = drawn(speaker="Anna Lindqvist")
    assert found(check_speakers, "Anna Lindqvist fears.[@e1]", drawn=known) == []
