from collections import Counter

import pytest

from briefing_app.ui.commands import COMMANDS, MENUS, command
from briefing_app.ui.icons import outline


def test_every_command_has_words_help_and_a_key():
    for each in COMMANDS:
        assert each.words, each.name
        assert each.help, each.name
        assert each.key, each.name
        assert each.menu in MENUS


@pytest.mark.parametrize("page", ["notes", "reader", "library"])
def test_no_two_commands_of_one_page_share_a_key(page):
    here = [c.key for c in COMMANDS if c.scope in (page, "page", "window")]

    doubled = [key for key, times in Counter(here).items() if times > 1]

    assert doubled == []


def test_names_and_words_are_unique():
    assert len({each.name for each in COMMANDS}) == len(COMMANDS)
    assert len({each.words for each in COMMANDS}) == len(COMMANDS)


def test_only_letter_keys_do_without_ctrl_alt_or_a_function_key():
    for each in COMMANDS:
        bare = len(each.key.removeprefix("Shift+")) == 1 or each.key in ("Return", "Del")
        assert bare == each.letter, each.name


def test_a_command_is_found_by_its_name():
    assert command("palette").key == "Ctrl+K"


def test_every_icon_of_a_command_is_in_the_icon_font(qapp):
    for each in COMMANDS:
        if each.icon:
            assert not outline(each.icon).isEmpty(), each.name
