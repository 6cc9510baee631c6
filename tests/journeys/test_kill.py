"""A process killed while it saves loses nothing that was said to be saved."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from hashlib import sha256

import pytest

from briefing_app.domain.note_editing import change_section
from briefing_app.domain.text import new_paragraph
from briefing_app.operations.write_notes import open_note, save_note
from briefing_app.storage.workspace import open_workspace
from tests.builders import a_note, a_section
from tests.processes import ready_processes

TIMES = 50
SAVES = 25
"""How many saves at most are waited for before a process is killed."""


def type_without_end(path, note_id, told):
    """What an officer's typing does: other words, saved, and only then told to be saved."""
    workspace = open_workspace(path)
    note = open_note(workspace, note_id).value.note
    section, number = note.sections[0].id, revision_of(note)
    while True:
        number += 1
        words = new_paragraph(f"revision {number} " + "and more words " * (number % 400))
        note = change_section(note, section, lambda old, new=words: replace(old, body=(new,)))
        save_note(workspace, note)
        told.send(number)


def revision_of(note):
    return int(note.sections[0].body[0].text.split()[1])


def type_and_be_killed(processes, path, note_id, saves):
    """The last revision that the process said was saved."""
    heard, told = processes.Pipe(duplex=False)
    typist = processes.Process(target=type_without_end, args=(path, note_id, told))
    typist.start()
    told.close()
    last = [heard.recv() for _save in range(saves)][-1]
    typist.kill()
    typist.join()
    with heard, suppress(EOFError):
        while True:
            last = heard.recv()
    return last


def saves_before_kill(kill):
    """Another number for every kill, the same ones in every run."""
    return 1 + sha256(bytes([kill])).digest()[0] % SAVES


@pytest.fixture(scope="module")
def processes():
    return ready_processes(__name__)


def test_fifty_kills_while_typing_lose_no_saved_words(tmp_path, processes):
    path, note = tmp_path / "w.briefing", a_note(a_section("revision 0"))
    with closing(open_workspace(path)) as workspace:
        save_note(workspace, note)
    for kill in range(TIMES):
        said = type_and_be_killed(processes, path, note.id, saves_before_kill(kill))
        with closing(open_workspace(path)) as workspace:
            kept = open_note(workspace, note.id).value.note
        assert revision_of(kept) >= said
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
