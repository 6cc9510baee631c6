"""How the program starts: Qt for the window alone, nothing slow for help."""

import os
import sys

import pytest

from briefing_app.__main__ import has_screen, main
from tests.programs import run_program

LOADED = """
import sys
from briefing_app.__main__ import main
try:
    status = main({words!r})
except SystemExit as leaving:
    status = leaving.code
print(*sorted({{name.partition(".")[0] for name in sys.modules}}), file=sys.stderr)
sys.exit(status)
"""


def loaded_by(*words):
    """The top modules that are loaded when these words have been answered."""
    program = [sys.executable, "-c", LOADED.format(words=[str(word) for word in words])]
    done = run_program(program)
    assert done.returncode == 0
    return set(done.stderr.split())


def test_the_terminal_never_loads_qt(tmp_path):
    assert "PySide6" not in loaded_by("--workspace", tmp_path / "w.briefing", "notes")


def test_help_loads_nothing_slow():
    loaded = loaded_by("--help")

    assert not {"sqlalchemy", "docx", "lxml", "PySide6", "openpyxl"} & loaded


def test_spreadsheets_are_loaded_for_a_spreadsheet_alone(tmp_path):
    workspace = tmp_path / "w.briefing"
    assert "openpyxl" not in loaded_by("--workspace", workspace, "evidence")
    written = ("export-list", "evidence", tmp_path / "evidence.xlsx")
    assert "openpyxl" in loaded_by("--workspace", workspace, *written)


def test_words_are_answered_through_the_front_door(tmp_path, capsys):
    status = main(["--language", "en", "--workspace", str(tmp_path / "w.briefing"), "notes"])

    assert status == 0
    assert "National Action Plan" in capsys.readouterr().out


def test_the_words_of_the_command_line_are_used_by_default():
    program = [sys.executable, "-m", "briefing_app", "--version"]

    assert run_program(program).stdout.startswith("briefing-app ")


def test_without_a_screen_the_window_is_refused_in_one_sentence():
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    around = {name: value for name, value in os.environ.items() if name not in screens}

    done = run_program([sys.executable, "-m", "briefing_app"], env=around | {"LC_ALL": "C"})

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("There is no screen")
    assert done.stderr.endswith("verify, backup.\n")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_screen_is_known_by_what_the_surroundings_name(name):
    assert has_screen("linux", {name: ":0"})
    assert not has_screen("linux", {name: ""})
    assert has_screen("win32", {})
    assert has_screen("darwin", {})
