"""Files are read in processes of their own; what breaks one costs a sentence."""

import os
import signal
import sys
from multiprocessing import active_children
from pathlib import Path
from time import monotonic

import pytest

from briefing_app.domain.errors import CannotRead, Stopped
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.reading import understood
from briefing_app.ingest.reading_desk import ReadingDesk

LINE = "The river rose for three days in the spring, said line {number}.\n\n"
LARGE = "".join(LINE.format(number=number) for number in range(20_000)).encode()


@pytest.fixture(scope="module")
def desk():
    with ReadingDesk() as desk:
        yield desk


def test_what_another_process_reads_is_what_this_one_would_read(desk):
    assert len(LARGE) > 1_000_000

    read = desk.read_content(LARGE, "large.txt")

    assert read.reading == understood(read_plain(LARGE, "large.txt"), "large.txt")
    assert active_children()


def test_files_come_in_the_order_they_were_handed_in(desk, tmp_path):
    paths = [tmp_path / f"{number}.txt" for number in range(7)]
    for number, path in enumerate(paths):
        path.write_bytes(LARGE if number % 3 == 0 else f"Words of {number}.".encode())
    paths.insert(3, tmp_path / "gone.txt")

    answers = list(desk.read_each(paths))

    assert [path for path, _answer in answers] == paths
    refused = [path.name for path, answer in answers if isinstance(answer, CannotRead)]
    assert refused == ["gone.txt"]


def test_a_file_that_takes_too_long_is_left_out_and_its_process_ended():
    with ReadingDesk(seats=1, seconds=0) as desk:
        with pytest.raises(CannotRead, match=r"^large\.txt took longer than 0 seconds"):
            desk.read_content(LARGE, "large.txt")

        assert desk._seats[0].process is None


@pytest.mark.skipif(sys.platform == "win32", reason="this system counts otherwise")
def test_a_file_that_costs_too_much_work_is_told_from_a_broken_one():
    with ReadingDesk(seats=1) as desk:
        desk.read_content(LARGE, "large.txt")
        process = desk._seats[0].process
        os.kill(process.pid, signal.SIGXCPU)
        process.join()

        with pytest.raises(CannotRead, match=r"^a\.txt took longer than 25 seconds"):
            desk.read_content(LARGE, "a.txt")


def test_a_busy_machine_has_more_time_by_the_clock_than_a_file_may_cost():
    with ReadingDesk(seats=1, seconds=25) as desk:
        desk.read_content(LARGE, "large.txt")

        assert desk._seats[0]._until - monotonic() > 100


def test_a_process_that_breaks_off_costs_one_file_and_not_the_next():
    with ReadingDesk(seats=1) as desk:
        desk.read_content(LARGE, "large.txt")
        process = desk._seats[0].process
        process.kill()
        process.join()

        with pytest.raises(CannotRead, match=r"^a\.txt is damaged in a way that stopped"):
            desk.read_content(LARGE, "a.txt")
        assert desk.read_content(LARGE, "b.txt").name == "b.txt"


def test_two_million_paragraphs_are_refused(desk):
    with pytest.raises(CannotRead, match="more than 200000 paragraphs"):
        desk.read_content(b"a\n\n" * 2_000_000, "many.txt")


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="the system shows no limits")
def test_a_reading_process_has_a_limit_of_memory():
    with ReadingDesk(seats=1) as desk:
        desk.read_content(LARGE, "large.txt")
        pid = desk._seats[0].process.pid
        limits = Path(f"/proc/{pid}/limits").read_text().splitlines()
        (told,) = [line for line in limits if line.startswith("Max data size")]

    assert 0 < int(told.split()[3]) < 500 * 1024 * 1024


def test_whoever_waits_may_stop_and_no_process_stays(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(LARGE)

    def stop():
        raise Stopped

    with ReadingDesk(seats=1) as desk:
        with pytest.raises(Stopped):
            list(desk.read_each([path], still_wanted=stop))
        process = desk._seats[0].process

    with pytest.raises(ValueError, match="closed"):
        process.is_alive()


def test_nothing_is_started_for_a_small_text():
    with ReadingDesk() as desk:
        desk.read_content(b"Words.", "a.txt")

        assert all(seat.process is None for seat in desk._seats)


def test_many_small_texts_are_read_in_processes(tmp_path):
    paths = [tmp_path / f"{number}.txt" for number in range(12)]
    for path in paths:
        path.write_text(f"Words of {path.name}.", encoding="utf-8")

    with ReadingDesk(seats=1) as desk:
        answers = list(desk.read_each(paths))

        assert desk._seats[0].process is not None
    assert [answer.source_text.text for _path, answer in answers] == [
        f"Words of {path.name}." for path in paths
    ]
