"""Lists that leave the program can be found in the menu and by key."""

from briefing_app.ui.commands import command
from briefing_app.ui.list_commands import list_commands


def test_each_has_words_help_and_a_key():
    for each in list_commands():
        assert command(each.name) == each
        assert each.words
        assert each.help
        assert each.key
        assert each.menu == "file"
