"""The file is read again after it was written."""

import pytest
from docx import Document

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.marking import Marking, Protected
from briefing_app.operations.export_note import ExportOptions, export_note
from briefing_app.operations.inspect_export import report_file
from tests.builders import a_note


def test_a_file_as_written_is_sound_and_one_that_was_changed_is_not(workspace, tmp_path):
    note = a_note(kind="memo_information", marking=Marking(Protected.B))
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    path = export_note(workspace, note.id, tmp_path / "note.docx").value
    assert report_file(workspace, note.id, path).value.findings == ()

    document = Document(path)
    document.sections[0].first_page_header.paragraphs[0].clear()
    document.add_paragraph("")
    document.save(path)
    found = report_file(workspace, note.id, path).value.findings
    assert [(each.check, each.about) for each in found] == [
        ("MARK-PAGE", "header"),
        ("DOCX", "blank"),
    ]


def test_markdown_without_its_marking_is_found(workspace, tmp_path):
    note = a_note(kind="memo_information", marking=Marking(Protected.B))
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    wish = ExportOptions(form="markdown")
    path = export_note(workspace, note.id, tmp_path / "note.md", wish).value
    sound = report_file(workspace, note.id, path).value
    assert (sound.findings, [rule.holds for rule in sound.rules]) == ((), [True])
    path.write_text("Words alone", encoding="utf-8")
    broken = report_file(workspace, note.id, path).value
    (finding,) = broken.findings
    assert finding.check == "MARK-PAGE"
    assert [rule.holds for rule in broken.rules] == [False]


def test_a_file_that_is_gone_is_told(workspace, tmp_path):
    note = a_note(kind="memo_information")
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    with pytest.raises(CannotRead, match=r"note\.docx cannot be read again"):
        report_file(workspace, note.id, tmp_path / "note.docx")
