"""Blocks with all their versions."""

from dataclasses import replace

import pytest

from briefing_app.domain.block import BlockKind, BlockVersion
from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import BlockId
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.domain.query import Query
from tests.builders import (
    a_block,
    a_body,
    a_note,
    a_recommendation,
    a_section,
    a_theme,
    some_evidence,
)


def add(workspace, *blocks):
    with workspace.writing() as shelves:
        shelves.blocks.add(*blocks)


def names(workspace, query):
    with workspace.reading() as shelves:
        return [row.block.name for row in shelves.blocks.rows(query, 0, 50).rows]


def test_a_block_is_kept_with_all_its_versions(workspace):
    theme = a_theme()
    versions = (
        BlockVersion(1, a_body("Old words."), "First", "2024-01-01", "A. Officer"),
        BlockVersion(2, a_body("New words."), "Shorter", "2025-01-01", "B. Officer"),
    )
    block = a_block(
        kind=BlockKind.OPTION,
        versions=versions,
        language="fr",
        themes=(theme.id,),
        marking=Marking(Protected.B),
        owner="Ports division",
        review_by="2027-01-01",
        set_aside=True,
    )
    with workspace.writing() as shelves:
        shelves.themes.add(theme)
        shelves.blocks.add(block)
        assert shelves.blocks.get(block.id) == block


def test_a_new_version_is_found_by_its_words_and_what_it_cites(workspace):
    old, new, asked = some_evidence(), some_evidence(), a_recommendation()
    block = a_block(old, text="Frozen solid")
    renewed = replace(
        block, versions=(*block.versions, BlockVersion(2, a_body("Open again", new, asked)))
    )
    add(workspace, block)
    with workspace.writing() as shelves:
        shelves.blocks.add_version(renewed)
        assert shelves.blocks.get(block.id) == renewed
        assert shelves.blocks.cited_in(block.id) == ((new.id,), (asked.id,))
    assert names(workspace, Query(words="frozen")) == []
    assert names(workspace, Query(words="open")) == ["Winter closing"]


def test_a_change_leaves_the_wording(workspace):
    theme, block = a_theme(), a_block(text="Frozen solid")
    add(workspace, block)
    changed = replace(block, name="Other", themes=(theme.id,), owner="Ports")
    with workspace.writing() as shelves:
        shelves.themes.add(theme)
        shelves.blocks.change(changed)
        assert shelves.blocks.get(block.id) == changed
    assert names(workspace, Query(words="frozen")) == ["Other"]


def test_a_block_that_is_not_here_is_told(workspace):
    with workspace.reading() as shelves, pytest.raises(NotFound, match="block"):
        shelves.blocks.get(BlockId("nobody"))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(), ["Zones", "barges", "Étés"]),
        (Query(order="title"), ["barges", "Étés", "Zones"]),
        (Query(order="kind"), ["Étés", "barges", "Zones"]),
        (Query(words="frozen"), ["Étés"]),
        (Query(set_aside=True), ["aside"]),
    ],
)
def test_the_list_is_filtered_and_ordered_as_asked(workspace, query, found):
    add(
        workspace,
        a_block(name="Étés", kind=BlockKind.BACKGROUND, text="Frozen"),
        a_block(name="barges", kind=BlockKind.CONSIDERATION),
        a_block(name="Zones", kind=BlockKind.OPTION),
        a_block(name="aside", set_aside=True),
    )
    assert names(workspace, query) == found


def test_a_theme_stands_for_its_whole_branch(workspace):
    parent = a_theme("Ports")
    child = a_theme("Piers", parent=parent.id)
    with workspace.writing() as shelves:
        shelves.themes.add(parent, child)
    tagged = a_block(name="tagged")
    add(workspace, tagged, a_block(name="other"))
    with workspace.writing() as shelves:
        shelves.blocks.tag([tagged.id], child.id, on=True)
    assert names(workspace, Query(theme=parent.id)) == ["tagged"]


def test_a_row_counts_the_notes_that_hold_the_block(workspace):
    block, section = a_block(), a_section()
    add(workspace, block)
    with workspace.writing() as shelves:
        shelves.notes.save(place_block(a_note(section), block, Spot(section.id)))
        assert shelves.blocks.row(block.id).notes == 1
        assert shelves.blocks.rows(Query(), 0, 9).rows[0].notes == 1


def test_setting_aside_tells_what_really_changed(workspace):
    block = a_block()
    add(workspace, block)
    with workspace.writing() as shelves:
        assert shelves.blocks.set_aside([block.id], aside=True) == (block.id,)
        assert shelves.blocks.set_aside([block.id], aside=True) == ()
