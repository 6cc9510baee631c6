"""Wording kept, renewed, changed, set aside."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefing_app.domain.block import fingerprint
from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.ids import BlockId, PlacementId
from briefing_app.operations.keep_blocks import (
    change_block,
    keep_block,
    renew_block,
    set_blocks_aside,
)
from briefing_app.operations.library_details import block_detail
from tests.builders import a_block, a_body, a_theme, some_evidence


def get(workspace, block):
    return block_detail(workspace, block.id).value.row.block


@pytest.fixture
def block(workspace):
    return keep_block(workspace, a_block(text="Old words")).value


def test_a_kept_block_says_who_made_it_when(workspace, block):
    assert get(workspace, block) == block
    assert block.newest.made_by == "An Officer"
    assert block.newest.made_on == datetime.now(UTC).date().isoformat()


def test_kept_words_are_a_copy_free_of_the_note_they_came_from(workspace):
    given = a_block(some_evidence())
    body = tuple(replace(each, placement=PlacementId("p")) for each in given.newest.body)
    given = replace(given, versions=(replace(given.newest, body=body),))
    (kept,) = keep_block(workspace, given).value.newest.body
    assert kept.placement is None
    assert kept.id != body[0].id
    assert kept.citations[0].id != body[0].citations[0].id
    assert fingerprint((kept,)) == fingerprint(body)


@pytest.mark.parametrize("text", ["", "  "])
def test_a_block_without_words_is_refused(workspace, block, text):
    with pytest.raises(NotAllowed, match="needs words"):
        keep_block(workspace, a_block(text=text))
    with pytest.raises(NotAllowed, match="needs words"):
        keep_block(workspace, a_block(versions=()))
    with pytest.raises(NotAllowed, match="needs words"):
        renew_block(workspace, block.id, a_body(text), "Emptied")


def test_renewing_adds_a_version(workspace, block):
    outcome = renew_block(workspace, block.id, a_body("New words"), "Shorter")
    renewed = outcome.value
    assert [version.number for version in renewed.versions] == [1, 2]
    assert (renewed.newest.why, renewed.newest.made_by) == ("Shorter", "An Officer")
    assert get(workspace, block) == renewed
    assert outcome.changes == Changes(blocks=frozenset({block.id}))


def test_the_same_wording_makes_no_version(workspace, block):
    outcome = renew_block(workspace, block.id, a_body("Old words"), "No reason")
    assert len(outcome.value.versions) == 1
    assert outcome.changes == Changes()


def test_a_change_leaves_wording_and_standing(workspace, block):
    theme = a_theme()
    with workspace.writing() as shelves:
        shelves.themes.add(theme)
    given = replace(block, name="Other", themes=(theme.id,), versions=(), set_aside=True)
    outcome = change_block(workspace, given)
    assert outcome.value == replace(block, name="Other", themes=(theme.id,))
    assert get(workspace, block) == outcome.value
    assert outcome.changes.themes == {theme.id}


def test_blocks_are_set_aside_and_taken_back(workspace, block):
    outcome = set_blocks_aside(workspace, (block.id,), aside=True)
    assert (outcome.value, outcome.changes.blocks) == (1, {block.id})
    assert set_blocks_aside(workspace, (block.id,), aside=False).value == 1


def test_a_block_that_is_not_here_cannot_be_renewed(workspace):
    with pytest.raises(NotFound):
        renew_block(workspace, BlockId("nobody"), a_body(), "Why")
