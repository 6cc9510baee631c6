"""Joining what is alike, and the one way back."""

import pytest

from briefing_app.domain.recommendation import Relation
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.find_alike import find_evidence_like, find_recommendations_like
from briefing_app.operations.library_details import evidence_detail, recommendation_detail
from briefing_app.operations.record_recommendations import record_recommendation
from briefing_app.ui.joining import AlikeWatch, ask_alike, join_all
from briefing_app.ui.parts.alike_list import AlikeList, Join
from tests.builders import a_recommendation, some_evidence


@pytest.fixture
def evidence(workspace):
    return tuple(collect_evidence(workspace, some_evidence()).value for _each in range(2))


@pytest.fixture
def demands(workspace):
    return tuple(record_recommendation(workspace, a_recommendation()).value for _each in range(2))


def test_evidence_is_joined_and_parted(desk, workspace, evidence):
    new, _old = evidence
    (alike,) = find_evidence_like(workspace, new).value
    joined = join_all(desk.runner, new, (Join(alike, Relation.REFINES),))
    assert joined.words == "joined with 1"
    assert len(evidence_detail(workspace, new.id).value.related) == 1
    joined.part(desk.runner)
    assert evidence_detail(workspace, new.id).value.related == ()


def test_a_recommendation_joins_and_both_leave_a_family_founded_for_it(desk, workspace, demands):
    new, old = demands
    (alike,) = find_recommendations_like(workspace, new).value
    joined = join_all(desk.runner, new, (Join(alike, Relation.REPEATS),))
    assert len(recommendation_detail(workspace, old.id).value.members) == 2
    joined.part(desk.runner)
    assert recommendation_detail(workspace, old.id).value.family is None
    assert recommendation_detail(workspace, new.id).value.family is None


def test_what_nobody_has_said_is_not_joined(desk, workspace, evidence):
    new, _old = evidence
    (alike,) = find_evidence_like(workspace, new).value
    join_all(desk.runner, new, (Join(alike),))
    assert evidence_detail(workspace, new.id).value.related == ()


def test_asking_answers_for_either_kind(desk, evidence, demands):
    heard = []
    ask_alike(desk.runner, evidence[0]).then(heard.append)
    ask_alike(desk.runner, demands[0]).then(heard.append)
    assert [len(each) for each in heard] == [1, 1]


def test_the_list_follows_the_form_when_the_hand_rests(desk, qtbot, evidence):
    shown = AlikeList()
    qtbot.addWidget(shown)
    watch = AlikeWatch(shown, desk.runner, lambda: evidence[0])
    with qtbot.waitSignal(watch.answered):
        watch.ask_soon()
    assert not shown.isHidden()
