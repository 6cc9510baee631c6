"""Findings sorted into what is open and what was accepted with a reason."""

from briefing_app.checks.check_report import sort_out
from briefing_app.checks.finding import Finding, Severity
from briefing_app.domain.acceptance import Acceptance

LONG = Finding("SENT", Severity.WARNING, "Long", "32 words.", key="SENT:1")
EMPTY = Finding("HDR", Severity.ERROR, "Empty", "No number.", key="HDR:1")
MARKED = Finding("MARK-MAX", Severity.ERROR, "Too low", "It holds B.", key="MARK-MAX:1")
NEVER = frozenset({"MARK-MAX"})


def accepted(finding, reason="It has one"):
    return Acceptance(finding.check, finding.key, reason)


def test_an_accepted_error_no_longer_blocks_and_is_told_with_its_reason():
    report = sort_out((EMPTY, LONG), (accepted(EMPTY),))
    assert report.open == (LONG,)
    assert report.blocking == ()
    assert [(each.finding, each.acceptance.reason) for each in report.accepted] == [
        (EMPTY, "It has one")
    ]


def test_once_the_words_change_it_is_open_again():
    changed = Finding("HDR", Severity.ERROR, "Empty", "No number.", key="HDR:2")
    report = sort_out((changed,), (accepted(EMPTY),))
    assert report.blocking == (changed,)


def test_what_may_never_be_accepted_blocks_whatever_was_said():
    report = sort_out((MARKED, EMPTY), (accepted(MARKED),), NEVER)
    assert report.blocking == (MARKED, EMPTY)
    assert not report.may_accept(MARKED)
    assert report.may_accept(EMPTY)
