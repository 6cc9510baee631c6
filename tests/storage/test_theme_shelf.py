"""The tree of themes and what carries them."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import ThemeId
from briefing_app.domain.overview import ThemeRow
from tests.builders import a_block, a_recommendation, a_theme, some_evidence


@pytest.fixture
def tree(workspace):
    """Ports with Piers with Bollards below, and Ice beside."""
    ports = a_theme("Ports", name_fr="Ports")
    piers = a_theme("Piers", parent=ports.id)
    bollards = a_theme("Bollards", parent=piers.id)
    ice = a_theme("Ice")
    with workspace.writing() as shelves:
        shelves.themes.add(ports, piers, bollards, ice)
    return ports, piers, bollards, ice


def test_themes_are_listed_as_a_tree_with_what_they_carry(workspace, tree):
    ports, piers, bollards, ice = tree
    with workspace.writing() as shelves:
        shelves.evidence.add(some_evidence(themes=(piers.id,)), some_evidence(themes=(ice.id,)))
        shelves.evidence.add(some_evidence(themes=(piers.id,), set_aside=True))
        shelves.recommendations.add(a_recommendation(themes=(piers.id,)))
        shelves.blocks.add(a_block(themes=(piers.id, ports.id)))
        assert shelves.themes.rows() == (
            ThemeRow(ports, 1, 0),
            ThemeRow(piers, 3, 1),
            ThemeRow(bollards, 0, 2),
            ThemeRow(ice, 1, 0),
        )


def test_a_theme_is_renamed_and_moved(workspace, tree):
    moved = replace(tree[1], name_en="Quays", parent=tree[3].id)
    with workspace.writing() as shelves:
        shelves.themes.change(moved)
        assert shelves.themes.get(moved.id) == moved


@pytest.mark.parametrize("below", [0, 1, 2])
def test_a_theme_cannot_stand_below_itself(workspace, tree, below):
    with workspace.writing() as shelves, pytest.raises(NotAllowed, match="below itself"):
        shelves.themes.change(replace(tree[0], parent=tree[below].id))


def test_removing_a_theme_moves_its_children_up_and_takes_it_off_things(workspace, tree):
    ports, piers, bollards, ice = tree
    evidence = some_evidence(themes=(piers.id, ice.id))
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        shelves.themes.remove(piers.id)
        assert shelves.themes.get(bollards.id).parent == ports.id
        assert shelves.evidence.get(evidence.id).themes == (ice.id,)


def test_a_removed_theme_can_be_added_again(workspace, tree):
    with workspace.writing() as shelves:
        shelves.themes.remove(tree[3].id)
        shelves.themes.add(tree[3])
        assert shelves.themes.get(tree[3].id) == tree[3]


def test_who_carries_a_theme_is_known(workspace, tree):
    ice = tree[3]
    evidence, recommendation, block = (
        some_evidence(themes=(ice.id,)),
        a_recommendation(themes=(ice.id,)),
        a_block(themes=(ice.id,)),
    )
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        shelves.recommendations.add(recommendation)
        shelves.blocks.add(block)
        carriers = shelves.themes.carriers(ice.id)
    assert carriers == ((evidence.id,), (recommendation.id,), (block.id,))


def test_a_theme_that_is_not_here_is_told(workspace):
    with workspace.reading() as shelves, pytest.raises(NotFound, match="theme"):
        shelves.themes.get(ThemeId("nobody"))
