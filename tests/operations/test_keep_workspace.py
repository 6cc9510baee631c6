"""The workspace itself: looked over, copied, filled."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from time import perf_counter

import pytest

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.domain.query import Query
from briefing_app.domain.quotation import Seal
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.keep_workspace import (
    StarterCounts,
    add_starter,
    back_up,
    verify,
)
from briefing_app.operations.library_lists import count_library, list_evidence, list_sources
from briefing_app.operations.write_notes import list_notes, open_note
from briefing_app.shipped.starter import load_starter
from briefing_app.storage.workspace import open_workspace
from tests.builders import a_document, some_evidence

DOCUMENTS = Path(__file__).parents[2] / "../shared/documents"


def test_a_sound_workspace_has_no_problems(workspace):
    verdict = verify(workspace).value
    assert verdict.problems == ()
    assert verdict.checked["notes"] == 0


def test_a_window_that_only_reads_may_verify_too(workspace):
    second = open_workspace(workspace.path, read_only=True)
    assert verify(second).value.problems == ()
    second.close()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("update excerpts set seal = 'x'", "does not stand where it says"),
        ("delete from evidence_words_data where id > 10", "word index of evidence"),
    ],
)
def test_problems_are_told(workspace, change, problem):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
        shelves.evidence.add(some_evidence(excerpt=document.excerpt("the strait")))
    with workspace.writing() as shelves:
        shelves.inspection._connection.exec_driver_sql(change)
    assert problem in verify(workspace).value.problems[0]


def test_a_file_that_is_itself_damaged_is_told_and_looked_at_no_further(workspace):
    with workspace.writing() as shelves:
        connection = shelves.inspection._connection
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("PRAGMA writable_schema = ON")
        connection.exec_driver_sql("delete from sqlite_master where name = 'links_to'")
    workspace.close()
    again = open_workspace(workspace.path)
    verdict = verify(again).value
    again.close()
    assert "The file is damaged" in verdict.problems[0]
    assert verdict.checked == {}


def test_a_backup_goes_where_it_is_told(workspace, tmp_path):
    assert back_up(workspace, tmp_path / "copy").value == tmp_path / "copy"
    copy = open_workspace(tmp_path / "copy")
    copy.close()


def test_a_backup_replaces_an_earlier_one_and_no_file_of_another_kind(workspace, tmp_path):
    letter = tmp_path / "letter.docx"
    letter.write_bytes(b"PK and so on, as Word writes it")
    with pytest.raises(WorkspaceFault, match=r"letter\.docx"):
        back_up(workspace, letter)
    assert letter.read_bytes().startswith(b"PK")
    assert back_up(workspace, tmp_path / "copy") == back_up(workspace, tmp_path / "copy")


def test_a_backup_into_a_folder_gets_a_dated_name(workspace, tmp_path):
    (tmp_path / "backups").mkdir()
    path = back_up(workspace, tmp_path / "backups").value
    assert path.parent == tmp_path / "backups"
    assert path.name.startswith("workspace.20")


@pytest.mark.timed
def test_the_starter_fills_an_empty_workspace_in_two_seconds(tmp_path):
    begun = perf_counter()
    workspace = open_workspace(tmp_path / "w")
    counts = add_starter(workspace).value
    assert perf_counter() - begun < 2
    starter = load_starter()
    assert counts.evidence == len(starter.evidence)
    assert count_library(workspace).value.notes == len(starter.notes) == counts.notes
    assert verify(workspace).value.problems == ()
    workspace.close()


def test_the_starter_comes_back_from_the_file_as_it_was_delivered(workspace):
    add_starter(workspace)
    starter = load_starter()
    with workspace.reading() as shelves:
        assert set(shelves.sources.everything()) == set(starter.sources)
        assert tuple(shelves.evidence.find(e.id for e in starter.evidence).values()) == (
            starter.evidence
        )
        asked = shelves.recommendations.find(r.id for r in starter.recommendations)
        assert tuple(asked.values()) == starter.recommendations
        blocks = shelves.blocks.find(block.id for block in starter.blocks)
        assert tuple(blocks.values()) == starter.blocks
        assert tuple(shelves.notes.get(note.id) for note in starter.notes) == starter.notes


def test_every_note_of_the_starter_finds_all_it_cites(workspace):
    add_starter(workspace)
    for row in list_notes(workspace, Query()).value:
        found = open_note(workspace, row.id).value
        cited = {citation.target for citation in found.note.citations()}
        held = {*found.materials.evidence, *found.materials.recommendations}
        assert cited == held
        assert found.materials.blocks.keys() == {mark.block for mark in found.note.placed}


def test_the_starter_is_added_only_once(workspace):
    add_starter(workspace)
    outcome = add_starter(workspace)
    assert outcome.value == StarterCounts()
    assert not outcome.changes


def test_a_document_added_before_the_starter_stays_the_only_one(workspace):
    document = a_document()
    starter = load_starter()
    theirs = starter.sources[0].editions[0].file_hash
    with workspace.writing() as shelves:
        edition = replace(document.edition, file_hash=theirs)
        shelves.sources.add(document.source, edition, "Other words.", (), b"")
    counts = add_starter(workspace).value
    assert counts.sources == len(starter.sources) - 1
    listed = {row.source.id for row in list_sources(workspace, Query()).value}
    assert document.source.id in listed
    assert starter.sources[0].id not in listed


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the five documents are not beside the project")
@pytest.mark.parametrize("documents_first", [True, False])
def test_with_the_five_documents_every_pinpoint_binds(workspace, documents_first):
    steps = [lambda: import_paths(workspace, (DOCUMENTS,)), lambda: add_starter(workspace)]
    for step in steps if documents_first else reversed(steps):
        step()
    rows = list_evidence(workspace, Query(), 0, 1000).value.rows
    assert {row.evidence.seal for row in rows} <= {Seal.EXACT, Seal.OWN_WORDS}
    assert len(list_sources(workspace, Query()).value) == 5
    assert verify(workspace).value.problems == ()
    kept = {
        e.file_hash for row in list_sources(workspace, Query()).value for e in row.source.editions
    }
    assert kept == {sha256(path.read_bytes()).hexdigest() for path in DOCUMENTS.iterdir()}
