"""A file of any older version learns to keep how a source was published, and loses nothing."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.domain.imprint import Imprint
from briefing_app.storage.migrations import SCHEMA, Schema, bring_up_to_date
from briefing_app.storage.workspace import open_workspace

SAMPLES = Path(__file__).parents[1] / "samples"


def columns_of(path):
    connection = sqlite3.connect(path)
    found = connection.execute("PRAGMA table_info(sources)").fetchall()
    connection.close()
    return {(name, kind.upper(), required, key) for _at, name, kind, required, _d, key in found}


def of_version(path, version):
    """The sample as a program of that version would have left it."""
    shutil.copy(SAMPLES / "version-1.briefing", path)
    bring_up_to_date(path, Schema(version, SCHEMA.create, SCHEMA.steps))
    return path


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_a_file_of_an_older_version_keeps_its_sources_and_learns_more_of_them(tmp_path, version):
    path = of_version(tmp_path / "old", version)
    told = Imprint(number="S/2024/385", doi="10.1000/182")
    with closing(open_workspace(path)) as workspace:
        with workspace.reading() as shelves:
            before = shelves.sources.everything()
        assert before
        assert all(source.imprint == Imprint() for source in before)
        with workspace.writing() as shelves:
            shelves.sources.change(replace(before[0], imprint=told))
    with closing(open_workspace(path)) as again, again.reading() as shelves:
        assert shelves.sources.get(before[0].id) == replace(before[0], imprint=told)


def test_a_file_made_new_is_as_one_made_today(tmp_path):
    open_workspace(of_version(tmp_path / "old", 1)).close()
    open_workspace(tmp_path / "today").close()
    assert columns_of(tmp_path / "old") == columns_of(tmp_path / "today")
