"""Who opens the workspace for a command, and what stays of it."""

import pytest

from briefing_app.cli.parser import Access
from briefing_app.domain.errors import NotFound, WorkspaceFault
from briefing_app.opening import open_or_begin
from briefing_app.storage.workspace import open_workspace
from briefing_app.terminal import opened


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "w.briefing"
    open_or_begin(path, starter=False).workspace.close()
    return path


def test_reading_takes_no_lock(path):
    with opened(path, Access.READ) as reading:
        writing = open_workspace(path)

        assert reading.read_only
        assert not writing.read_only
        writing.close()


def test_what_writes_only_if_free_reads_beside_a_window(path, capsys):
    window = open_workspace(path)
    with opened(path, Access.WRITE_IF_FREE) as beside:
        assert beside.read_only
    with pytest.raises(WorkspaceFault), opened(path, Access.WRITE):
        pass
    window.close()
    with opened(path, Access.WRITE_IF_FREE) as alone:
        assert not alone.read_only
    assert capsys.readouterr().err == ""


def test_a_file_that_is_no_workspace_is_refused_for_reading_too(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("Dear Minister")

    with pytest.raises(WorkspaceFault), opened(path, Access.READ):
        pass


def fail(path, access):
    with opened(path, access):
        raise NotFound("No such note.")


@pytest.mark.parametrize("access", Access)
def test_a_workspace_begun_for_a_command_that_failed_goes_again(tmp_path, access):
    with pytest.raises(NotFound):
        fail(tmp_path / "new.briefing", access)

    assert list(tmp_path.iterdir()) == []


def test_a_workspace_that_was_there_stays_when_a_command_fails(path):
    with pytest.raises(NotFound):
        fail(path, Access.WRITE)

    assert path.exists()


def test_a_workspace_begun_for_a_command_that_was_done_stays(tmp_path):
    with opened(tmp_path / "new.briefing", Access.READ):
        pass

    assert (tmp_path / "new.briefing").exists()


def test_who_writes_into_a_synced_folder_is_warned_once_it_is_done(tmp_path, capsys):
    synced = tmp_path / "OneDrive - Department" / "w.briefing"
    with opened(synced, Access.WRITE):
        assert capsys.readouterr().err == ""
    assert "OneDrive synchronizes" in capsys.readouterr().err

    with opened(synced, Access.READ):
        pass
    assert capsys.readouterr().err == ""
