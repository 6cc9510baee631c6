"""The process that reads, spoken to directly."""

import json
from multiprocessing import get_context

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
