"""The commands by which a note leaves."""

from briefing_app.ui.commands import COMMANDS
from briefing_app.ui.leaving_commands import copying_commands, leaving_commands


def test_they_stand_in_the_menus_of_files_and_of_editing():
    assert {each.menu for each in leaving_commands()} == {"file"}
    assert {each.menu for each in copying_commands()} == {"edit"}
    assert {*leaving_commands(), *copying_commands()} <= set(COMMANDS)


def test_printing_has_the_key_that_everybody_knows():
    keys = {each.name: each.key for each in leaving_commands()}
    assert keys["print_note"] == "Ctrl+P"
    assert keys["export_note"] == "Ctrl+E"
