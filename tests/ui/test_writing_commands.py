"""The commands of writing in their table."""

from briefing_app.ui.commands import COMMANDS
from briefing_app.ui.writing_commands import inserting, link_commands, table_commands


def test_all_of_them_are_commands_of_the_program():
    for each in (*inserting(), *link_commands(), *table_commands()):
        assert each in COMMANDS


def test_what_needs_a_table_stands_in_one_menu_within_the_menu():
    assert {each.inside for each in table_commands()} == {"Rows and columns"}
    assert {each.inside for each in (*inserting(), *link_commands())} == {""}
