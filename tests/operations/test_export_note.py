"""Exporting from a real workspace: the starter's five notes, and what can go wrong."""

import pytest

from briefing_app.domain.errors import CannotWrite, NotFound, Stopped
from briefing_app.domain.ids import NoteId
from briefing_app.domain.query import Query
from briefing_app.operations.export_note import ExportOptions, export_note
from briefing_app.operations.keep_workspace import add_starter
from tests.export.word_pages import faults, opened


@pytest.fixture
def filled(workspace):
    add_starter(workspace)
    return workspace


def rows(workspace):
    with workspace.reading() as shelves:
        return shelves.notes.rows(Query())


def test_every_note_of_the_starter_is_written_without_fault(filled, tmp_path):
    written = []
    for row in rows(filled):
        path = export_note(filled, row.id, tmp_path / f"{row.kind}.docx").value
        assert faults(path.read_bytes(), tmp_path) == []
        written.append(opened(path.read_bytes()).core_properties.title)
    assert sorted(written) == sorted(row.title.replace("'", "\u2019") for row in rows(filled))


def test_the_same_note_is_written_the_same_twice_and_the_workspace_stays(filled, tmp_path):
    note = rows(filled)[0].id
    first = export_note(filled, note, tmp_path / "a.docx")
    second = export_note(filled, note, tmp_path / "b.docx")
    assert first.value.read_bytes() == second.value.read_bytes()
    assert not first.changes


def test_a_form_can_be_chosen(filled, tmp_path):
    note = rows(filled)[0].id
    options = ExportOptions(citations="none", copy="review")
    path = export_note(filled, note, tmp_path / "a.docx", options).value
    assert opened(path.read_bytes()).paragraphs[0].text == "DRAFT"


def test_progress_is_told_and_can_stop_the_work_before_anything_is_written(filled, tmp_path):
    told = []

    def stop(done, total, words):
        told.append((done, total))
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        export_note(filled, rows(filled)[0].id, tmp_path / "a.docx", progress=stop)
    assert told == [(0, 3), (1, 3)]
    assert not (tmp_path / "a.docx").exists()


def test_a_note_that_is_not_there_is_told(filled, tmp_path):
    with pytest.raises(NotFound):
        export_note(filled, NoteId("nowhere"), tmp_path / "a.docx")


def test_a_place_that_cannot_be_written_is_told(filled, tmp_path):
    with pytest.raises(CannotWrite, match="no folder"):
        export_note(filled, rows(filled)[0].id, tmp_path / "nowhere" / "a.docx")


def test_a_note_replaces_neither_the_workspace_nor_its_template(filled, tmp_path):
    note = rows(filled)[0].id
    before = filled.path.read_bytes()
    with pytest.raises(CannotWrite, match=r"does not end in \.docx"):
        export_note(filled, note, filled.path)
    assert filled.path.read_bytes() == before

    template = export_note(filled, note, tmp_path / "template.docx").value
    kept = template.read_bytes()
    roundabout = tmp_path / "folder" / ".." / "template.docx"
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotWrite, match="cannot replace it"):
        export_note(filled, note, roundabout, ExportOptions(template=template, citations="none"))
    assert template.read_bytes() == kept


def test_the_ending_of_a_word_file_may_be_in_capitals(filled, tmp_path):
    assert export_note(filled, rows(filled)[0].id, tmp_path / "NOTE.DOCX").value.exists()
