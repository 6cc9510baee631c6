"""Older files are backed up and made new; newer ones are refused."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.domain.proposal import LeftProposal
from briefing_app.domain.query import Query
from briefing_app.storage.database import APPLICATION_ID
from briefing_app.storage.migrations import SCHEMA, Schema
from briefing_app.storage.workspace import open_workspace
from tests.builders import some_evidence


def add_shelf_mark(connection):
    connection.exec_driver_sql("alter table sources add column shelf_mark text not null default ''")


def fail_half_way(connection):
    connection.exec_driver_sql("create table half_done (row)")
    connection.exec_driver_sql("create table half_done (row)")


def orphan_a_row(connection):
    connection.exec_driver_sql("insert into edition_texts values ('nobody', x'00')")


NOW = SCHEMA.version
NEXT = Schema(NOW + 1, SCHEMA.create, {NOW: add_shelf_mark})
SAMPLES = Path(__file__).parents[1] / "samples"


def version_of(path):
    with sqlite3.connect(path) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return version


def filled(path, schema=SCHEMA):
    """A workspace file with one piece of evidence, closed."""
    evidence = some_evidence()
    workspace = open_workspace(path, schema=schema)
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
    workspace.close()
    return evidence


def test_a_file_made_today_has_todays_version(tmp_path):
    filled(tmp_path / "w")
    assert version_of(tmp_path / "w") == NOW


def test_an_older_file_is_brought_up_to_date_with_all_it_holds(tmp_path):
    evidence = filled(tmp_path / "w")
    workspace = open_workspace(tmp_path / "w", schema=NEXT)
    with workspace.reading() as shelves:
        assert shelves.evidence.get(evidence.id) == evidence
    workspace.close()
    assert version_of(tmp_path / "w") == NEXT.version


def test_before_that_a_dated_copy_is_made(tmp_path):
    evidence = filled(tmp_path / "w.briefing")
    open_workspace(tmp_path / "w.briefing", schema=NEXT).close()
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name.startswith(f"w.before-v{NEXT.version}.20")
    assert copy.suffix == ".db"
    kept = open_workspace(copy)
    with kept.reading() as shelves:
        assert shelves.evidence.get(evidence.id) == evidence
    kept.close()


def test_a_second_copy_of_the_same_day_does_not_replace_the_first(tmp_path):
    for _ in range(2):
        filled(tmp_path / "w")
        open_workspace(tmp_path / "w", schema=NEXT).close()
        (tmp_path / "w").unlink()
    assert len(list((tmp_path / "backups").iterdir())) == 2


def test_a_file_of_the_very_first_kind_climbs_every_step(tmp_path):
    with sqlite3.connect(tmp_path / "w") as old:
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute("create table remarks (words)")
        old.execute("insert into remarks values ('kept from the beginning')")
    old.close()
    steps = {0: SCHEMA.create, 1: add_shelf_mark}
    open_workspace(tmp_path / "w", schema=Schema(2, SCHEMA.create, steps)).close()
    with sqlite3.connect(tmp_path / "w") as new:
        assert new.execute("select words from remarks").fetchone() == ("kept from the beginning",)
        assert new.execute("select shelf_mark from sources").fetchall() == []
    new.close()


def test_a_file_from_a_newer_program_is_refused_and_left_as_it_was(tmp_path):
    filled(tmp_path / "w", NEXT)
    with pytest.raises(WorkspaceFault, match="newer version of this program"):
        open_workspace(tmp_path / "w")
    assert version_of(tmp_path / "w") == NEXT.version


def test_a_file_too_old_for_every_step_is_refused(tmp_path):
    filled(tmp_path / "w")
    with pytest.raises(WorkspaceFault, match="too old"):
        open_workspace(
            tmp_path / "w", schema=Schema(NOW + 2, SCHEMA.create, {NOW + 1: add_shelf_mark})
        )


def test_an_older_file_is_not_touched_by_a_window_that_only_reads(tmp_path):
    filled(tmp_path / "w")
    with pytest.raises(WorkspaceFault, match="open it once for writing"):
        open_workspace(tmp_path / "w", schema=NEXT, read_only=True)
    assert version_of(tmp_path / "w") == NOW


def test_a_step_that_fails_leaves_the_file_at_its_version(tmp_path):
    evidence = filled(tmp_path / "w")
    with pytest.raises(WorkspaceFault):
        open_workspace(tmp_path / "w", schema=Schema(NOW + 1, SCHEMA.create, {NOW: fail_half_way}))
    workspace = open_workspace(tmp_path / "w")
    with workspace.reading() as shelves:
        assert shelves.evidence.get(evidence.id) == evidence
    workspace.close()


def test_a_step_that_leaves_rows_without_owners_is_undone(tmp_path):
    filled(tmp_path / "w")
    with pytest.raises(WorkspaceFault, match="damaged"):
        open_workspace(tmp_path / "w", schema=Schema(NOW + 1, SCHEMA.create, {NOW: orphan_a_row}))
    assert version_of(tmp_path / "w") == NOW


def columns_of(path, table):
    with sqlite3.connect(path) as connection:
        found = connection.execute(f"PRAGMA table_info({table})").fetchall()
    connection.close()
    return {
        (name, kind.upper(), required, key) for _at, name, kind, required, _default, key in found
    }


def test_a_file_of_the_first_version_is_made_new_after_a_backup(tmp_path):
    path = tmp_path / "w.briefing"
    shutil.copy(SAMPLES / "version-1.briefing", path)

    workspace = open_workspace(path)
    with workspace.writing() as shelves:
        (source,) = shelves.sources.everything()
        edition = source.editions[0]
        left = LeftProposal(edition.id, "statistic", 3, 9)
        shelves.proposals.leave(left)
        assert shelves.proposals.of_edition(edition.id) == (left,)
        assert shelves.evidence.rows(Query(), 0, 9).total == 1
        assert "Riverton" in shelves.sources.text(edition.id)
    workspace.close()

    assert version_of(path) == NOW
    (copy,) = (tmp_path / "backups").iterdir()
    assert version_of(copy) == 1


def test_a_file_made_new_has_the_same_columns_as_one_made_today(tmp_path):
    shutil.copy(SAMPLES / "version-1.briefing", tmp_path / "old")
    open_workspace(tmp_path / "old").close()
    open_workspace(tmp_path / "today").close()

    for table in ("left_proposals", "margin_notes"):
        old = columns_of(tmp_path / "old", table)
        assert old == columns_of(tmp_path / "today", table) != set()
