"""The commands of a note's way stand together in one menu within the review menu."""

from briefing_app.ui.commands import COMMANDS
from briefing_app.ui.way_commands import way_commands


def test_all_of_them_are_in_the_table_of_commands():
    assert set(way_commands()) <= set(COMMANDS)


def test_they_stand_together_and_work_on_the_notes_page():
    places = {(each.menu, each.scope, each.inside) for each in way_commands()}
    assert places == {("review", "notes", "State and route")}


def test_each_has_a_key_and_an_icon():
    assert all(each.key and each.icon for each in way_commands())
