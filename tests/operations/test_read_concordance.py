"""Families listed with who asked first, and one of them laid out."""

import pytest

from briefing_app.domain.concordance import FamilyRow
from briefing_app.domain.recommendation import Relation
from briefing_app.operations.read_concordance import list_family_rows, read_concordance
from briefing_app.operations.record_recommendations import (
    join_family,
    record_recommendation,
    set_recommendations_aside,
)
from tests.builders import a_recommendation


@pytest.fixture
def joined(workspace):
    late = record_recommendation(workspace, a_recommendation(asks="The council", date="2024")).value
    early = record_recommendation(
        workspace, a_recommendation(asks="The mayor", date="2013-05")
    ).value
    family = join_family(workspace, late.id, early.id, Relation.REPEATS).value
    return late, early, family


def test_a_family_tells_how_many_and_who_asked_first(workspace, joined):
    _late, _early, family = joined
    assert list_family_rows(workspace).value == (FamilyRow(family, 2, "The mayor", "2013-05"),)


def test_one_alone_is_no_family(workspace, joined):
    late, _early, _family = joined
    set_recommendations_aside(workspace, (late.id,), aside=True)
    assert list_family_rows(workspace).value == ()


def test_the_concordance_is_in_order_of_date(workspace, joined):
    late, early, family = joined
    concordance = read_concordance(workspace, family.id).value
    assert [row.recommendation.id for row in concordance.rows] == [early.id, late.id]
    assert concordance.family == family
