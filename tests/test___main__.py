"""How the program starts: Qt for the window alone, nothing slow for help."""

import subprocess
import sys

import pytest

from briefing_app.__main__ import main, open_as_asked
from briefing_app.cli.parser import Access
from briefing_app.domain.errors import WorkspaceFault
from briefing_app.storage.workspace import open_workspace

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
    return set(run(program).stderr.split())


def run(program):
    return subprocess.run(  # noqa: S603 - our own interpreter and words
        program, capture_output=True, text=True, check=True
    )


def test_the_terminal_never_loads_qt(tmp_path):
    assert "PySide6" not in loaded_by("--workspace", tmp_path / "w.briefing", "notes")


def test_help_loads_nothing_slow():
    loaded = loaded_by("--help")

    assert not {"sqlalchemy", "docx", "lxml", "PySide6"} & loaded


def test_words_are_answered_through_the_front_door(tmp_path, capsys):
    status = main(["--language", "en", "--workspace", str(tmp_path / "w.briefing"), "notes"])

    assert status == 0
    assert "National Action Plan" in capsys.readouterr().out


def test_the_words_of_the_command_line_are_used_by_default():
    program = [sys.executable, "-m", "briefing_app", "--version"]

    assert run(program).stdout.startswith("briefing-app ")


def test_reading_takes_no_lock(tmp_path):
    path = tmp_path / "w.briefing"
    open_as_asked(path, Access.READ).close()

    reading = open_as_asked(path, Access.READ)
    writing = open_workspace(path)

    assert reading.read_only
    assert not writing.read_only
    reading.close()
    writing.close()


def test_what_writes_only_if_free_reads_beside_a_window(tmp_path):
    path = tmp_path / "w.briefing"
    window = open_as_asked(path, Access.WRITE)
    beside = open_as_asked(path, Access.WRITE_IF_FREE)

    assert beside.read_only
    with pytest.raises(WorkspaceFault):
        open_as_asked(path, Access.WRITE)
    beside.close()
    window.close()
    alone = open_as_asked(path, Access.WRITE_IF_FREE)
    assert not alone.read_only
    alone.close()


def test_a_file_that_is_no_workspace_is_refused_for_reading_too(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("Dear Minister")

    with pytest.raises(WorkspaceFault):
        open_as_asked(path, Access.READ)
