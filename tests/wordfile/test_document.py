"""Saving: all or nothing, with a sentence when it is nothing."""

import errno
import os
import sys
from pathlib import Path

import pytest

from briefing_app.wordfile.document import _sentence, save_beside
from briefing_app.wordfile.faults import NotSaved
from tests.programs import run_program

ROOT = Path(__file__).parents[2]
FULL_DISK = """
import resource, sys
from pathlib import Path
from briefing_app.wordfile.document import _sentence, save_beside
from briefing_app.wordfile.faults import NotSaved
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    save_beside(Path(sys.argv[1]), bytes(5000))
except NotSaved as fault:
    print(fault)
"""


def test_a_file_is_written_and_replaced_whole(tmp_path):
    path = tmp_path / "note.docx"
    save_beside(path, b"first")
    save_beside(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are set the POSIX way")
def test_a_full_disk_leaves_the_old_file_whole_and_nothing_beside_it(tmp_path):
    path = tmp_path / "note.docx"
    path.write_bytes(b"old")
    child = run_program([sys.executable, "-c", FULL_DISK, str(path)], cwd=ROOT)
    assert child.stdout.strip() == "There is not enough room on the disk to write note.docx."
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_read_only_file_is_left_alone(tmp_path):
    path = tmp_path / "note.docx"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(NotSaved, match="read-only"):
        save_beside(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(NotSaved, match="no folder"):
        save_beside(tmp_path / "nowhere" / "note.docx", b"new")


def test_a_folder_in_place_of_a_file_is_told(tmp_path):
    with pytest.raises(NotSaved, match="is a folder"):
        save_beside(tmp_path, b"new")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_folder_that_may_not_be_written_is_told(tmp_path):
    tmp_path.chmod(0o555)
    with pytest.raises(NotSaved, match="may not be written"):
        save_beside(tmp_path / "note.docx", b"new")
    tmp_path.chmod(0o755)


def test_a_name_too_long_is_told(tmp_path):
    with pytest.raises(NotSaved, match="too long"):
        save_beside(tmp_path / ("n" * 300 + ".docx"), b"new")


def test_a_file_that_word_holds_open_is_told_as_such(tmp_path):
    path = tmp_path / "Briefing.docx"
    refused = PermissionError(errno.EACCES, "Access is denied")
    assert "may not be written" in _sentence(path, refused)
    (tmp_path / "~$iefing.docx").write_bytes(b"officer")
    assert _sentence(path, refused) == (
        "Briefing.docx is open in another program, such as Word. Close it there and try again."
    )


def test_a_file_that_windows_calls_in_use_is_told_as_open(tmp_path):
    in_use = PermissionError(errno.EACCES, "The process cannot access the file")
    in_use.winerror = 32
    assert "is open in another program" in _sentence(tmp_path / "Note.docx", in_use)
