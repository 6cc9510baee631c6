"""What the file is called."""

from dataclasses import replace

from briefing_app.domain.header import Header
from briefing_app.operations.export_note import ExportOptions
from briefing_app.ui.notes.leaving.export_names import file_name, patterns, proposed_name
from tests.builders import a_note


def test_the_file_is_named_after_number_and_title_in_safe_letters():
    note = a_note(title='A plan: "safe" or <not>?')
    note = replace(note, header=replace(note.header, number="IRP/04"))
    assert file_name(note) == "IRP 04 A plan safe or not.docx"
    assert file_name(replace(note, header=Header())) == "Note.docx"


def test_each_form_has_its_ending_and_a_working_copy_a_name_of_its_own():
    note = replace(a_note(), header=Header(subject_en="Pier no. 4"))
    assert proposed_name(note, ExportOptions()) == "Pier no. 4.docx"
    assert proposed_name(note, ExportOptions(form="pdf")) == "Pier no. 4.pdf"
    working = ExportOptions(form="markdown", copy="review")
    assert proposed_name(note, working) == "Pier no. 4 - for review.md"
    assert patterns("pdf") == "PDF files (*.pdf)"


def test_a_copy_for_outside_bears_no_number_of_the_house():
    note = replace(a_note(), header=Header(subject_en="Piers", number="IRP-04"))
    assert proposed_name(note, ExportOptions(copy="outside")) == "Piers - for outside readers.docx"
