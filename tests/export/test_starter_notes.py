"""The finished notes of the starter library as Word files: no validator finds a fault."""

import json

import pytest

from briefing_app.domain.query import Query
from briefing_app.operations.export_note import export_note
from briefing_app.operations.keep_workspace import add_starter
from briefing_app.operations.write_notes import list_notes
from tests.export.word_pages import faults, microsoft_validator
from tests.programs import run_program


@pytest.fixture
def files(workspace, tmp_path):
    """Each finished note exported as the officer would."""
    add_starter(workspace)
    rows = list_notes(workspace, Query()).value
    return [export_note(workspace, row.id, tmp_path / f"{row.kind}.docx").value for row in rows]


def test_the_five_finished_notes_are_without_fault(files, tmp_path):
    assert len(files) == 5
    for file in files:
        assert faults(file.read_bytes(), tmp_path) == [], file.name


def test_microsofts_validator_finds_nothing_in_the_finished_notes(files):
    validator = microsoft_validator()
    if validator is None:
        pytest.skip("Microsoft's validator is not here: it comes through npm")
    for file in files:
        told = run_program([validator, str(file)])
        assert json.loads(told.stdout)["errors"] == [], file.name
