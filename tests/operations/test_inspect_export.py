"""The file is read again after it was written."""

from docx import Document

from briefing_app.domain.marking import Marking, Protected
from briefing_app.operations.export_note import export_note
from briefing_app.operations.inspect_export import inspect_export
from tests.builders import a_note


def test_a_file_as_written_is_sound_and_one_that_was_changed_is_not(workspace, tmp_path):
    note = a_note(kind="memo_information", marking=Marking(Protected.B))
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    path = export_note(workspace, note.id, tmp_path / "note.docx").value
    assert inspect_export(workspace, note.id, path).value == ()

    document = Document(path)
    document.sections[0].first_page_header.paragraphs[0].clear()
    document.add_paragraph("")
    document.save(path)
    found = inspect_export(workspace, note.id, path).value
    assert [(each.check, each.about) for each in found] == [
        ("MARK-PAGE", "header"),
        ("DOCX", "blank"),
    ]
