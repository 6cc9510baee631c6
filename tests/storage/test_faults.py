"""What SQLite complains of becomes one sentence."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from briefing_app.domain.errors import BriefingError, NotFound, Stopped, WorkspaceFault
from briefing_app.storage.faults import told_plainly


def fault(name, words="it broke"):
    original = sqlite3.OperationalError(words)
    original.sqlite_errorname = name
    return OperationalError("select", {}, original)


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("SQLITE_FULL", WorkspaceFault, "disk is full"),
        ("SQLITE_BUSY_SNAPSHOT", WorkspaceFault, "Another program"),
        ("SQLITE_LOCKED", WorkspaceFault, "Another program"),
        ("SQLITE_READONLY", WorkspaceFault, "cannot be written"),
        ("SQLITE_CANTOPEN", WorkspaceFault, "cannot be opened"),
        ("SQLITE_IOERR_FSYNC", WorkspaceFault, "disk gave an error"),
        ("SQLITE_CORRUPT_VTAB", WorkspaceFault, "is damaged"),
        ("SQLITE_NOTADB", WorkspaceFault, "is damaged"),
        ("SQLITE_INTERRUPT", Stopped, "Stopped"),
    ],
)
def test_a_fault_known_by_its_code_has_a_sentence(name, kind, words):
    with pytest.raises(kind, match=words), told_plainly(Path("/a/unit.briefing")):
        raise fault(name)


def test_a_fault_nobody_foresaw_is_told_with_its_own_words():
    with (
        pytest.raises(WorkspaceFault, match=r"unit\.briefing could not be used \(odd \(x\)\)"),
        told_plainly(Path("/a/unit.briefing")),
    ):
        raise fault("", "odd {x}")


def test_a_row_without_its_owner_is_something_lost():
    original = sqlite3.IntegrityError("FOREIGN KEY constraint failed")
    with pytest.raises(NotFound), told_plainly(Path("w")):
        raise IntegrityError("insert", {}, original)


def test_what_is_not_of_the_database_passes_through():
    with pytest.raises(BriefingError, match="mine"), told_plainly(Path("w")):
        raise BriefingError("mine")
