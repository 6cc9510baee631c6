"""Whoever calls has stepped behind the screen; the screen's own thread has not moved."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import get_native_id

import pytest

from briefing_app.ui.giving_way import give_way

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux tells the priority of one thread"
)


def _priority() -> int:
    return os.getpriority(os.PRIO_PROCESS, get_native_id())


def test_a_thread_gives_way_to_those_that_did_not():
    before = _priority()
    with ThreadPoolExecutor(1, "long", give_way) as lane:
        behind = lane.submit(_priority).result()
    assert behind >= 5
    assert _priority() == before


def test_a_thread_that_stands_further_back_stays_there():
    def from_further_back() -> int:
        os.setpriority(os.PRIO_PROCESS, get_native_id(), 12)
        give_way()
        return _priority()

    with ThreadPoolExecutor(1) as lane:
        assert lane.submit(from_further_back).result() == 12
