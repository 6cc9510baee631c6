"""The workspace as a whole: opened, refused, written, read."""

import sqlite3
from threading import Thread

import pytest

from briefing_app.domain.errors import CannotWrite, NotFound, Stopped, WorkspaceFault
from briefing_app.domain.query import Query
from briefing_app.storage.workspace import open_workspace
from tests.builders import a_document, some_evidence

ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select sum(i) from n"


def add_and_fail(workspace, evidence):
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        raise ZeroDivisionError


def search_without_end(workspace):
    """Runs until it is interrupted, which SQLite is made to ask for itself."""
    with workspace.searching() as shelves:
        connection = shelves.search._connection
        driver = connection.connection.driver_connection
        driver.set_progress_handler(workspace.interrupt_reading, 1000)
        try:
            connection.exec_driver_sql(ENDLESS)
        finally:
            driver.set_progress_handler(None, 0)


def test_a_new_file_becomes_a_workspace_with_a_folder_made_for_it(tmp_path):
    workspace = open_workspace(tmp_path / "deep" / "down" / "notes.briefing")
    assert workspace.path.is_file()
    workspace.close()


def test_an_empty_file_becomes_a_workspace(tmp_path):
    (tmp_path / "empty").touch()
    workspace = open_workspace(tmp_path / "empty")
    with workspace.reading() as shelves:
        assert shelves.search.counts().evidence == 0
    workspace.close()


def test_what_was_written_is_there_when_the_file_is_opened_again(tmp_path):
    evidence = some_evidence()
    first = open_workspace(tmp_path / "w")
    with first.writing() as shelves:
        shelves.evidence.add(evidence)
    first.close()
    again = open_workspace(tmp_path / "w")
    with again.reading() as shelves:
        assert shelves.evidence.get(evidence.id) == evidence
    again.close()


def test_the_file_is_set_up_for_safety(workspace):
    with workspace.writing() as shelves:
        connection = shelves.evidence._connection
        asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        said = [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in asked]
    assert said == ["wal", 2, 1, 5000]


def test_an_error_leaves_nothing_behind(workspace):
    evidence = some_evidence()
    with pytest.raises(ZeroDivisionError):
        add_and_fail(workspace, evidence)
    with workspace.reading() as shelves:
        assert shelves.evidence.find((evidence.id,)) == {}


def test_an_error_lets_the_next_writing_begin(workspace):
    with pytest.raises(ZeroDivisionError):
        add_and_fail(workspace, some_evidence())
    with workspace.writing() as shelves:
        shelves.evidence.add(some_evidence())
        assert shelves.evidence.rows(Query(), 0, 9).total == 1


def test_a_reading_sees_one_moment_whatever_is_written_meanwhile(workspace):
    with workspace.reading() as reading:
        assert reading.search.counts().evidence == 0
        with workspace.writing() as writing:
            writing.evidence.add(some_evidence())
        assert reading.search.counts().evidence == 0
    with workspace.reading() as later:
        assert later.search.counts().evidence == 1


def test_several_threads_write_one_after_the_other(workspace):
    def add_ten():
        for _ in range(10):
            with workspace.writing() as shelves:
                shelves.evidence.add(some_evidence())

    threads = [Thread(target=add_ten) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with workspace.reading() as shelves:
        assert shelves.search.counts().evidence == 40


def test_a_search_under_way_is_stopped_from_outside(workspace):
    with pytest.raises(Stopped):
        search_without_end(workspace)
    with workspace.searching() as shelves:
        assert shelves.search.everything("harbour", 4) == ()


def test_stopping_a_search_leaves_other_readings_alone(workspace):
    with workspace.reading() as shelves:
        workspace.interrupt_reading()
        assert shelves.search.counts().evidence == 0


def test_a_second_window_is_told_and_may_read(workspace):
    with workspace.writing() as shelves:
        shelves.evidence.add(some_evidence())
    with pytest.raises(WorkspaceFault, match="open in another window"):
        open_workspace(workspace.path)
    second = open_workspace(workspace.path, read_only=True)
    with second.reading() as shelves:
        assert shelves.search.counts().evidence == 1
    second.close()


def test_a_window_that_only_reads_refuses_to_write(workspace):
    second = open_workspace(workspace.path, read_only=True)
    with pytest.raises(WorkspaceFault, match="only reads"), second.writing():
        pass
    second.close()


def test_after_closing_another_window_may_write(tmp_path):
    open_workspace(tmp_path / "w").close()
    second = open_workspace(tmp_path / "w")
    assert not second.read_only
    second.close()


def test_reading_needs_a_file(tmp_path):
    with pytest.raises(WorkspaceFault, match="There is no workspace w to read"):
        open_workspace(tmp_path / "w", read_only=True)
    assert not (tmp_path / "w").exists()


def test_a_folder_is_no_workspace(tmp_path):
    with pytest.raises(WorkspaceFault, match="is a folder, not a workspace"):
        open_workspace(tmp_path)


def test_another_kind_of_file_is_refused_and_left_as_it_was(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear colleague")
    with pytest.raises(WorkspaceFault, match=r"letter\.txt is not a workspace of this program"):
        open_workspace(letter)
    assert letter.read_text() == "Dear colleague"


def test_the_database_of_another_program_is_refused_and_left_as_it_was(tmp_path):
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("create table birds (name)")
    other.close()
    before = (tmp_path / "other.db").read_bytes()
    with pytest.raises(WorkspaceFault, match="not a workspace of this program"):
        open_workspace(tmp_path / "other.db")
    assert (tmp_path / "other.db").read_bytes() == before


def test_a_damaged_file_is_told_in_one_sentence(tmp_path):
    workspace = open_workspace(tmp_path / "w")
    with workspace.writing() as shelves:
        shelves.evidence.add(*(some_evidence() for _ in range(200)))
    workspace.close()
    whole = (tmp_path / "w").read_bytes()
    (tmp_path / "w").write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    with pytest.raises(WorkspaceFault, match="The workspace w is damaged"):
        open_workspace(tmp_path / "w")


def test_after_a_refusal_the_lock_is_free(tmp_path):
    (tmp_path / "w").write_text("not a database, but longer than sixteen bytes")
    with pytest.raises(WorkspaceFault):
        open_workspace(tmp_path / "w")
    (tmp_path / "w").unlink()
    open_workspace(tmp_path / "w").close()


def test_what_points_to_nothing_is_refused_whole(workspace):
    document = a_document()
    with (
        pytest.raises(NotFound, match="no longer in the workspace"),
        workspace.writing() as shelves,
    ):
        shelves.evidence.add(some_evidence(excerpt=document.excerpt("harbour")))


def test_the_same_identity_twice_is_refused(workspace):
    evidence = some_evidence()
    with pytest.raises(WorkspaceFault, match="already"), workspace.writing() as shelves:
        shelves.evidence.add(evidence, evidence)


def test_a_copy_is_a_workspace_of_its_own(workspace, tmp_path):
    with workspace.writing() as shelves:
        shelves.evidence.add(some_evidence())
    copy = open_workspace(workspace.copy_to(tmp_path / "backups" / "copy"))
    with copy.reading() as shelves:
        assert shelves.search.counts().evidence == 1
    copy.close()


def test_a_copy_cannot_replace_the_workspace_itself(workspace):
    with pytest.raises(CannotWrite, match="itself"):
        workspace.copy_to(workspace.path)


def test_a_copy_that_cannot_be_written_is_told(workspace, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite, match="could not be written"):
        workspace.copy_to(tmp_path / "file" / "copy")
