"""Every kind of change is told once, the gravest first."""

from dataclasses import replace

import pytest

from briefing_app.domain.drawn_on import (
    BlockThen,
    DrawnOn,
    evidence_then,
    recommendation_then,
)
from briefing_app.domain.evidence import Measure
from briefing_app.domain.since import Since, changes_since
from tests.builders import a_recommendation, some_evidence

EVIDENCE = evidence_then(some_evidence(measure=Measure("20", "boats"), as_of="2019"))
ASKED = recommendation_then(a_recommendation())
BLOCK = BlockThen("b", "p", "Winter closing", 1, 2, "f")
THEN = DrawnOn((EVIDENCE,), (ASKED,), (BLOCK,))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"set_aside": True}, (Since.SET_ASIDE, "", "")),
        ({"value": "24"}, (Since.FIGURE, "20 boats", "24 boats")),
        ({"as_of": "2020"}, (Since.DATE, "2019", "2020")),
        ({"words": "new"}, (Since.WORDS, "", "new")),
        ({"claim": "Other"}, (Since.CLAIM, EVIDENCE.claim, "Other")),
    ],
)
def test_a_change_of_evidence_is_told(change, told):
    (found,) = changes_since(THEN, replace(THEN, evidence=(replace(EVIDENCE, **change),)))
    assert (found.since, found.was, found.now) == told
    assert (found.id, found.name) == (EVIDENCE.id, EVIDENCE.claim)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"state": "answered", "answer": "Agreed"}, (Since.ANSWERED, "open", "Agreed")),
        ({"state": "not_taken_up"}, (Since.ANSWERED, "open", "not_taken_up")),
        ({"set_aside": True}, (Since.SET_ASIDE, "", "")),
        ({"asks": "Other"}, (Since.CLAIM, ASKED.asks, "Other")),
        ({"words": "new"}, (Since.WORDS, "", "new")),
    ],
)
def test_a_change_of_a_recommendation_is_told(change, told):
    now = replace(THEN, recommendations=(replace(ASKED, **change),))
    (found,) = changes_since(THEN, now)
    assert (found.since, found.was, found.now) == told


def test_a_block_that_moved_on_is_told():
    (found,) = changes_since(THEN, replace(THEN, blocks=(replace(BLOCK, newest=3),)))
    assert (found.since, found.was, found.now, found.id) == (Since.BLOCK_MOVED, "2", "3", "b")


def test_a_block_set_aside_is_told():
    (found,) = changes_since(THEN, replace(THEN, blocks=(replace(BLOCK, set_aside=True),)))
    assert found.since is Since.SET_ASIDE


def test_what_is_gone_is_told():
    assert [each.since for each in changes_since(THEN, DrawnOn())] == [Since.GONE] * 3


def test_what_was_set_aside_before_is_no_change():
    then = DrawnOn((replace(EVIDENCE, set_aside=True),))
    assert changes_since(then, then) == ()


def test_the_gravest_comes_first():
    now = DrawnOn((replace(EVIDENCE, value="24", as_of="2020"),), (), (BLOCK,))
    told = [each.since for each in changes_since(THEN, now)]
    assert told == [Since.GONE, Since.FIGURE, Since.DATE]
