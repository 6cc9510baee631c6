"""The commands for blocks make sense only where they can do something."""

import pytest

from briefing_app.domain.block import Length
from briefing_app.domain.query import ThingKind
from briefing_app.operations.keep_blocks import keep_block, renew_block
from briefing_app.operations.library_details import block_detail
from briefing_app.operations.tie_lengths import tie_lengths
from briefing_app.ui.library.block_deeds import BLOCK_COMMANDS
from briefing_app.ui.library.thing import Thing
from tests.builders import a_block, a_body


@pytest.fixture
def block(library, page):
    kept = keep_block(library, a_block()).value
    page.show_thing(Thing(ThingKind.BLOCK, kept.id))
    return kept


def able(page):
    return {name for name in BLOCK_COMMANDS if page.can(name)}


def test_a_block_alone_can_be_told_at_another_length(page, block):
    assert able(page) == {"write_length", "tie_length"}


def test_lengths_and_versions_bring_their_commands(page, library, block, desk):
    other = keep_block(library, a_block()).value
    lengths = ((block.id, Length.LINE), (other.id, Length.PAGE))
    desk.runner.run(tie_lengths, lengths)
    desk.runner.run(renew_block, other.id, a_body("Other words"), "")
    assert able(page) == {"write_length", "tie_length", "untie_length", "length_holds"}
    page.perform("length_holds")
    assert block_detail(library, block.id).value.row.block.behind is None
    page.perform("untie_length")
    assert block_detail(library, block.id).value.lengths == ()
    desk.runner.run(renew_block, block.id, a_body("Other words"), "")
    assert "block_versions" in able(page)
