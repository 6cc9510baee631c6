"""The routing slip without opening the form."""

import zipfile
from dataclasses import replace

from briefing_app.domain.note import NoteState


def test_the_slip_names_the_note_as_it_is_kept(page, questions, tmp_path, heard):
    questions.answers = [tmp_path / "slip"]
    page.perform("routing_slip")
    body = zipfile.ZipFile(tmp_path / "slip.docx").read("word/document.xml").decode()
    assert "Closing the harbour" in body
    assert heard.told[-1].words == "Saved slip.docx"


def test_a_slip_that_cannot_be_written_is_told(page, questions, tmp_path, heard):
    questions.answers = [tmp_path / "nowhere" / "slip.docx"]
    page.perform("routing_slip")
    assert "There is no folder" in heard.complaints[-1]


def test_the_form_opens_at_the_day_of_need(page):
    page.perform("note_route")
    assert page.route.dialog.needed.hasFocus()
    page.route.dialog.close_over()
    assert page.way.standing.state is NoteState.DRAFTING


def test_the_day_of_the_decision_is_proposed_as_the_day_of_need(page):
    header = replace(page.session.note.header, decision_by="2030-12-04")
    page.session.change(lambda note: replace(note, header=header))
    page.perform("note_route")
    assert page.route.dialog.route().needed == "2030-12-04"
    assert all(level.due for level in page.route.dialog.route().approvals)
    page.route.dialog.close_over()
