"""The tree of themes, and which things carry which."""

from dataclasses import replace

import pytest

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import ThemeId
from briefing_app.operations.arrange_themes import (
    add_theme,
    change_theme,
    remove_theme,
    tag_blocks,
    tag_evidence,
    tag_recommendations,
)
from briefing_app.operations.library_lists import list_themes
from tests.builders import a_block, a_recommendation, a_theme, some_evidence


def tree(workspace):
    return [(row.theme.name_en, row.depth, row.things) for row in list_themes(workspace).value]


@pytest.fixture
def ports(workspace):
    return add_theme(workspace, a_theme("Ports")).value


@pytest.fixture
def things(workspace):
    evidence, recommendation, block = some_evidence(), a_recommendation(), a_block()
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        shelves.recommendations.add(recommendation)
        shelves.blocks.add(block)
    return evidence, recommendation, block


def test_themes_are_added_one_below_another(workspace, ports):
    outcome = add_theme(workspace, a_theme("Piers", parent=ports.id))
    assert outcome.changes == Changes(themes=frozenset({outcome.value.id}))
    assert tree(workspace) == [("Ports", 0, 0), ("Piers", 1, 0)]


def test_a_theme_is_renamed(workspace, ports):
    change_theme(workspace, replace(ports, name_en="Harbours"))
    assert tree(workspace) == [("Harbours", 0, 0)]


def test_a_theme_needs_a_name(workspace, ports):
    with pytest.raises(NotAllowed, match="needs a name"):
        add_theme(workspace, a_theme(" "))
    with pytest.raises(NotAllowed, match="needs a name"):
        change_theme(workspace, replace(ports, name_en=""))


def test_a_name_in_one_language_is_enough(workspace):
    assert add_theme(workspace, a_theme("", name_fr="Ports")).value.name("en") == ""


def test_a_theme_below_one_that_is_not_here_is_refused(workspace):
    with pytest.raises(NotFound):
        add_theme(workspace, a_theme(parent=ThemeId("nobody")))


def test_all_kinds_of_things_are_tagged_and_untagged(workspace, ports, things):
    evidence, recommendation, block = things
    for on, count in ((True, 3), (False, 0)):
        tag_evidence(workspace, (evidence.id,), ports.id, on=on)
        tag_recommendations(workspace, (recommendation.id,), ports.id, on=on)
        outcome = tag_blocks(workspace, (block.id,), ports.id, on=on)
        assert tree(workspace) == [("Ports", 0, count)]
    assert outcome.changes == Changes(blocks=frozenset({block.id}), themes=frozenset({ports.id}))


@pytest.mark.parametrize("tag", [tag_evidence, tag_recommendations, tag_blocks])
def test_a_theme_that_is_not_here_tags_nothing(workspace, tag):
    with pytest.raises(NotFound, match="theme"):
        tag(workspace, (), ThemeId("nobody"), on=True)


def test_removing_a_theme_tells_everything_that_changes(workspace, ports, things):
    evidence, recommendation, block = things
    piers = add_theme(workspace, a_theme("Piers", parent=ports.id)).value
    tag_evidence(workspace, (evidence.id,), ports.id, on=True)
    tag_recommendations(workspace, (recommendation.id,), ports.id, on=True)
    tag_blocks(workspace, (block.id,), ports.id, on=True)
    outcome = remove_theme(workspace, ports.id)
    assert outcome.value == ports
    assert outcome.changes == Changes(
        evidence=frozenset({evidence.id}),
        recommendations=frozenset({recommendation.id}),
        themes=frozenset({ports.id, piers.id}),
        blocks=frozenset({block.id}),
    )
    assert tree(workspace) == [("Piers", 0, 0)]


def test_a_removed_theme_is_taken_back_by_adding_it(workspace, ports):
    remove_theme(workspace, ports.id)
    add_theme(workspace, ports)
    assert tree(workspace) == [("Ports", 0, 0)]
