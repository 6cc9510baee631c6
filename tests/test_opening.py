import pytest

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.opening import open_or_begin
from briefing_app.operations.library_lists import count_library


def test_a_new_workspace_begins_with_the_starter_and_leaves_nothing_beside_it(tmp_path):
    opened = open_or_begin(tmp_path / "folder" / "mine.db")

    counts = count_library(opened.workspace).value
    assert opened.is_new
    assert (counts.sources, counts.notes) == (5, 5)
    assert counts.evidence > 100
    opened.workspace.close()
    assert {file.name for file in (tmp_path / "folder").iterdir()} <= {"mine.db", "mine.db.lock"}


def test_in_a_new_workspace_nobody_who_reads_waits_for_who_writes(tmp_path):
    workspace = open_or_begin(tmp_path / "mine.db").workspace
    with workspace.writing(), workspace.reading() as shelves:
        assert shelves.search.counts().sources == 5
        assert (tmp_path / "mine.db-wal").exists()
    workspace.close()


def test_what_a_stopped_beginning_left_is_no_hindrance(tmp_path):
    (tmp_path / ".mine.db.beginning").write_bytes(b"half a file")

    opened = open_or_begin(tmp_path / "mine.db")

    assert count_library(opened.workspace).value.sources == 5
    opened.workspace.close()


def test_an_existing_workspace_is_opened_as_it_is(tmp_path):
    open_or_begin(tmp_path / "mine.db", starter=False).workspace.close()

    opened = open_or_begin(tmp_path / "mine.db")

    assert not opened.is_new
    assert count_library(opened.workspace).value.sources == 0
    opened.workspace.close()


def test_a_second_window_is_told_and_may_read(tmp_path):
    first = open_or_begin(tmp_path / "mine.db")

    second = open_or_begin(tmp_path / "mine.db")

    assert second.workspace.read_only
    assert "another window" in second.remarks[0]
    assert count_library(second.workspace).value.sources == 5
    second.workspace.close()
    first.workspace.close()


def test_a_file_that_is_no_workspace_is_refused_and_stays_as_it_was(tmp_path):
    (tmp_path / "mine.db").write_bytes(b"something else entirely" * 100)

    with pytest.raises(WorkspaceFault):
        open_or_begin(tmp_path / "mine.db")

    assert (tmp_path / "mine.db").read_bytes().startswith(b"something else")
