"""The tables of a note's way stand in every new file."""

import sqlite3

from briefing_app.storage.issue_tables import metadata
from briefing_app.storage.workspace import open_workspace


def test_a_new_file_has_every_table(tmp_path):
    open_workspace(tmp_path / "w").close()
    with sqlite3.connect(tmp_path / "w") as connection:
        found = {name for (name,) in connection.execute("select name from sqlite_master")}
    connection.close()
    assert {"note_moves", "note_routes", "issues", "note_origins"} <= found
    assert set(metadata.tables) <= found
