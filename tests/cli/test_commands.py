"""Every command that is understood is also answered."""

from briefing_app.cli.commands import ANSWERS
from briefing_app.cli.parser import COMMANDS


def test_words_and_answers_are_of_the_same_commands():
    assert list(ANSWERS) == [command.name for command in COMMANDS]
