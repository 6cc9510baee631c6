"""The workspace file at the terminal: looked over, copied."""

import json

from briefing_app.storage.workspace import open_workspace


def test_a_sound_workspace_is_said_to_be_sound(terminal):
    answer = terminal("verify")

    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith("The workspace is sound; ")


def test_a_verdict_as_json_counts_what_was_looked_at(terminal):
    verdict = json.loads(terminal("verify", "--json").out)

    assert verdict["problems"] == []
    assert sum(verdict["checked"].values()) > 100


def test_a_damaged_workspace_is_told_of(terminal):
    content = bytearray(terminal.workspace.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 40_000] = b"\xa5" * 40_000
    terminal.workspace.write_bytes(content)

    answer = terminal("verify")

    assert answer.status in (1, 2)
    assert answer.out or answer.err
    assert "Traceback" not in answer.out + answer.err


def test_a_backup_is_a_workspace_of_its_own(terminal, tmp_path):
    answer = terminal("backup", tmp_path / "copy.briefing")

    assert (answer.status, answer.out) == (0, f"{tmp_path / 'copy.briefing'}\n")
    assert (
        "National Action Plan" in terminal("notes", "--workspace", tmp_path / "copy.briefing").out
    )


def test_a_backup_into_a_folder_has_a_dated_name(terminal, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()

    answer = terminal("backup", folder)

    (copy,) = folder.iterdir()
    assert answer.out == f"{copy}\n"
    assert copy.name.startswith("own")


def test_a_backup_goes_on_while_a_window_is_open(terminal, tmp_path):
    window = open_workspace(terminal.workspace)
    try:
        assert terminal("backup", tmp_path / "copy.briefing").status == 0
    finally:
        window.close()


def test_a_backup_that_cannot_be_written_is_refused(terminal, tmp_path):
    (tmp_path / "file").touch()

    answer = terminal("backup", tmp_path / "file" / "copy.briefing")

    assert (answer.status, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
