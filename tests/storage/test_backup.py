"""Copies are whole, dated, and never half-written."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from briefing_app.storage.backup import copy_workspace, dated_name
from briefing_app.storage.database import reading_engine
from tests.builders import some_evidence


def test_a_dated_name_keeps_name_and_ending():
    today = datetime.now(UTC).astimezone().date().isoformat()
    assert dated_name(Path("/a/unit.briefing")) == f"unit.{today}.briefing"


def test_a_copy_holds_what_the_log_has_not_yet_given_to_the_file(workspace, tmp_path):
    with workspace.writing() as shelves:
        shelves.evidence.add(some_evidence())
    copy_workspace(reading_engine(workspace.path), tmp_path / "copy")
    with sqlite3.connect(tmp_path / "copy") as copy:
        assert copy.execute("select count(*) from evidence").fetchone() == (1,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    copy.close()


def test_a_copy_is_one_file_alone(workspace, tmp_path):
    copy_workspace(reading_engine(workspace.path), tmp_path / "backups" / "copy")
    assert [each.name for each in (tmp_path / "backups").iterdir()] == ["copy"]


def test_a_copy_replaces_an_older_one_of_that_name(workspace, tmp_path):
    (tmp_path / "copy").write_text("old")
    copy_workspace(reading_engine(workspace.path), tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes().startswith(b"SQLite format 3")
