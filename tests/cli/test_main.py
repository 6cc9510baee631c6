"""Exit statuses, faults, and what holds for every command."""

import sys

import pytest

from briefing_app.storage.workspace import open_workspace
from tests.programs import start_program


def assert_not_done(answer):
    assert answer.status == 2
    assert answer.out == ""
    assert answer.err.endswith("\n")
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err


def test_the_workspace_may_be_named_before_or_behind_the_command(terminal, tmp_path):
    other = tmp_path / "other.briefing"

    assert terminal("--workspace", other, "notes").status == 0
    assert terminal("notes", "--workspace", other).status == 0
    assert other.is_file()


def test_a_missing_workspace_is_begun_with_the_starter(terminal, tmp_path):
    answer = terminal("--workspace", tmp_path / "new" / "w.briefing", "notes")

    assert answer.status == 0
    assert "National Action Plan" in answer.out
    assert answer.err == ""


def test_without_a_command_the_window_opens_on_the_workspace_named(terminal, tmp_path):
    terminal("--workspace", tmp_path / "w.briefing")
    terminal("--language", "fr")

    assert terminal.windows == [tmp_path / "w.briefing", None]


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate",),
        ("check",),
        ("export", "mali"),
        ("export", "mali", "out.docx", "--citations", "everywhere"),
        ("search",),
        ("search", "mali", "--limit", "many"),
        ("notes", "--no-such"),
        ("--language", "de", "notes"),
    ],
)
def test_words_that_are_not_understood_are_told_with_the_way_of_use(terminal, words):
    answer = terminal(*words)

    assert_not_done(answer)
    assert "Usage: briefing-app" in answer.err
    assert "--help" in answer.err


def test_help_is_given_and_is_no_fault(terminal):
    with pytest.raises(SystemExit) as leaving:
        terminal("--help")

    assert leaving.value.code == 0


def test_a_file_that_is_no_workspace_is_refused(terminal, tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("Dear Minister")

    assert_not_done(terminal("--workspace", path, "notes"))
    assert path.read_text() == "Dear Minister"


def test_reading_goes_on_while_a_window_writes_and_writing_is_refused(terminal, paper):
    window = open_workspace(terminal.workspace)
    try:
        assert terminal("notes").status == 0
        assert terminal("verify").status == 0
        assert_not_done(terminal("import", paper))
    finally:
        window.close()


def test_an_unforeseen_fault_is_logged_with_its_trace_and_told_in_one_sentence(
    terminal, expected_warnings
):
    def broken(path, access):
        raise RuntimeError("no such luck")

    expected_warnings.append("An unforeseen fault")

    answer = terminal("notes", open_workspace=broken)

    assert_not_done(answer)
    assert str(terminal.log) in answer.err
    log = terminal.log.read_text(encoding="utf-8")
    assert "Traceback" in log
    assert "no such luck" in log


def test_an_unforeseen_fault_is_told_where_no_log_can_be_written(terminal, expected_warnings):
    expected_warnings.append("An unforeseen fault")
    terminal.log.parent.write_text("a file where the folder should be")

    def broken(path, access):
        raise RuntimeError

    answer = terminal("notes", open_workspace=broken)

    assert_not_done(answer)
    assert "(RuntimeError)" in answer.err


def test_stopping_by_key_is_told_as_such(terminal):
    def stopped(path, access):
        raise KeyboardInterrupt

    answer = terminal("notes", open_workspace=stopped)

    assert_not_done(answer)
    assert answer.err == "Stopped.\n"


def test_the_terminal_speaks_the_language_asked_for(terminal):
    with pytest.raises(SystemExit):
        terminal("--language", "fr", "--help")
    french = terminal("check", "--language=fr", "nulle part")

    assert french.status == 2


def test_a_reader_that_goes_away_is_no_fault_worth_a_trace(terminal):
    program = [sys.executable, "-m", "briefing_app", "--workspace", terminal.workspace, "evidence"]
    with start_program(program) as running:
        running.stdout.close()
        complaint = running.stderr.read()

    assert complaint == b""
