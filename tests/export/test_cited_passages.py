"""The words a citation relies on, behind the note."""

from dataclasses import replace

from briefing_app.domain.source import Attribution
from briefing_app.export.cited_passages import passages_of
from briefing_app.export.planned import Role
from tests.export.rich_note import ANNUAL, ETUDE, ROUND_TABLE, an_excerpt, some_evidence


def shown(*things, source=ANNUAL):
    return [(each.role, each.text, each.language) for each in passages_of(things, source, "fr")]


def test_exact_words_stand_in_their_own_language_once():
    words = "Exact words of passage 0."
    twice = (some_evidence(0), replace(some_evidence(0), claim="Another"))
    assert shown(*twice) == [(Role.QUOTATION, words, "en")]
    assert shown(some_evidence(0), source=ETUDE)[0][2] == "fr"


def test_words_that_are_not_here_or_not_the_same_any_more_are_not_shown():
    waiting = replace(some_evidence(0), excerpt=an_excerpt(ANNUAL, 3))
    changed = replace(
        some_evidence(0), excerpt=replace(an_excerpt(ANNUAL, 3, "Before"), words="After")
    )
    for thing in (waiting, changed):
        ((role, words, language),) = shown(thing)
        assert (role, language) == (Role.REMARK, "fr")
        assert "After" not in words


def test_under_the_chatham_house_rule_no_speaker_is_named():
    words = "Ann Speaker said that the pier holds."
    thing = replace(
        some_evidence(3), excerpt=an_excerpt(ROUND_TABLE, 3, words), speaker="Ann Speaker"
    )
    ((role, told, _language),) = shown(thing, source=ROUND_TABLE)
    assert role is Role.QUOTATION
    assert "Speaker" not in told
    assert "the pier holds" in told


def test_what_is_not_for_attribution_stays_on_file():
    hidden = replace(ANNUAL, attribution=Attribution.NOT_FOR_ATTRIBUTION)
    ((role, words, _language),) = shown(some_evidence(0), source=hidden)
    assert role is Role.REMARK
    assert "Exact words" not in words
