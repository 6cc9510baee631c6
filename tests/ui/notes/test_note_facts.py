"""The status bar claims nothing that nobody has looked at."""

import pytest

from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.ui.notes.note_facts import findings_fact


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
