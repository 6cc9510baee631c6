"""A file is read whole or not at all."""

import os
from pathlib import Path
from threading import Event, Thread

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.file_content import content_of, refuse_unsteady, shown_name


def test_the_bytes_are_those_of_the_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")

    assert content_of(path) == b"words"


def test_a_file_that_grew_while_it_was_read_is_refused(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    before = path.stat()
    path.write_bytes(b"words and more")

    with pytest.raises(CannotRead, match=r"^a\.txt was being written"):
        refuse_unsteady(before, path.stat(), 5, "a.txt")


def test_a_name_that_no_system_knows_is_refused(tmp_path):
    with pytest.raises(CannotRead, match="could not be read"):
        content_of(tmp_path / "a\0b.txt")


@pytest.mark.skipif(os.name == "nt", reason="such names stand only where names are bytes")
def test_a_name_asked_for_in_another_normal_form_is_found(tmp_path):
    (tmp_path / "e\u0301te\u0301.txt").write_bytes(b"words")
    asked = tmp_path / "\u00e9t\u00e9.txt"

    assert content_of(asked) == b"words"
    assert shown_name(tmp_path / "e\u0301te\u0301.txt") == "\u00e9t\u00e9.txt"


def test_a_name_shows_nothing_that_nobody_sees():
    assert shown_name(Path("a\nb\u202ec\udcff.txt")) == "a b\ufffdc\ufffd.txt"
    assert shown_name(Path("Avis\u00a0: suite.txt")) == "Avis : suite.txt"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_no_file_and_nobody_waits_for_it(tmp_path):
    path = tmp_path / "a.pdf"
    os.mkfifo(path)

    with pytest.raises(CannotRead, match=r"^a\.pdf is not a file\.$"):
        content_of(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="the system has no such device")
def test_a_device_is_no_file_even_behind_a_link(tmp_path):
    path = tmp_path / "a.txt"
    path.symlink_to("/dev/zero")

    with pytest.raises(CannotRead, match=r"^a\.txt is not a file\.$"):
        content_of(path)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_in_a_circle_and_into_nowhere_are_refused(tmp_path):
    circle, nowhere = tmp_path / "circle.txt", tmp_path / "nowhere.txt"
    circle.symlink_to(circle)
    nowhere.symlink_to(tmp_path / "gone.txt")

    with pytest.raises(CannotRead, match=r"^circle\.txt could not be read: .+\.$"):
        content_of(circle)
    with pytest.raises(CannotRead, match=r"^nowhere\.txt is not there\.$"):
        content_of(nowhere)


@pytest.mark.skipif(os.name == "nt", reason="the system locks what is written")
def test_a_file_that_grows_all_the_time_is_refused(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"words " * 5_000_000)
    done = Event()

    def write():
        with path.open("ab", buffering=0) as file:
            while not done.is_set():
                file.write(b"more")

    writing = Thread(target=write)
    writing.start()
    try:
        with pytest.raises(CannotRead, match=r"was being written|is too large"):
            content_of(path)
    finally:
        done.set()
        writing.join()


@pytest.mark.skipif(os.name == "nt", reason="such names stand only where names are bytes")
def test_a_name_in_another_normal_form_is_found_as_it_is_written(tmp_path):
    composed, decomposed = tmp_path / "\u00e9t\u00e9.txt", tmp_path / "e\u0301te\u0301.txt"
    composed.write_bytes(b"one")
    decomposed.write_bytes(b"two")

    if len(list(tmp_path.iterdir())) == 2:  # some systems take both for one
        assert (content_of(composed), content_of(decomposed)) == (b"one", b"two")
