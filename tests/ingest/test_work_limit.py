"""Work is counted, not the time that passes meanwhile."""

import signal
import subprocess
import sys

import pytest

from briefing_app.ingest.work_limit import worked_too_long

WORKS = "from briefing_app.ingest.work_limit import limit_work\nlimit_work({seconds})\n{then}"
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="this system counts otherwise")


def ended_with(seconds, then):
    words = WORKS.format(seconds=seconds, then=then)
    return subprocess.run([sys.executable, "-c", words], check=False).returncode  # noqa: S603  # ours


@on_posix
def test_a_process_that_works_too_long_ends():
    assert worked_too_long(ended_with(0, "while True: pass"))


def test_one_that_waits_does_not_work():
    assert ended_with(1, "import threading; threading.Event().wait(1.3)") == 0


@on_posix
def test_the_limit_begins_anew_with_each_file():
    then = "limit_work(1)\nimport time\nwhile time.process_time() < 1.3: pass"

    assert ended_with(0, then) == 0


def test_other_ends_are_not_for_too_much_work():
    codes = (0, 1, None, -signal.SIGTERM)
    assert not any(worked_too_long(code) for code in codes)


def test_a_system_that_does_not_count_is_helped_by_looking():
    looking = (
        "from briefing_app.ingest import work_limit\n"
        "work_limit._limit_by_watching(0)\nwhile True: pass"
    )

    assert ended_with(9, looking) == 75
