"""The routing slip stands in the language of the note, and is written as a Word file."""

import zipfile
from dataclasses import replace

import pytest

from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.header import Header
from briefing_app.domain.note import NoteState
from briefing_app.domain.route import Consultation, Decision, Position, Route
from briefing_app.operations.keep_route import keep_route
from briefing_app.operations.move_note import move_note
from briefing_app.operations.routing_slip import routing_slip, save_slip
from briefing_app.operations.write_notes import save_note
from briefing_app.shipped.approvals import load_approvals
from tests.builders import a_note


@pytest.fixture
def note(workspace):
    header = Header(subject_en="The pier", subject_fr="La jetée", number="A/7", to="Minister")
    note = a_note(kind="dm_note", header=header, language="fr")
    save_note(workspace, note)
    levels = list(load_approvals().route("dm_note").approvals)
    levels[0] = replace(levels[0], decision=Decision.APPROVED, decided="2026-11-18")
    asked = Consultation(
        "Services juridiques", "", "2026-11-10", "2026-11-13", "2026-11-12", Position.CONCURS
    )
    keep_route(workspace, note.id, Route("2026-12-02", (asked,), tuple(levels)))
    move_note(workspace, note.id, NoteState.IN_REVIEW)
    return note


def test_the_slip_has_the_route_with_dates_and_answers(workspace, note):
    slip = routing_slip(workspace, note.id).value
    approvals, consultations = slip.tables
    assert slip.language == "fr"
    assert approvals.rows[1][0] == "Analyste"
    assert approvals.rows[-1][2] == "2026-12-02"
    assert approvals.rows[1][4] == "2026-11-18"
    assert consultations.rows[1][0] == "Services juridiques"
    assert "En révision" in [words for _label, words in slip.fields]
    assert slip.file_name.endswith("La jetée.docx")
    assert "/" not in slip.file_name


def test_the_slip_is_written_as_a_word_file(workspace, note, tmp_path):
    slip = routing_slip(workspace, note.id).value
    path = save_slip(workspace, slip, tmp_path / "slip.docx").value
    body = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert "Services juridiques" in body
    assert body.count("<w:tbl>") == 2


def test_nothing_but_a_word_file_is_written(workspace, note, tmp_path):
    slip = routing_slip(workspace, note.id).value
    with pytest.raises(CannotWrite):
        save_slip(workspace, slip, tmp_path / "slip.txt")
