"""The commands of blocks stand in the one table, each with a key of its own."""

from collections import Counter

from briefing_app.ui.block_commands import block_commands
from briefing_app.ui.commands import COMMANDS


def test_each_has_a_key_that_no_other_command_has():
    keys = Counter(each.key for each in COMMANDS)
    assert {each.name: keys[each.key] for each in block_commands()} == {
        each.name: 1 for each in block_commands()
    }
