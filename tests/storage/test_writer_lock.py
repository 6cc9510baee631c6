"""One writer at a time, and a lock that dies with its process."""

import sys

import pytest

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.storage.workspace import open_workspace
from briefing_app.storage.writer_lock import take_writer_lock
from tests.programs import start_program

HOLD = """
import sys, time
from pathlib import Path
from briefing_app.storage.writer_lock import take_writer_lock
lock = take_writer_lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_released_lock_can_be_taken_again(tmp_path):
    take_writer_lock(tmp_path / "w").release()
    take_writer_lock(tmp_path / "w").release()


def test_the_same_process_cannot_take_it_twice(tmp_path):
    lock = take_writer_lock(tmp_path / "w")
    with pytest.raises(WorkspaceFault, match="open in another window"):
        take_writer_lock(tmp_path / "w")
    lock.release()


def test_two_workspaces_in_one_folder_have_a_lock_each(tmp_path):
    first, second = take_writer_lock(tmp_path / "a"), take_writer_lock(tmp_path / "b")
    first.release()
    second.release()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(WorkspaceFault, match="cannot be written"):
        take_writer_lock(tmp_path / "missing" / "w")


def test_another_process_is_kept_out_until_it_is_killed(tmp_path):
    command = [sys.executable, "-c", HOLD, str(tmp_path / "w")]
    with start_program(command) as holder:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(WorkspaceFault):
            open_workspace(tmp_path / "w")
        holder.kill()
    open_workspace(tmp_path / "w").close()
