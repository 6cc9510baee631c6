"""What one command says of itself."""

from typing import get_args

from briefing_app.ui.command import MENUS, Command, MenuName


def test_every_menu_has_a_name_with_a_letter_of_its_own():
    assert set(MENUS) == set(get_args(MenuName))
    letters = [words[words.index("&") + 1] for words in MENUS.values()]
    assert len(set(letters)) == len(letters)


def test_a_command_stands_in_the_menu_itself_unless_it_says_otherwise():
    assert Command("bold", "Bold", "Set in bold", "Ctrl+B", "insert").inside == ""
