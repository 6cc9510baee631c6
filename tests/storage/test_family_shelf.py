"""Families: named, peopled, counted."""

import pytest

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import FamilyId, new_id
from briefing_app.domain.recommendation import Family
from tests.builders import a_recommendation


@pytest.fixture
def family(workspace):
    family = Family(FamilyId(new_id()), "Wider piers", "Quais plus larges")
    with workspace.writing() as shelves:
        shelves.recommendations.families.add(family)
    return family


def test_a_family_is_kept_with_its_names(workspace, family):
    with workspace.reading() as shelves:
        assert shelves.recommendations.families.get(family.id) == family


def test_a_family_is_renamed(workspace, family):
    renamed = Family(family.id, "Longer piers")
    with workspace.writing() as shelves:
        shelves.recommendations.families.change(renamed)
        assert shelves.recommendations.families.get(family.id) == renamed


def test_a_family_that_is_not_here_is_told(workspace):
    with workspace.reading() as shelves, pytest.raises(NotFound, match="family"):
        shelves.recommendations.families.get(FamilyId("nobody"))


def test_a_family_without_members_is_known(workspace, family):
    with workspace.reading() as shelves:
        assert shelves.recommendations.families.known() == {family.id}


def test_members_and_sizes_are_known(workspace, family):
    member, aside = (
        a_recommendation(family=family.id),
        a_recommendation(family=family.id, set_aside=True),
    )
    with workspace.writing() as shelves:
        shelves.recommendations.add(member, aside)
        families = shelves.recommendations.families
        assert set(families.members(family.id)) == {member.id, aside.id}
        assert families.sizes([family.id]) == {family.id: 1}
        assert families.sizes([]) == {}
