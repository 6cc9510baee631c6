"""Every command that is understood is also answered, and loads only what it needs."""

import sys

import pytest

from briefing_app.cli.commands import ANSWERS, answer_to
from briefing_app.cli.parser import COMMANDS
from tests.programs import run_program

_LOADED = """
import sys
from briefing_app.cli.commands import answer_to
answer_to(sys.argv[1])
rooms = {name.split(".")[1] for name in sys.modules if name.startswith("briefing_app.")}
print(*sorted(rooms))
"""


def rooms_loaded_for(command):
    told = run_program([sys.executable, "-c", _LOADED, command])
    assert told.returncode == 0, told.stderr
    return set(told.stdout.split())


def test_words_and_answers_are_of_the_same_commands():
    assert list(ANSWERS) == [command.name for command in COMMANDS]


@pytest.mark.parametrize("command", ANSWERS)
def test_every_command_leads_to_its_answer(command):
    assert callable(answer_to(command))


def test_a_list_loads_nothing_of_reading_checking_and_writing():
    assert not rooms_loaded_for("notes") & {"checks", "export", "ingest", "spotting", "wordfile"}
