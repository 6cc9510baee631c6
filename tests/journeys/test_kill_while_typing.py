"""A process that is killed while somebody types loses at most the last second."""

import random
import re
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial

import pytest

from briefing_app.opening import open_or_begin
from briefing_app.operations.keep_workspace import verify
from briefing_app.operations.write_notes import create_note, open_note
from tests.journeys.typing_child import type_without_end
from tests.processes import ready_processes

TIMES = 50
AT_ONCE = 2
SECOND = 1.0
DICE = random.Random(20261121)  # noqa: S311 - moments to kill at, not secrets


def begin(path):
    """A workspace with an empty note in it."""
    opened = open_or_begin(path, starter=False)
    note = create_note(opened.workspace, "talking_points", "en").value.note
    opened.workspace.close()
    return note.id


def typed_until_killed(processes, path, note, seconds):
    """Each word with the time it was typed, and the time of the kill."""
    heard, told = processes.Pipe(duplex=False)
    typist = processes.Process(target=type_without_end, args=(path, note, told))
    typist.start()
    told.close()
    with heard:
        typed = [heard.recv()]
        time.sleep(seconds)
        killed = time.time()
        typist.kill()
        with suppress(EOFError):
            while True:
                typed.append(heard.recv())
    typist.join()
    return typed, killed


def words_kept(path, note):
    opened = open_or_begin(path, starter=False)
    verdict = verify(opened.workspace).value
    text = " ".join(p.text for p in open_note(opened.workspace, note).value.note.paragraphs())
    opened.workspace.close()
    assert verdict.problems == ()
    whole = text.split()[:-1]  # the last one may have been cut short by the kill
    return [int(number) for number in re.findall(r"word(\d+)", " ".join(whole))]


def lost_after_a_kill(processes, folder, seconds):
    """The words typed more than a second before the kill that are not in the note."""
    path = folder / "workspace.db"
    note = begin(path)
    typed, killed = typed_until_killed(processes, path, note, seconds)
    kept = words_kept(path, note)
    assert typed, "nothing was typed"
    assert kept == sorted(kept)
    old = {word for word, at in typed if at < killed - SECOND}
    return old - set(kept), len(kept)


@pytest.mark.timed
def test_fifty_kills_at_random_moments_lose_at_most_the_last_second(tmp_path):
    moments = [DICE.uniform(0.0, 2.2) for _ in range(TIMES)]
    folders = [tmp_path / str(number) for number in range(TIMES)]
    for folder in folders:
        folder.mkdir()

    processes = ready_processes("tests.journeys.typing_child")

    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(partial(lost_after_a_kill, processes), folders, moments))

    assert [lost for lost, _kept in results if lost] == []
    assert sum(kept for _lost, kept in results) > TIMES
