"""The process that reads, spoken to directly."""

import json
import os
import sys
from multiprocessing import get_context

import pytest

from briefing_app.ingest.reading_wire import unpack
from briefing_app.ingest.reading_worker import READ, REFUSED, work


def test_it_gives_a_reading_or_a_sentence_until_nobody_asks_any_more():
    spawning = get_context("spawn")
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=work, args=(theirs, 20), daemon=True)
    process.start()
    theirs.close()

    def ask(content, language):
        asked = {"name": "a.txt", "password": "", "recognise": False, "language": language}
        ours.send_bytes(json.dumps(asked).encode())
        ours.send_bytes(content)
        return json.loads(ours.recv_bytes())

    told = ask(b"Words here.", "en")
    assert (told["state"], told["enclosures"]) == (READ, 0)
    assert unpack(ours.recv_bytes(), (), "a.txt").source_text.text == "Words here."
    assert ask(b"\0\0\1", "en") == {
        "state": REFUSED,
        "sentence": "a.txt is not a text file.",
        "remedy": "",
    }

    ours.close()
    process.join()
    assert process.exitcode == 0
    process.close()


@pytest.mark.skipif(sys.platform == "win32", reason="this system counts priorities otherwise")
def test_it_leaves_the_first_turn_to_whoever_types():
    spawning = get_context("spawn")
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=work, args=(theirs, 20), daemon=True)
    process.start()
    theirs.close()
    asked = {"name": "a.txt", "password": "", "recognise": False, "language": "en"}
    ours.send_bytes(json.dumps(asked).encode())
    ours.send_bytes(b"Words here.")
    ours.recv_bytes()

    own = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, process.pid) > min(own, 18)

    ours.close()
    process.join()
    process.close()
