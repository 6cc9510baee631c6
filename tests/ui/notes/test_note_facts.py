"""The status bar claims nothing that nobody has looked at."""

import pytest

from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.ui.notes.note_facts import (
    Counted,
    exact_pages_fact,
    findings_fact,
    pages_fact,
    words_fact,
    words_in,
)


def a_finding(severity):
    return Finding("LEN", severity, "Too long", "It is longer than its limit.", Place())


def test_before_the_checks_have_looked_nothing_is_said_to_be_in_order(qapp):
    fact = findings_fact((), "")

    assert (fact.words, fact.look) == ("Not checked yet", "plain")


@pytest.mark.parametrize(
    ("severities", "words", "look"),
    [
        ((), "Nothing found", "good"),
        ((Severity.INFO,), "1 finding", "plain"),
        ((Severity.INFO, Severity.WARNING), "2 findings", "warning"),
        ((Severity.ERROR, Severity.INFO), "2 findings, 1 blocks export", "error"),
    ],
)
def test_once_they_have_the_gravest_gives_the_colour(qapp, severities, words, look):
    fact = findings_fact(tuple(map(a_finding, severities)), "10:42:00")

    assert (fact.words, fact.look) == (words, look)


@pytest.mark.parametrize(
    ("counted", "words"),
    [
        (Counted(540, 1.0, section=84), "540 words, 84 in this section"),
        (Counted(540, 1.0), "540 words"),
        (Counted(540, 1.0, section=84, chosen=12), "12 words of 540 chosen"),
        (Counted(540, 1.0, section=84, chosen=600), "600 words chosen"),
    ],
)
def test_words_are_those_of_the_selection_or_of_note_and_section(qapp, counted, words):
    assert words_fact(counted).words == words


def test_a_citation_is_no_word_and_a_paragraph_ends_one():
    assert words_in("one\ufffc two\u2029three\u2028four") == 4


def test_an_estimate_a_hair_over_the_limit_raises_no_alarm_and_exact_pages_do():
    memo = next(kind for kind in load_note_kinds() if kind.key == "memo_decision")
    assert pages_fact(2.2, memo, "en").look == "plain"
    assert pages_fact(2.3, memo, "en").look == "warning"
    assert exact_pages_fact(2, memo, "en").look == "plain"
    assert exact_pages_fact(3, memo, "en").look == "warning"


def test_a_limit_of_one_page_is_said_of_one_page():
    kinds = {kind.key: kind for kind in load_note_kinds()}
    memo = kinds["memo_decision"]
    short = next(kind for kind in kinds.values() if kind.pages("en") == 1)
    assert pages_fact(1.5, short, "en").words == "≈ 1.5 of 1 page"
    assert exact_pages_fact(2, short, "en").words == "2 of 1 page"
    assert pages_fact(1.5, memo, "en").words == "≈ 1.5 of 2 pages"
