"""A file made new holds the same as one made today."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from briefing_app.storage.workspace import open_workspace

SAMPLES = Path(__file__).parents[1] / "samples"


def columns_of(path, table):
    with sqlite3.connect(path) as connection:
        found = connection.execute(f"PRAGMA table_info({table})").fetchall()
    connection.close()
    return {
        (name, kind.upper(), required, key) for _at, name, kind, required, _default, key in found
    }


@pytest.mark.parametrize(
    "table",
    ["note_versions", "note_moves", "note_routes", "issues", "note_origins", "blocks"],
)
def test_what_the_fourth_version_added_is_as_in_a_file_made_today(tmp_path, table):
    shutil.copy(SAMPLES / "version-1.briefing", tmp_path / "old")
    open_workspace(tmp_path / "old").close()
    open_workspace(tmp_path / "today").close()

    old = columns_of(tmp_path / "old", table)
    assert old == columns_of(tmp_path / "today", table) != set()
