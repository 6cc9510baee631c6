import sys
import threading
import time
from pathlib import Path

import pytest

from briefing_app.domain.errors import CannotRead, Stopped
from briefing_app.export.office import Office, find_office

ON_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


def program(folder, words):
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{words}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def look_on():
    """Nobody asks it to stop."""


def test_without_the_program_it_says_so():
    office = Office(None)

    with pytest.raises(CannotRead, match="not installed"):
        office.to_pdf(b"", look_on)
    assert not office.is_there


def test_a_program_that_does_not_start_is_told_in_words(tmp_path):
    with pytest.raises(CannotRead, match="did not start"):
        Office(tmp_path / "gone").to_pdf(b"", look_on)


@ON_UNIX
def test_what_the_program_writes_beside_the_file_is_given_back(tmp_path):
    office = Office(program(tmp_path, 'for last; do :; done; cp "$last" "${last%.docx}.pdf"'))

    assert office.to_pdf(b"the same bytes", look_on) == b"the same bytes"

    office.close()


@ON_UNIX
def test_no_file_written_is_told_in_words_and_no_older_one_is_taken_for_it(tmp_path):
    stand_in = program(tmp_path, 'for last; do :; done; cp "$last" "${last%.docx}.pdf"')
    office = Office(stand_in)
    office.to_pdf(b"earlier", look_on)
    program(tmp_path, "exit 0")

    with pytest.raises(CannotRead, match="did not lay"):
        office.to_pdf(b"later", look_on)

    office.close()


@ON_UNIX
def test_being_asked_to_stop_ends_the_program_and_what_it_began(tmp_path):
    begun = tmp_path / "begun"
    office = Office(program(tmp_path, f"sleep 60 & echo $! > {begun}; wait"))

    def stop_once_begun():
        if begun.is_file() and begun.read_text().strip():
            raise Stopped

    with pytest.raises(Stopped):
        office.to_pdf(b"", stop_once_begun)

    assert is_gone(begun.read_text().strip())
    office.close()


def is_gone(number):
    """Ended, though whoever began it may not have been told yet."""
    state = Path(f"/proc/{number}/stat")
    until = time.monotonic() + 5
    while time.monotonic() < until:
        if not state.is_file() or state.read_text().split()[2] == "Z":
            return True
    return False


def test_usual_places_are_looked_into(tmp_path):
    stand_in = tmp_path / "soffice"
    stand_in.touch()

    assert find_office((str(stand_in),)) is not None


@ON_UNIX
def test_waiting_for_another_file_to_be_laid_out_can_be_stopped_too(tmp_path):
    office = Office(program(tmp_path, "sleep 30"))
    enough, begun = threading.Event(), threading.Event()

    def hold():
        begun.set()
        if enough.is_set():
            raise Stopped

    def lay_out():
        with pytest.raises(Stopped):
            office.to_pdf(b"first", hold)

    first = threading.Thread(target=lay_out)
    first.start()
    begun.wait(10)

    def stop():
        raise Stopped

    try:
        with pytest.raises(Stopped):
            office.to_pdf(b"second", stop)
    finally:
        enough.set()
        first.join(10)
    office.close()
